/// What a function gets: a value, or an expression to call back.
enum Argument {
  case value(Value)
  case reference((Value) throws(QueryFault) -> Value)
}

/// A function of JMESPath: the types that each argument may have, and what it does with them.
struct Function: Sendable {
  typealias Body = @Sendable (borrowing Arguments) throws(QueryFault) -> Value

  /// For each argument the types it may have, in the words of the specification (`array-number`); none for any.
  let parameters: [[String]]
  /// Whether the last argument may be repeated.
  let isVariadic: Bool
  let body: Body

  init(_ parameters: [String]..., body: @escaping Body) {
    (self.parameters, self.body, isVariadic) = (parameters, body, false)
  }

  init(repeating parameter: [String], body: @escaping Body) {
    (parameters, self.body, isVariadic) = ([parameter], body, true)
  }

  /// Any value.
  static let any: [String] = []

  /// Calls a function by name; throws `QueryFault` for an unknown name, a wrong count or a wrong type.
  static func call(_ name: String, _ arguments: [Argument]) throws(QueryFault) -> Value {
    guard let function = all[name] else { throw .unknownFunction(name) }
    let expected = function.parameters.count
    guard function.isVariadic ? arguments.count >= expected : arguments.count == expected else {
      throw .argumentCount(
        function: name, expected: expected, atLeast: function.isVariadic, given: arguments.count)
    }
    for (argument, types) in zip(arguments, function.parameters) where !types.isEmpty {
      try TypeCheck(function: name, expected: types).check(argument)
    }
    return try function.body(Arguments(function: name, list: arguments))
  }

  /// The functions of the specification, by name.
  static let all: [String: Function] = [numbers, strings, arrays, objects, conversions, callbacks]
    .reduce(into: [:]) { table, family in table.merge(family) { _, later in later } }
}

/// The arguments of a call whose types were checked.
struct Arguments: ~Copyable {
  let function: String
  let list: [Argument]

  /// The argument of that place; null for a reference, which no checked place has where a value is asked for.
  func value(_ index: Int) -> Value {
    guard case .value(let value) = list[index] else { return .null }
    return value
  }

  func elements(_ index: Int) -> [Value] { value(index).elements ?? [] }
  func text(_ index: Int) -> String { value(index).string ?? "" }
  func number(_ index: Int) -> Number { value(index).number ?? .integer(0) }

  func call(_ index: Int, _ value: Value) throws(QueryFault) -> Value {
    guard case .reference(let body) = list[index] else { return .null }
    return try body(value)
  }
}
