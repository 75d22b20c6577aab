extension Conversion {
  /// The text of a value as `[string]`, string parameters and `+` make it: culture-invariant.
  @inline(__always)
  package static func text(_ value: Value, _ engine: Engine) throws(ShellError) -> ShellString {
    if case .string(let text) = value.payload { return text }
    return try otherText(value, engine)
  }

  /// The text of a value inside an expandable string: collections joined by `$OFS`.
  package static func expansionText(_ value: Value, _ engine: Engine) throws(ShellError) -> ShellString {
    try text(value, engine)
  }

  private static func otherText(_ value: Value, _ engine: Engine) throws(ShellError) -> ShellString {
    switch value.base.payload {
    case .null, .nothing, .unset: return .empty
    case .bool(let flag): return ShellString.from(flag ? "True" : "False")
    case .char(let unit): return .from(unit: unit)
    case .int(let number): return DecimalText.of(Int64(number))
    case .long(let number): return DecimalText.of(number)
    case .string(let text): return text
    case .double(let number): return ShellString.from("\(number)")
    case .array(let array):
      var builder = TextBuilder()
      for index in 0..<array.count {
        if index > 0 { builder.append(unit: 0x20) }
        builder.append(try text(array[index], engine))
      }
      return builder.finish()
    case .type(let type): return ShellString.from(type.name)
    default: return ShellString.from(TypeOf.value(value).name)
    }
  }
}

/// Integers as text, without a detour over Swift strings.
enum DecimalText {
  static func of(_ number: Int64) -> ShellString {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
      var rest = number.magnitude
      var start = 20
      repeat {
        start -= 1
        digits[start] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      } while rest > 0
      if number < 0 {
        start -= 1
        digits[start] = 0x2D
      }
      return .from(latin1: UnsafeBufferPointer(rebasing: digits[start...]))
    }
  }
}
