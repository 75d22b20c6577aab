import Assembly
import Documents
import Runtime
import Testing

@testable import Host

/// What the panel under the entry says.
@Suite struct PromptHelpTests {
  /// A world with two customers.
  private final class Customers: SessionWorld {
    func standIn(for kind: Placeholder.Kind) -> StandIn? { nil }
    func end(keeping: Bool) -> String? { nil }
  }

  private static let ids = [("1111-a", "Fabrikam"), ("2222-b", "Northwind")]

  /// The rows for a text with a `|` where the cursor is.
  private func rows(_ marked: String) -> [String] {
    let parts = marked.split(separator: "¦", omittingEmptySubsequences: false)
    let text = parts.joined()
    let cursor = parts[0].unicodeScalars.count
    let shared = Shell.definition
    let definition = ShellDefinition(modules: shared.modules, views: []) { _, _ in Customers() }
    let found = Found()
    _ = EngineThread.run { limit in
      guard
        let session = try? ShellSession(definition, for: .work, isInteractive: false, stackLimit: limit)
      else { return 1 }
      _ = SessionText.run("$number = 5; $text = 'abc'", session.engine)
      let help = PromptHelp(engine: session.engine) { $0 == "TenantId" || $0 == "Tenant" ? Self.ids : [] }
      found.rows = help.rows(for: text, at: cursor)
      return 0
    }
    return found.rows
  }

  private final class Found: @unchecked Sendable { var rows: [String] = [] }

  @Test func aCommandAndItsParameterByName() {
    let rows = rows("Get-ChildItem -Recurse -Filter *.t¦xt")
    #expect(rows.first == "Get-ChildItem: Gets the items and child items in one or more specified locations.")
    #expect(rows.contains { $0.hasPrefix("Get-ChildItem [[-Path] <string[]>]") })
    #expect(rows.contains { $0.hasPrefix("-Filter <string>  optional, position 1") }, "\(rows)")
  }

  @Test func aParameterByPositionAndAnAlias() {
    let rows = rows("gci ¦")
    #expect(rows.first?.hasPrefix("gci is Get-ChildItem: ") == true, "\(rows)")
    #expect(rows.contains { $0.hasPrefix("-Path <string[]>  optional, position 0") }, "\(rows)")
  }

  @Test func valuesThatAreAllowed() {
    #expect(rows("Get-Process | ConvertTo-Html -As ¦").contains("  Table, List"))
    #expect(rows("Write-Host x -ForegroundColor ¦").contains { $0.hasPrefix("  Black, DarkBlue") })
  }

  @Test func variablesAndMembers() {
    #expect(rows("$num¦ber + 1") == ["$number  [int]  5"])
    #expect(rows("$text.Substr¦ing(1)").first?.contains("string Substring(int startIndex)") == true)
    #expect(rows("[math]::Rou¦nd(1.5)").contains { $0.contains("Round(double a)") })
  }

  @Test func whatAnIdMeans() {
    #expect(rows("Connect-AzAccount -Tenant 2¦").last == "  2222-b  Northwind")
  }

  @Test(arguments: ["", "¦", "nonsense ¦", "'text¦", "1 +¦", "$(", "é😀 ¦", "Get-Date -¦", "function f {¦"])
  func nothingTraps(text: String) { _ = rows(text.contains("¦") ? text : text + "¦") }
}
