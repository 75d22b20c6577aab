/// Why a query cannot be read, or has no answer.
enum QueryFault: Error, Equatable, Sendable {
  /// The text is no query; code points before the place, and what would be right there.
  case syntax(at: Int, String)
  case unknownFunction(String)
  case argumentCount(function: String, expected: Int, atLeast: Bool, given: Int)
  /// The value as az writes it, the types that the function takes, and the one it got.
  case argumentType(function: String, value: String, expected: [String], given: String)
  /// What the reference implementation dies of instead of refusing it.
  case unexpected(String)
  case tooDeep
}

extension QueryFault: CustomStringConvertible {
  /// The sentence of the reference implementation (syntax apart, of which az shows nothing).
  var description: String {
    switch self {
    case .syntax(let place, let expected): "Expected \(expected) at column \(place)."
    case .unknownFunction(let name): "Unknown function: \(name)()"
    case .argumentCount(let function, let expected, let atLeast, let given):
      "Expected \(atLeast ? "at least " : "")\(expected) argument\(expected == 1 ? "" : "s") for function "
        + "\(function)(), received \(given)"
    case .argumentType(let function, let value, let expected, let given):
      "In function \(function)(), invalid type for value: \(value), expected one of: "
        + "[\(expected.map(quoted).joined(separator: ", "))], received: \"\(given)\""
    case .unexpected(let message): message
    case .tooDeep: "maximum recursion depth exceeded"
    }
  }
}
