import Syntax
import TypeLibrary

/// All names that types and namespaces can be found by; made when first asked for.
struct TypeIndex: Sendable {
  struct Entry: Sendable {
    /// The name that a word is compared with: accelerator, short name, full name, namespace.
    let key: String
    /// What is put into the text.
    let text: String
    let full: String
    let list: String
    let tip: String
    let isNamespace: Bool
  }

  static let shared = TypeIndex()

  private var byDots: [[Entry]] = []
  private var keys: Set<String> = []

  func entries(dots: Int) -> [Entry] { byDots.indices.contains(dots) ? byDots[dots] : [] }

  static func lastPart(_ name: String) -> String {
    String(name.split(whereSeparator: { $0 == "." || $0 == "+" }).last ?? "")
  }

  private init() {
    var accelerated: Set<String> = []
    for (name, full) in Accelerators.all {
      accelerated.insert(full.lowercased())
      let short = TypeIndex.lastPart(full)
      let text = Accelerators.shortest[full] ?? full
      let list = full == "System.Management.Automation.PSObject" ? "PSObject" : short
      add(
        Entry(
          key: name, text: name == "pscustomobject" ? name : text, full: full, list: list,
          tip: "Class " + full, isNamespace: false))
      add(Entry(key: full, text: full, full: full, list: list, tip: "Class " + full, isNamespace: false))
      if !name.equalsIgnoringCase(short) {
        add(Entry(key: short, text: text, full: full, list: list, tip: "Class " + full, isNamespace: false))
      }
    }
    for full in LibraryNames.types {
      addNamespaces(of: full)
      if !accelerated.contains(full.lowercased()) { addType(full) }
    }
  }

  private mutating func addNamespaces(of full: String) {
    var end = full.firstIndex(of: ".")
    while let dot = end {
      let space = String(full[..<dot])
      if keys.insert("namespace " + space.lowercased()).inserted {
        add(
          Entry(
            key: space, text: space, full: space, list: TypeIndex.lastPart(space), tip: "", isNamespace: true)
        )
      }
      end = full[full.index(after: dot)...].firstIndex(of: ".")
    }
  }

  private mutating func addType(_ full: String) {
    // PowerShell writes it as the accelerator that stands for another type.
    guard full != "System.Management.Automation.PSCustomObject", !full.contains("+Sync"),
      keys.insert(full.lowercased()).inserted
    else { return }
    var name = full
    var list = TypeIndex.lastPart(full)
    var tip = full
    if let mark = full.firstIndex(of: "`") {
      guard !full.contains("+") else { return }
      name = String(full[..<mark])
      list = TypeIndex.lastPart(name) + "<>"
      let count = Int(full[full.index(after: mark)...]) ?? 1
      let arguments = count == 1 ? "T" : (1...max(count, 1)).map { "T\($0)" }.joined(separator: ", ")
      tip = "\(name)[\(arguments)]"
    }
    add(Entry(key: name, text: name, full: name, list: list, tip: tip, isNamespace: false))
    let short = TypeIndex.lastPart(name)
    if short != name {
      add(Entry(key: short, text: name, full: name, list: list, tip: tip, isNamespace: false))
    }
  }

  private mutating func add(_ entry: Entry) {
    let dots = entry.key.count { $0 == "." }
    while byDots.count <= dots { byDots.append([]) }
    byDots[dots].append(entry)
  }
}
