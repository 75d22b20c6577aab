package import Runtime

/// Conversions by what a type itself offers: `Parse`, a constructor of one argument, a cast operator, properties.
package struct LibraryConversions: TypeConversions {
  package init() {}

  package func convert(_ value: Value, to type: TypeInfo, _ engine: Engine) throws(ShellError) -> Value? {
    let source = TypeOf.value(value.base)
    if type.kind == .delegate, case .block = value.base.payload { return try DelegateObject.make(value, type, engine) }
    if let made = try own(value.base, type, engine) { return made }
    if source === TypeInfo.string, let parse = parse(type) {
      return try wrapped(value, type, "InvalidCastParseTargetInvocation", engine) { () throws(ShellError) in
        try run(parse, [value.base], type, engine)
      }
    }
    if let constructor = constructor(of: type, taking: source) {
      return try wrapped(value, type, "InvalidCastConstructorTargetInvocationException", engine) {
        () throws(ShellError) in try run(constructor, [value.base], type, engine)
      }
    }
    if case .table = value.base.payload { return try make(value, type, engine) }
    return nil
  }

  package func make(_ value: Value, _ type: TypeInfo, _ engine: Engine) throws(ShellError) -> Value {
    let scope = engine.global.current
    let made = try Members.call("new", on: .type(type), [], isStatic: true, in: scope, engine)
    guard case .table(let table) = value.base.payload else { return made }
    for index in 0..<table.count {
      let entry = table.entry(at: index)
      let name = try Conversion.text(entry.key, engine)
      try Members.set(made, .string(name), entry.value, scope, engine)
    }
    return made
  }

  /// Conversions that no member tells of.
  private func own(_ value: Value, _ type: TypeInfo, _ engine: Engine) throws(ShellError) -> Value? {
    guard case .string(let text) = value.payload, type.name == "System.Globalization.CultureInfo",
      let culture = CultureInfo.named(String(text))
    else { return nil }
    return CultureContent(culture).value
  }

  private func parse(_ type: TypeInfo) -> MethodSignature? {
    type.members.methods("parse", isStatic: true).first {
      $0.parameters.count == 1 && $0.parameters[0].type === TypeInfo.string && $0.body != nil && $0.returns === type
    }
  }

  private func constructor(of type: TypeInfo, taking source: TypeInfo) -> MethodSignature? {
    type.members.constructors.first { constructor in
      constructor.parameters.count == 1 && constructor.body != nil && !constructor.takesMore
        && (source.isSubtype(of: constructor.parameters[0].type)
          || Conversion.rank(from: source, to: constructor.parameters[0].type) >= .numericImplicit)
    }
  }

  private func run(
    _ signature: MethodSignature, _ arguments: [Value], _ type: TypeInfo, _ engine: Engine
  ) throws(ShellError) -> Value {
    guard let body = signature.body else { throw MemberGap.method(type, signature.text).error() }
    let values = UnsafeMutableBufferPointer<Value>.allocate(capacity: arguments.count)
    _ = values.initialize(from: arguments)
    defer {
      values.deinitialize()
      values.deallocate()
    }
    for (index, parameter) in signature.parameters.enumerated() {
      values[index] = try Conversion.cast(values[index], to: parameter.type, engine)
    }
    return try body(
      MethodArguments(
        target: .null, values: values, signature: signature, type: type, scope: engine.global.current, engine: engine))
  }

  /// The error of `Parse` or a constructor as the cast tells it.
  private func wrapped(
    _ value: Value, _ type: TypeInfo, _ id: String, _ engine: Engine, _ body: () throws(ShellError) -> Value
  ) throws(ShellError) -> Value {
    do throws(ShellError) { return try body() } catch {
      guard let record = error.record, !(error.isGap) else { throw error }
      let inner = record.exception
      let text = String(Conversion.plainText(value))
      throw CastFault(
        errorId: id,
        message: "Cannot convert value \"\(text)\" to type \"\(type.name)\". Error: \"\(String(inner.message))\"",
        inner: ExceptionFault(inner.type.name, String(inner.message))
      ).error()
    }
  }
}

extension ShellError {
  fileprivate var isGap: Bool {
    guard let record, case .fault(let fault) = record.source else { return false }
    return fault is MemberGap || fault is GapFault
  }
}

/// A cast whose type refused the value.
private struct CastFault: ShellFault {
  let errorId: String
  let message: String
  let inner: (any ShellFault)?
  var category: ErrorCategory { .invalidArgument }
  var exceptionType: TypeInfo { .psInvalidCastException }
}
