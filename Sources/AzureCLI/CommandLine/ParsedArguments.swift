/// The arguments of one call, read and checked.
struct ParsedArguments {
  private var values: [String: [String]] = [:]
  /// A query, where `--query` gave one.
  private(set) var query: Query?

  init() {}

  mutating func set(_ declaration: ArgumentDeclaration, to values: [String]) {
    self.values[declaration.key] = values
  }

  mutating func set(_ query: Query) { self.query = query }

  /// The value of an argument by its first option: what was given, else nil.
  subscript(key: String) -> String? { values[key]?.first }

  /// All values of a list; empty when it was not given.
  func list(_ key: String) -> [String] { values[key] ?? [] }

  func flag(_ key: String) -> Bool { values[key] != nil }

  func has(_ declaration: ArgumentDeclaration) -> Bool { values[declaration.key] != nil }

  /// The value of an argument that counts only when it is not empty.
  func nonEmpty(_ key: String) -> String? {
    guard let value = self[key], !value.isEmpty else { return nil }
    return value
  }
}
