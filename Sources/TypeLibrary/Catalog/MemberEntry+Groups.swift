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

  /// All overloads of an instance's method, by its name; the body looks at what it was given.
  static func every(_ name: String, _ body: @escaping (MethodArguments) throws -> Value) -> MemberEntry {
    call(.method, isStatic: false, MemberEntry.everyMark + name, body)
  }

  /// All overloads of a static method, by its name.
  static func everyStatic(_ name: String, _ body: @escaping (MethodArguments) throws -> Value) -> MemberEntry
  {
    call(.method, isStatic: true, MemberEntry.everyMark + name, body)
  }

  /// All constructors.
  static func everyNew(_ body: @escaping (MethodArguments) throws -> Value) -> MemberEntry {
    call(.constructor, isStatic: true, MemberEntry.everyMark + "new", body)
  }

  /// A property of an instance by its name, whatever its type is called.
  static func value<T: Bridged, R: Bridged>(_ name: String, _ get: @escaping (T) throws -> R) -> MemberEntry {
    property(MemberEntry.everyMark + name, get)
  }

  /// A property of an instance by its name, which can be set.
  static func value<T: Bridged, R: Bridged>(
    _ name: String, _ get: @escaping (T) throws -> R, set: @escaping (T, R) throws -> Void
  ) -> MemberEntry { property(MemberEntry.everyMark + name, get, set: set) }

  /// A static property or field by its name.
  static func staticValue<R: Bridged>(_ name: String, _ get: @escaping () throws -> R) -> MemberEntry {
    staticProperty(MemberEntry.everyMark + name, get)
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
