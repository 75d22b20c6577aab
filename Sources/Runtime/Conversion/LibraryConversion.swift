/// A type's own ways to be made of a value: `Parse`, a constructor of one argument, a cast operator.
enum LibraryConversion {
  /// Nil if the type has none that takes the value.
  ///
  /// Throws PSInvalidCastException with what the way throws.
  static func convert(
    _ value: Value, from source: TypeInfo, to type: TypeInfo, _ engine: Engine
  ) throws(ShellError) -> Value? {
    if case .string = value.payload, let made = try parse(value, type, engine) { return made }
    if let constructor = constructor(of: type, for: source) {
      return try run(constructor, [value], value, type, id: "InvalidCastConstructorException", engine)
    }
    guard let cast = CastMethods.find(from: source, to: type) else { return nil }
    return try run(cast, [value], value, type, id: "InvalidCastTargetInvocationException\(cast.name)", engine)
  }

  /// `Parse` with a culture before `Parse` without.
  private static func parse(_ value: Value, _ type: TypeInfo, _ engine: Engine) throws(ShellError) -> Value? {
    let overloads = type.members.methods("parse", isStatic: true).filter {
      $0.parameters.first?.type === TypeInfo.string && $0.returns === type
    }
    let cultured = overloads.first {
      $0.parameters.count == 2 && $0.parameters[1].type.name == "System.IFormatProvider"
    }
    let plain = overloads.first { $0.parameters.count == 1 }
    // Both read alike in the invariant culture, so either body serves.
    guard
      let method = [cultured, plain].compactMap({ $0 }).first(where: { $0.body != nil }) ?? cultured ?? plain
    else {
      return nil
    }
    let id = "InvalidCastParseTargetInvocation" + (cultured == nil ? "" : "WithFormatProvider")
    let arguments = method.parameters.count == 2 ? [value, .null] : [value]
    return try run(method, arguments, value, type, id: id, engine)
  }

  /// The constructor that takes a value as it is or widened; whole numbers never make a collection.
  private static func constructor(of type: TypeInfo, for source: TypeInfo) -> MethodSignature? {
    if source.numberType?.bits != nil, type.isSubtype(of: .collection) { return nil }
    let fitting = type.members.constructors.filter { constructor in
      guard constructor.parameters.count == 1, !constructor.takesMore else { return false }
      let wanted = constructor.parameters[0].type
      return !constructor.parameters[0].isReference
        && (source.isSubtype(of: wanted) || NumericRanks.rank(from: source, to: wanted) == .numericImplicit)
    }
    return fitting.first { $0.parameters[0].type === source } ?? fitting.first
  }

  static func run(
    _ method: MethodSignature, _ arguments: [Value], _ value: Value, _ type: TypeInfo, id: String,
    _ engine: Engine
  ) throws(ShellError) -> Value {
    let buffer = UnsafeMutableBufferPointer<Value>.allocate(capacity: arguments.count)
    _ = buffer.initialize(from: arguments)
    defer {
      buffer.deinitialize()
      buffer.deallocate()
    }
    let choice = OverloadChoice(signature: method, isExpanded: false)
    do throws(ShellError) {
      return try MethodRun(choice, named: method.name, on: .null, type, engine.global.current, engine)
        .convert(buffer)
    } catch {
      guard let record = error.record, error.isHiddenByGetter else { throw error }
      let why: any ShellFault =
        method.script == nil ? ExceptionFault(record) : CarriedException(thrown: record)
      throw Conversion.failed(id, value, type, why: why, engine)
    }
  }
}

/// `op_Implicit` and `op_Explicit` of either type, as methods to call.
private enum CastMethods {
  /// The operator that makes one type of the other: the target's own before the source's.
  static func find(from source: TypeInfo, to target: TypeInfo) -> MethodSignature? {
    for type in [target, source] {
      for name in ["op_implicit", "op_explicit"] {
        let method = type.members.methods(name, isStatic: true).first {
          $0.parameters.first?.type === source && $0.returns === target
        }
        if let method { return method }
      }
    }
    return nil
  }
}
