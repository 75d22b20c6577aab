import Runtime

/// The key that tells groups apart, and the value it has now.
final class Grouping {
  private let expression: DisplayExpression
  private let givenLabel: ShellString?
  private var foundLabel = ShellString.empty
  private(set) var current: Value?

  init(_ expression: DisplayExpression, label: ShellString?) {
    (self.expression, givenLabel) = (expression, label)
  }

  var label: ShellString { givenLabel ?? foundLabel }

  /// Takes an object's key; true if it differs from that of the object before.
  func moves(to value: Value, _ engine: Engine) throws(ShellError) -> Bool {
    guard case .value(let key) = try expression.read(value, engine) else { return false }
    let old = current
    current = key
    if let old, try Grouping.same(key, old, engine) { return false }
    if old == nil, key.isNull { return false }
    foundLabel = try expression.resolved(on: value, engine).first?.text ?? expression.text
    return true
  }

  /// Equal by PowerShell's comparison in either direction, or the same text.
  private static func same(_ left: Value, _ right: Value, _ engine: Engine) throws(ShellError) -> Bool {
    do throws(ShellError) {
      if try Comparison.equal(left, right, ignoringCase: true, engine) { return true }
      return try Comparison.equal(right, left, ignoringCase: true, engine)
    } catch {
      guard error.record != nil else { throw error }
      return ShellString.equalIgnoringCase(
        try Conversion.text(left, engine), try Conversion.text(right, engine))
    }
  }
}
