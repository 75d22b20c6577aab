import Documents
import Testing

/// What stands for a value of the reader's own.
@Suite struct PlaceholderTests {
  private static let guid = "XXXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXXX"

  private func fill(_ text: String) -> (text: String, notes: [String]) {
    var notes: [String] = []
    let filling = PlaceholderFilling(
      standIn: { StandIn(value: $0 == .tenant ? "T" : "S", owner: "Sample") }, tell: { notes.append($0) })
    return (filling.fill(text), notes)
  }

  @Test(arguments: [
    ("Connect-AzAccount -Tenant \(guid)", "Connect-AzAccount -Tenant T"),
    ("Connect-AzAccount -Tenant '\(guid.lowercased())'", "Connect-AzAccount -Tenant 'T'"),
    ("az login --tenant <tenant> # and <your-tenant-id>", "az login --tenant T # and T"),
    ("az account set --subscription \"\(guid)\"", "az account set --subscription \"S\""),
    ("x -Subscription:<Subscription ID>; y", "x -Subscription:S; y"),
  ])
  func placeholdersAreFilledIn(text: String, filled: String) { #expect(fill(text).text == filled) }

  @Test(arguments: ["[xml]'<tenant>a</tenant>'", "<other>", "a\(guid)", "\(guid)X", "12345", "x <", "X-X"])
  func otherTextStays(text: String) {
    #expect(fill(text).text == text)
    #expect(fill(text).notes == [])
  }

  @Test func eachSpellingIsToldOfOnce() {
    #expect(fill("a <tenant> <tenant> \(Self.guid)").notes.count == 2)
  }
}
