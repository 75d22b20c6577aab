package import Runtime

/// The type library as the Runtime asks for it.
package struct LibraryCatalog: TypeCatalog {
  package init() {}

  /// Defines a type of the tables with its base and interfaces.
  package func find(_ name: String) -> TypeInfo? {
    let key = name.lowercased()
    if let enumeration = EnumerationFacts.read(key) {
      let info = enumeration.info
      return TypeTable.defineEnumeration(
        enumeration.name, EnumerationInfo(names: info.names, values: info.values, isFlags: info.isFlags),
        underlying: TypeTable.find(enumeration.underlying) ?? .int32)
    }
    guard let header = TypeFacts.header(key) else { return nil }
    let base = header.base.isEmpty ? nil : TypeTable.find(header.base) ?? .object
    let made = TypeTable.define(
      header.name, kind(header.kind), base: base,
      interfaces: header.interfaces.compactMap { interface($0) } + MoreInterfaces.of(header.name))
    return made
  }

  /// The members that the tables list, each with its body where the library has one; then those that only bodies name.
  package func members(of type: TypeInfo) -> [MemberDefinition]? {
    let key = (type.definition ?? type).name.lowercased()
    let facts = TypeFacts.members(key)
    let entry = TypeEntries.entry(key)
    if facts == nil, !TypeEntries.isOwn(key) { return nil }
    var bodies = MemberBodies(entry?.members ?? [])
    var definitions: [MemberDefinition] = []
    for fact in facts ?? [] {
      guard let kind = MemberDefinition.Kind(code: fact.code) else { continue }
      let isStatic = fact.code.isUppercase || kind == .constructor
      let body = bodies.take(kind, isStatic, fact.text)
      definitions.append(MemberDefinition(kind, isStatic: isStatic, fact.text, body: body))
    }
    // A type of the tables has what they say; of some they know the name alone, and entries that types share may bring more.
    if definitions.isEmpty { return bodies.rest }
    if key == "system.enum" { return definitions + bodies.rest }
    return PropertyOrder.sorted(definitions, of: type)
  }

  private func kind(_ text: String) -> TypeInfo.Kind {
    switch text {
    case "struct": .struct
    case "enum": .enum
    case "interface": .interface
    case "delegate": .delegate
    default: .class
    }
  }

  /// The tables name interfaces by their last part, or in full.
  private func interface(_ name: String) -> TypeInfo? {
    if name.contains(".") { return TypeTable.find(name) }
    let isCollection =
      name == "IEnumerable" || name == "ICollection" || name == "IList" || name == "IDictionary"
    return TypeTable.define((isCollection ? "System.Collections." : "System.") + name, .interface)
  }
}

extension MemberDefinition.Kind {
  /// The kind that a letter of the tables stands for.
  fileprivate init?(code: Character) {
    switch code {
    case "n", "N": self = .constructor
    case "m", "M": self = .method
    case "p", "P": self = .property
    case "f", "F": self = .field
    case "e", "E": self = .event
    default: return nil
    }
  }
}

/// Bodies that wait for their definitions.
private struct MemberBodies {
  private var members: [String: MemberEntry] = [:]
  private var order: [String] = []
  private let servesNames: Bool

  init(_ entries: [MemberEntry]) {
    servesNames = entries.contains { $0.text.hasPrefix(MemberEntry.everyMark) }
    for entry in entries {
      let key = MemberBodies.key(entry.kind == .constructor, entry.isStatic, entry.text)
      members[key] = entry
      order.append(key)
    }
  }

  /// The body for a definition, which is then used up; one that serves all overloads of a name stays.
  mutating func take(_ kind: MemberDefinition.Kind, _ isStatic: Bool, _ text: String) -> MemberBody? {
    let isConstructor = kind == .constructor
    if let own = members.removeValue(forKey: MemberBodies.key(isConstructor, isStatic, text)) {
      return own.body
    }
    guard servesNames else { return nil }
    let name = MemberEntry.everyMark + MemberDefinition(kind, isStatic: isStatic, text).name
    return members[MemberBodies.key(isConstructor, isStatic, name)]?.body
  }

  /// Members that no table lists.
  var rest: [MemberDefinition] {
    order.compactMap { members[$0] }.filter { !$0.text.hasPrefix(MemberEntry.everyMark) }.map {
      MemberDefinition($0.kind, isStatic: $0.isStatic, $0.text, body: $0.body)
    }
  }

  private static func key(_ isConstructor: Bool, _ isStatic: Bool, _ text: String) -> String {
    isConstructor ? "new \(text)" : isStatic ? "static \(text)" : text
  }
}
