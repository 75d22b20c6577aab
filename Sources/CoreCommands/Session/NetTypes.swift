import Runtime

/// What commands get from types of the library by their names.
enum NetTypes {
  static func type(_ name: String) throws(ShellError) -> TypeInfo {
    guard let type = TypeTable.find(name) else { throw InternalFault.unexpected("no type \(name)").error() }
    return type
  }

  /// `[type]::name`.
  static func property(_ name: String, of type: String, _ call: borrowing Invocation) throws(ShellError)
    -> Value
  {
    try Members.getStatic(.type(self.type(type)), .string(name), call.context.caller, call.engine)
  }

  /// `[type]::new(…)`.
  static func make(_ type: String, _ arguments: [Value], _ call: borrowing Invocation) throws(ShellError)
    -> Value
  {
    try Members.call(
      "new", on: .type(self.type(type)), arguments, isStatic: true, in: call.context.caller, call.engine)
  }
}
