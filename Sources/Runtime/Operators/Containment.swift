/// `-contains`, `-in` and their negations.
enum Containment {
  /// Whether an element equals the value: the element's type decides, as in `-eq`.
  static func holds(
    _ operation: BinaryOperation, _ left: Value, _ right: Value, ignoringCase: Bool, _ engine: Engine
  ) throws(ShellError) -> Bool {
    switch operation {
    case .contains: try contains(left, right, ignoringCase, engine)
    case .notContains: try !contains(left, right, ignoringCase, engine)
    case .in: try contains(right, left, ignoringCase, engine)
    default: try !contains(right, left, ignoringCase, engine)
    }
  }

  private static func contains(
    _ collection: Value, _ value: Value, _ ignoringCase: Bool, _ engine: Engine
  ) throws(ShellError) -> Bool {
    guard let enumerator = try Enumeration.of(collection, engine) else {
      return try Comparison.equal(collection, value, ignoringCase: ignoringCase, engine)
    }
    while let element = try enumerator.next(engine) {
      if try Comparison.equal(element, value, ignoringCase: ignoringCase, engine) { return true }
    }
    return false
  }
}
