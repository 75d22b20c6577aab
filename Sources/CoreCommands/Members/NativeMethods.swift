import Runtime

/// Methods of the records that commands write, where the type library has no body for them.
enum NativeMethods {
  typealias Body = (_ target: Value, _ arguments: [Value], Engine) throws(ShellError) -> Value

  /// Gives objects of a type a method.
  static func add(_ name: String, to type: TypeInfo, _ body: @escaping Body) {
    let delegate = DelegateObject(
      .native({ (values, engine) throws(ShellError) in
        try body(values.first ?? .null, Array(values.dropFirst()), engine)
      }), type: .object)
    TypeData.add(ExtendedMember(.from(name), .codeMethod, .object(delegate)), to: type.name)
  }
}
