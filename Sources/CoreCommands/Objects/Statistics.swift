import Runtime

/// What Measure-Object keeps of the values of one property.
struct Statistics {
  var count = 0
  private(set) var sum = 0.0
  /// Sample variance, worked out value by value.
  private(set) var variance = 0.0
  private(set) var lowest = Value.null
  private(set) var highest = Value.null
  private(set) var lines = 0
  private(set) var words = 0
  private(set) var characters = 0

  mutating func add(_ number: Double) {
    let before = sum
    sum += number
    guard count > 1 else { return }
    let count = Double(count)
    let distance = number - before / (count - 1)
    variance = variance * ((count - 2) / (count - 1)) + distance * distance / count
  }

  /// Counts lines (the last one needs no line end), words and characters.
  mutating func add(text: ShellString, ignoringBlanks: Bool) {
    var isBetweenWords = true
    for index in 0..<text.count {
      let unit = text[index]
      let isBlank = Unicode.Scalar(unit).map(\.properties.isWhitespace) ?? false
      if !isBlank || !ignoringBlanks { characters += 1 }
      if !isBlank, isBetweenWords { words += 1 }
      isBetweenWords = isBlank
      if unit == 0x0A { lines += 1 }
    }
    if !text.isEmpty, text[text.count - 1] != 0x0A { lines += 1 }
  }

  mutating func widen(to value: Value, lowest isLow: Bool, highest isHigh: Bool, _ engine: Engine)
    throws(ShellError)
  {
    if isLow { lowest = try Statistics.better(lowest, value, sign: 1, engine) }
    if isHigh { highest = try Statistics.better(highest, value, sign: -1, engine) }
  }

  /// The new value if it is lower (sign 1) or higher (sign -1), else the known one; other types go by their texts.
  private static func better(
    _ known: Value, _ value: Value, sign: Int, _ engine: Engine
  ) throws(ShellError) -> Value {
    if known.isNull { return value }
    var (left, right) = (known, value)
    if let number = try number(known, engine) { left = .double(number) }
    if let number = try number(value, engine) { right = .double(number) }
    if !right.isNull, TypeOf.value(left) !== TypeOf.value(right) {
      (left, right) = (
        .string(try Conversion.text(left, engine)), .string(try Conversion.text(right, engine))
      )
    }
    return try sign * Comparison.order(left, right, ignoringCase: false, engine) > 0 ? value : known
  }

  /// The value as a number, nil where it cannot be one.
  static func number(_ value: Value, _ engine: Engine) throws(ShellError) -> Double? {
    do throws(ShellError) {
      guard case .double(let number) = try Conversion.cast(value, to: .double, engine).base.payload else {
        return nil
      }
      return number
    } catch {
      guard error.record != nil else { throw error }
      return nil
    }
  }
}
