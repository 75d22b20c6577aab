import Runtime

/// What queries have in common.
enum LinqBodies {
  static func integers(_ range: Range<Int>) -> Value {
    guard let type = TypeTable.find("System.Collections.Generic.IEnumerable`1") else { return .null }
    return SequenceObject(of: TypeTable.construct(type, [.int32])) { _ in range.map { .int($0) } }.value
  }

  /// A query over the first argument that needs nothing of the engine.
  ///
  /// The call's arguments do not outlive it: a body that needs more than the values takes it beforehand.
  static func lazily(_ call: MethodArguments, _ body: @escaping ([Value]) -> [Value]) throws -> Value {
    let linq = LinqCall(call)
    let source = try linq.source()
    return linq.query { (engine) throws(ShellError) in body(try source(engine)) }
  }

  /// A query over the first argument by the function behind it.
  static func withFunction(
    _ call: MethodArguments,
    _ body: @escaping ([Value], DelegateObject, Engine) throws(ShellError) -> [Value]
  ) throws -> Value {
    let linq = LinqCall(call)
    let (source, function) = (try linq.source(), try linq.function(1))
    return linq.query { (engine) throws(ShellError) in try body(source(engine), function, engine) }
  }

  static func elements(_ value: Value, _ engine: Engine) throws(ShellError) -> [Value] {
    do { return try Elements.of(value, engine) } catch { throw LibraryError.shell(error) }
  }

  /// Calls a function with a value, and with its place where the function takes that too.
  static func apply(
    _ function: DelegateObject, _ value: Value, _ index: Int, _ engine: Engine
  ) throws(ShellError) -> Value {
    let takesIndex = function.type.arguments.count > 2
    return try function.call(takesIndex ? [value, .int(index)] : [value], engine)
  }

  static func holds(
    _ function: DelegateObject, _ value: Value, _ index: Int, _ engine: Engine
  ) throws(ShellError) -> Bool {
    try Truth.of(apply(function, value, index, engine), engine)
  }

  /// How many values at the beginning a predicate holds for.
  static func lead(
    _ values: [Value], _ function: DelegateObject, _ engine: Engine
  ) throws(ShellError) -> Int {
    for (index, value) in values.enumerated() where try !holds(function, value, index, engine) {
      return index
    }
    return values.count
  }

  static func cast(_ call: MethodArguments) throws -> Value {
    let type = call.signature.genericArguments.first ?? .object
    let linq = LinqCall(call)
    let source = try linq.source()
    return linq.query { (engine) throws(ShellError) in
      let values = try source(engine)
      for value in values where !value.isNull && !TypeOf.value(value.base).isSubtype(of: type) {
        throw NetFault.invalidCast(
          "Unable to cast object of type '\(TypeOf.value(value.base).name)' to type '\(type.name)'."
        ).error()
      }
      return values
    }
  }

  static func zip(_ linq: LinqCall) throws -> Value {
    let (first, second) = (try linq.source(0), try linq.source(1))
    let function = linq.delegate(2)
    let third = linq.call.values.count > 2 && function == nil ? try linq.source(2) : nil
    let type = linq.call.signature.returns.enumeratedType ?? .object
    return linq.query { (engine) throws(ShellError) in
      let (one, two, three) = (try first(engine), try second(engine), try third?(engine))
      var results: [Value] = []
      for index in 0..<min(one.count, two.count, three?.count ?? .max) {
        let items = [one[index], two[index]] + (three.map { [$0[index]] } ?? [])
        results.append(try function?.call(items, engine) ?? TupleObject(items, type: type).value)
      }
      return results
    }
  }
}
