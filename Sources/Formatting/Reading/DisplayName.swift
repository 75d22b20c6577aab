import Runtime

/// What an object is called: the property that its type data names, else the first that looks like a name.
enum DisplayName {
  nonisolated(unsafe) private static let patterns = ["name", "id", "key", "*key", "*name", "*id"].map {
    ShellString.from($0)
  }

  static func expression(of value: Value, _ engine: Engine) throws(ShellError) -> DisplayExpression? {
    if let given = DisplaySets.property(of: value) { return .property(given) }
    for pattern in patterns {
      if let found = try DisplayExpression.property(pattern).resolved(on: value, engine).first {
        return found
      }
    }
    return nil
  }

  /// The text of that property; nil without one.
  static func text(of value: Value, _ engine: Engine) throws(ShellError) -> ShellString? {
    guard let expression = try expression(of: value, engine),
      case .value(let name) = try expression.read(value, engine)
    else { return nil }
    return try Conversion.text(name, engine)
  }
}
