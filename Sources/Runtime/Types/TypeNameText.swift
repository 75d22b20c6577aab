/// Reads a type's name out of a string: `List[int]`, `int[,]`, `System.String, mscorlib`, `Dictionary`2[[System.Int32],[System.String]]`.
struct TypeNameText {
  private var rest: Substring
  private let find: (String) -> TypeInfo?

  init(_ text: String, find: @escaping (String) -> TypeInfo?) {
    rest = Substring(text).drop { $0 == " " }
    self.find = find
  }

  /// The type of a name that the table of facts writes; one that nobody has described is defined by its name alone.
  static func named(_ name: String) -> TypeInfo {
    var reader = TypeNameText(name) { TypeAccelerators.find($0) ?? TypeTable.find($0) }
    return reader.read() ?? TypeTable.define(name, base: .object)
  }

  /// The type; nil if a part of the name is not known or the text goes on.
  mutating func read() -> TypeInfo? {
    guard let type = type() else { return nil }
    skipAssembly()
    return rest.isEmpty ? type : nil
  }

  private mutating func type() -> TypeInfo? {
    let name = String(rest.prefix { !"[],".contains($0) })
    rest = rest.dropFirst(name.count)
    let trimmed = String(name.reversed().drop { $0 == " " }.reversed().drop { $0 == " " })
    var type: TypeInfo?
    if startsArguments {
      rest = rest.dropFirst()
      guard let arguments = arguments() else { return nil }
      let definition = trimmed.contains("`") ? trimmed : "\(trimmed)`\(arguments.count)"
      type = find(definition).map { TypeTable.construct($0, arguments) }
    } else {
      type = find(trimmed)
    }
    guard var found = type else { return nil }
    while let rank = arrayRank() { found = TypeTable.array(of: found, rank: rank) }
    return found
  }

  /// Whether brackets open type arguments and not an array's rank.
  private var startsArguments: Bool {
    guard rest.first == "[", let next = rest.dropFirst().first else { return false }
    return next != "]" && next != "," && next != "*"
  }

  private mutating func arguments() -> [TypeInfo]? {
    var types: [TypeInfo] = []
    while true {
      rest = rest.drop { $0 == " " }
      let isBracketed = rest.first == "["
      if isBracketed { rest = rest.dropFirst() }
      guard let type = type() else { return nil }
      types.append(type)
      if isBracketed {
        skipAssembly()
        guard rest.first == "]" else { return nil }
        rest = rest.dropFirst()
      }
      switch rest.popFirst() {
      case "]": return types
      case ",": continue
      default: return nil
      }
    }
  }

  private mutating func arrayRank() -> Int? {
    guard rest.first == "[", !startsArguments, let end = rest.firstIndex(of: "]") else { return nil }
    let marks = rest[rest.index(after: rest.startIndex)..<end]
    rest = rest[rest.index(after: end)...]
    return marks.count { $0 == "," } + 1
  }

  /// Drops `, mscorlib, Version=…` up to the bracket that closes it.
  private mutating func skipAssembly() {
    guard rest.first == "," else { return }
    rest = rest.drop { $0 != "]" }
  }
}
