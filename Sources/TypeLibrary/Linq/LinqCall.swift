import Runtime

/// A call of a method of System.Linq.Enumerable, with its arguments by what they are for.
struct LinqCall {
  let call: MethodArguments
  var engine: Engine { call.engine }

  init(_ call: MethodArguments) { self.call = call }

  /// The values of a collection argument; the parameter's name is in the error of null.
  func elements(_ index: Int = 0) throws(ShellError) -> [Value] {
    do {
      return try Elements.of(call[index], engine, parameter: call.signature.parameters[index].name)
    } catch { throw LibraryError.shell(error) }
  }

  /// Reads a collection argument later; null is refused at once.
  func source(_ index: Int = 0) throws -> (Engine) throws(ShellError) -> [Value] {
    let value = call[index]
    if value.isNull { throw NetFault.argumentNull(call.signature.parameters[index].name) }
    return { (engine) throws(ShellError) in
      do { return try Elements.of(value, engine) } catch { throw LibraryError.shell(error) }
    }
  }

  /// A delegate argument; nil where the overload has none there.
  func delegate(_ index: Int) -> DelegateObject? {
    guard index < call.values.count, case .object(let object) = call[index].payload else { return nil }
    return object as? DelegateObject
  }

  /// The delegate that an overload must have.
  func function(_ index: Int) throws -> DelegateObject {
    guard let function = delegate(index) else {
      throw NetFault.argumentNull(call.signature.parameters[index].name)
    }
    return function
  }

  func number(_ index: Int) throws(ShellError) -> Int { try Int.unwrap(call[index]) }

  /// A comparer among the arguments.
  var comparer: Value {
    let index = call.signature.parameters.firstIndex { $0.name.lowercased().hasSuffix("comparer") }
    return index.map { call[$0] } ?? .null
  }

  /// The result as a query of the signature's type.
  func query(_ elements: @escaping (Engine) throws(ShellError) -> [Value]) -> Value {
    SequenceObject(of: call.signature.returns, elements).value
  }

  /// A set that compares as the call's comparer says.
  func makeSet() -> SetObject { SetObject(.hashtable, TableCopy.comparer(comparer)) }

  /// Whether a predicate among the arguments, if there is one, holds for a value.
  func holds(_ index: Int, _ value: Value) throws(ShellError) -> Bool {
    guard let predicate = delegate(index) else { return true }
    return try Truth.of(predicate.call([value], engine), engine)
  }

  /// The values that the predicate at an index holds for.
  func matching(_ index: Int = 1) throws(ShellError) -> [Value] {
    var found: [Value] = []
    for value in try elements() where try holds(index, value) { found.append(value) }
    return found
  }

  static let noElements = NetFault.invalidOperation("Sequence contains no elements")
  static let noMatch = NetFault.invalidOperation("Sequence contains no matching element")
}
