import Runtime

/// One member of a type with its body: the definition as `Get-Member` shows it, and a closure.
struct MemberEntry {
  let kind: MemberDefinition.Kind
  let isStatic: Bool
  let text: String
  let body: MemberBody

  /// What stands before a name in place of a definition: the body serves every overload of the name.
  static let everyMark = "*"

  private init(_ kind: MemberDefinition.Kind, isStatic: Bool, _ text: String, _ body: MemberBody) {
    (self.kind, self.isStatic, self.text, self.body) = (kind, isStatic, text, body)
  }

  /// A method or constructor over the raw call; the typed forms all end here.
  static func call(
    _ kind: MemberDefinition.Kind, isStatic: Bool, _ text: String,
    _ body: @escaping (MethodArguments) throws -> Value
  ) -> MemberEntry {
    MemberEntry(
      kind, isStatic: isStatic, text,
      .method { (call) throws(ShellError) in
        do { return try body(call) } catch { throw LibraryError.shell(error) }
      })
  }

  static func accessors(
    isStatic: Bool, isField: Bool = false, _ text: String, _ get: @escaping (Value, Engine) throws -> Value,
    set: ((Value, Value, Engine) throws -> Void)? = nil
  ) -> MemberEntry {
    MemberEntry(
      isField ? .field : .property, isStatic: isStatic, text,
      .property(
        get: { (target, engine) throws(ShellError) in
          do { return try get(target, engine) } catch { throw LibraryError.shell(error) }
        }, set: set == nil ? nil : setter(set)))
  }

  private static func setter(
    _ body: ((Value, Value, Engine) throws -> Void)?
  ) -> (Value, Value, Engine) throws(ShellError) -> Void {
    { (target, value, engine) throws(ShellError) in
      do { try body?(target, value, engine) } catch { throw LibraryError.shell(error) }
    }
  }

  private static func indexSetter(
    _ body: ((MethodArguments, Value) throws -> Void)?
  ) -> (MethodArguments, Value) throws(ShellError) -> Void {
    { (call, value) throws(ShellError) in
      do { try body?(call, value) } catch { throw LibraryError.shell(error) }
    }
  }

  static func indexed(
    _ text: String, _ get: @escaping (MethodArguments) throws -> Value,
    set: ((MethodArguments, Value) throws -> Void)? = nil
  ) -> MemberEntry {
    MemberEntry(
      .property, isStatic: false, text,
      .indexer(
        get: { (call) throws(ShellError) in
          do { return try get(call) } catch { throw LibraryError.shell(error) }
        }, set: set == nil ? nil : indexSetter(set)))
  }
}

/// What bodies throw, as the engine's error.
enum LibraryError {
  static func shell(_ error: any Error) -> ShellError {
    switch error {
    case let error as ShellError: error
    case let fault as any ShellFault: fault.error()
    case let fault as NumberFault: fault.shell()
    default: InternalFault.unexpected(String(describing: error)).error()
    }
  }
}

/// The members of one type.
struct TypeEntry {
  let name: String
  let members: [MemberEntry]

  init(_ name: String, @MemberList _ members: () -> [MemberEntry]) {
    (self.name, self.members) = (name, members())
  }
}

extension TypeEntry {
  /// A method or constructor over the raw call; the typed forms all end here.
  static func call(
    _ kind: MemberDefinition.Kind, isStatic: Bool, _ text: String,
    _ body: @escaping (MethodArguments) throws -> Value
  ) -> MemberEntry { .call(kind, isStatic: isStatic, text, body) }

  /// A property with indexes.
  static func indexed(
    _ text: String, _ get: @escaping (MethodArguments) throws -> Value,
    set: ((MethodArguments, Value) throws -> Void)? = nil
  ) -> MemberEntry { .indexed(text, get, set: set) }
}

/// Lists members one statement each, so that the compiler checks each closure alone.
@resultBuilder
enum MemberList {
  static func buildExpression(_ member: MemberEntry) -> [MemberEntry] { [member] }
  static func buildExpression(_ members: [MemberEntry]) -> [MemberEntry] { members }
  static func buildOptional(_ members: [MemberEntry]?) -> [MemberEntry] { members ?? [] }
  static func buildArray(_ members: [[MemberEntry]]) -> [MemberEntry] { members.flatMap { $0 } }
  static func buildBlock(_ members: [MemberEntry]...) -> [MemberEntry] { members.flatMap { $0 } }
}
