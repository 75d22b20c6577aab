import TestSupport

/// The table of layers, as `Package.swift` writes it.
struct LayerTable {
  struct Layer {
    let name: String
    let kind: String
    let imports: [String]
    let path: String?
  }

  let layers: [Layer]

  /// Reads the table; throws if there is no `Package.swift`.
  init() throws {
    let text = try Repository.text("Package.swift")
    let table = text.split(separator: "let layers = [").last?.split(separator: "\n]").first ?? ""
    layers = table.split(separator: "Layer(").dropFirst().map { entry in
      let quoted = Self.quoted(entry)
      let rest = entry.drop { $0 != "," }.dropFirst().drop { $0 == " " || $0 == "\n" }
      let kind = rest.hasPrefix(".") ? String(rest.dropFirst().prefix { $0.isLetter }) : "library"
      return Layer(
        name: quoted.first ?? "", kind: kind, imports: Self.list("imports: [", in: entry),
        path: entry.split(separator: "path: ").dropFirst().first.flatMap { Self.quoted($0).first })
    }
  }

  /// What the product is made of: no tests and none of their support.
  var product: [Layer] { layers.filter { $0.kind != "test" && $0.path?.hasPrefix("Tests/") != true } }

  private static func list(_ label: String, in entry: Substring) -> [String] {
    guard let start = entry.ranges(of: label).first else { return [] }
    return quoted(entry[start.upperBound...].prefix { $0 != "]" })
  }

  private static func quoted(_ text: Substring) -> [String] {
    text.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }
}
