import Runtime

extension TypeEntry {
  /// A property of an instance that is only read.
  static func property<T: Bridged, R: Bridged>(_ text: String, _ get: @escaping (T) throws -> R)
    -> MemberEntry
  {
    MemberEntry.accessors(isStatic: false, text, { target, _ in try get(T.unwrap(target)).bridged })
  }

  /// A property of an instance.
  static func property<T: Bridged, R: Bridged>(
    _ text: String, _ get: @escaping (T) throws -> R, set: @escaping (T, R) throws -> Void
  ) -> MemberEntry {
    MemberEntry.accessors(
      isStatic: false, text, { target, _ in try get(T.unwrap(target)).bridged },
      set: { target, value, _ in try set(T.unwrap(target), R.unwrap(value)) })
  }

  /// A static property that needs nothing of the engine.
  static func staticProperty<R: Bridged>(_ text: String, _ get: @escaping () throws -> R) -> MemberEntry {
    MemberEntry.accessors(isStatic: true, text, { _, _ in try get().bridged })
  }

  /// A static property of the engine that runs.
  static func staticProperty<R: Bridged>(
    _ text: String, _ get: @escaping (Engine) throws -> R, set: ((Engine, R) throws -> Void)? = nil
  ) -> MemberEntry {
    MemberEntry.accessors(
      isStatic: true, text, { _, engine in try get(engine).bridged },
      set: set.map { body in { _, value, engine in try body(engine, R.unwrap(value)) } })
  }

  /// A static field: its value is worked out each time it is read.
  static func field<R: Bridged>(_ text: String, _ get: @escaping () throws -> R) -> MemberEntry {
    MemberEntry.accessors(isStatic: true, isField: true, text, { _, _ in try get().bridged })
  }

  /// A method of an instance over the raw call, for bodies that need the engine, the type or the overload.
  static func instanceCall(_ text: String, _ body: @escaping (MethodArguments) throws -> Value) -> MemberEntry
  {
    call(.method, isStatic: false, text, body)
  }

  /// A static method over the raw call.
  static func staticCall(_ text: String, _ body: @escaping (MethodArguments) throws -> Value) -> MemberEntry {
    call(.method, isStatic: true, text, body)
  }

  /// A constructor over the raw call; `call.type` is the type to make.
  static func newCall(_ text: String, _ body: @escaping (MethodArguments) throws -> Value) -> MemberEntry {
    call(.constructor, isStatic: true, text, body)
  }
}

extension MethodArguments {
  /// The target as its Swift type.
  func target<T: Bridged>(as type: T.Type) throws(ShellError) -> T { try T.unwrap(target) }

  /// An argument as its Swift type.
  func argument<T: Bridged>(_ index: Int, as type: T.Type) throws(ShellError) -> T {
    try T.unwrap(values[index])
  }
}
