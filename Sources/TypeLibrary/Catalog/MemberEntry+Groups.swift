import Runtime

/// Overloads that differ in a type only and share one body.
extension TypeEntry {
  /// Methods of an instance, one per type that stands in for `#` in the definition.
  static func instances(
    _ text: String, for types: [String], _ body: @escaping (MethodArguments) throws -> Value
  ) -> [MemberEntry] {
    types.map { call(.method, isStatic: false, fill(text, $0), body) }
  }

  /// Static methods, one per type that stands in for `#` in the definition.
  static func statics(
    _ text: String, for types: [String], _ body: @escaping (MethodArguments) throws -> Value
  ) -> [MemberEntry] {
    types.map { call(.method, isStatic: true, fill(text, $0), body) }
  }

  /// Static methods with one body, definition by definition.
  static func statics(
    _ texts: [String], _ body: @escaping (MethodArguments) throws -> Value
  ) -> [MemberEntry] {
    texts.map { call(.method, isStatic: true, $0, body) }
  }

  /// Methods of an instance with one body, definition by definition.
  static func instances(
    _ texts: [String], _ body: @escaping (MethodArguments) throws -> Value
  ) -> [MemberEntry] {
    texts.map { call(.method, isStatic: false, $0, body) }
  }

  private static func fill(_ text: String, _ type: String) -> String {
    text.split(separator: "#", omittingEmptySubsequences: false).joined(separator: type)
  }
}

/// The number types as definitions spell them.
enum NumberNames {
  static let integers = ["sbyte", "byte", "short", "ushort", "int", "uint", "long", "ulong"]
  static let all = integers + ["float", "double", "decimal"]
}
