/// Reads a TimeSpan from text as `TimeSpan.Parse` does.
package enum SpanParser {
  /// Throws if the text is no span, or one of its parts is too large.
  package static func parse(
    _ text: ShellString, _ culture: CultureDates = .invariant
  ) throws(DateFault) -> TimeSpan {
    try SpanReading(Units(text)).result([.invariant, .localized(culture)])
  }
}

/// Which marks stand between the parts of a span.
struct SpanMarks {
  let afterDays: [UInt16]
  let beforeFraction: [UInt16]

  static let invariant = SpanMarks(afterDays: [unit(".")], beforeFraction: [unit(".")])

  static func localized(_ culture: CultureDates) -> SpanMarks {
    SpanMarks(afterDays: [unit(":")], beforeFraction: Array(culture.decimalSeparator.utf16))
  }
}

/// A number of a span's text: its value, and its leading zeros, which count in a fraction.
struct SpanNumber {
  var value: Int
  var zeros = 0
}

/// A text cut into numbers and the marks around them.
struct SpanReading {
  private let text: Units
  private var numbers: [SpanNumber] = []
  /// One more than numbers: before the first, between them, behind the last.
  private var literals: [[UInt16]] = []

  init(_ text: Units) throws(DateFault) {
    self.text = text
    try cut(text.trimmed)
  }

  private mutating func cut(_ input: Units) throws(DateFault) {
    var at = 0
    while at < input.count {
      let literal = input.units[at...].prefix { !Letters.isDigit($0) }
      literals.append(Array(literal))
      at += literal.count
      guard at < input.count else { break }
      let digits = input.units[at...].prefix { Letters.isDigit($0) }
      at += digits.count
      guard numbers.count < 5 else { throw .badSpan(text.string) }
      numbers.append(try number(digits))
    }
    if literals.count == numbers.count { literals.append([]) }
  }

  private func number(_ digits: ArraySlice<UInt16>) throws(DateFault) -> SpanNumber {
    let significant = digits.drop { $0 == 0x30 }
    var value = 0
    for digit in significant {
      value = value * 10 + Int(digit - 0x30)
      // 28 bits are what .NET's reader can take.
      guard value & 0xF000_0000 == 0 else { throw .spanOverflow(text.string) }
    }
    return SpanNumber(value: value, zeros: digits.count - significant.count)
  }

  /// The span.
  ///
  /// Tries the forms that have as many numbers; a match of marks with a number too large is an overflow.
  func result(_ styles: [SpanMarks], mustBeFull: Bool = false) throws(DateFault) -> TimeSpan {
    guard let first = literals.first, let last = literals.last, last.isEmpty,
      first.isEmpty || first == [unit("-")],
      !mustBeFull || numbers.count == 5
    else { throw .badSpan(text.string) }
    var didMatch = false
    for marks in styles {
      for form in SpanForm.all where form.numbers == numbers.count && matches(form, marks) {
        didMatch = true
        if let span = SpanTicks.of(form, numbers, isNegative: !first.isEmpty) { return span }
      }
    }
    throw didMatch ? .spanOverflow(text.string) : .badSpan(text.string)
  }

  private func matches(_ form: SpanForm, _ marks: SpanMarks) -> Bool {
    zip(form.marks, literals.dropFirst()).allSatisfy { mark, literal in
      switch mark {
      case .colon: literal == [unit(":")]
      case .days: literal == marks.afterDays
      case .fraction: literal == marks.beforeFraction
      case .missingSeconds: literal == [unit(":")] + marks.beforeFraction
      }
    }
  }
}

/// An order in which a span's parts can be written.
struct SpanForm {
  enum Part { case days, hours, minutes, seconds, fraction }
  enum Mark { case colon, days, fraction, missingSeconds }

  let parts: [Part]
  let marks: [Mark]
  var numbers: Int { parts.count }

  /// In the order in which .NET tries them: of four numbers `h:m:s.f` before `d.h:m:s`, of three `h:m:s` before `d.h:m`.
  static let all = [
    SpanForm(parts: [.days], marks: []),
    SpanForm(parts: [.hours, .minutes], marks: [.colon]),
    SpanForm(parts: [.hours, .minutes, .seconds], marks: [.colon, .colon]),
    SpanForm(parts: [.days, .hours, .minutes], marks: [.days, .colon]),
    SpanForm(parts: [.hours, .minutes, .fraction], marks: [.colon, .missingSeconds]),
    SpanForm(parts: [.hours, .minutes, .seconds, .fraction], marks: [.colon, .colon, .fraction]),
    SpanForm(parts: [.days, .hours, .minutes, .seconds], marks: [.days, .colon, .colon]),
    SpanForm(parts: [.days, .hours, .minutes, .fraction], marks: [.days, .colon, .missingSeconds]),
    SpanForm(
      parts: [.days, .hours, .minutes, .seconds, .fraction], marks: [.days, .colon, .colon, .fraction]),
  ]
}

/// Puts a span together from its numbers.
enum SpanTicks {
  /// Nil where a number is beyond its part, or the whole too long.
  static func of(_ form: SpanForm, _ numbers: [SpanNumber], isNegative: Bool) -> TimeSpan? {
    // Summed below zero, where there is room for the minimum.
    var ticks: Int64 = 0
    for (part, number) in zip(form.parts, numbers) {
      guard let more = of(part, number) else { return nil }
      let (sum, overflow) = ticks.subtractingReportingOverflow(more)
      if overflow { return nil }
      ticks = sum
    }
    if isNegative { return TimeSpan(ticks: ticks) }
    return ticks == .min ? nil : TimeSpan(ticks: -ticks)
  }

  private static func of(_ part: SpanForm.Part, _ number: SpanNumber) -> Int64? {
    let value = Int64(number.value)
    switch part {
    case .days: return value <= 10_675_199 ? value * Ticks.perDay : nil
    case .hours: return value <= 23 ? value * Ticks.perHour : nil
    case .minutes: return value <= 59 ? value * Ticks.perMinute : nil
    case .seconds: return value <= 59 ? value * Ticks.perSecond : nil
    case .fraction: return fraction(number)
    }
  }

  /// Ticks of a fraction of a second; digits beyond the seventh are rounded, which only leading zeros allow.
  static func fraction(_ number: SpanNumber) -> Int64? {
    guard number.value > 0 else { return 0 }
    if number.zeros == 0, number.value > 9_999_999 { return nil }
    var (value, digits) = (number.value, number.zeros)
    var rest = value
    while rest > 0 { (rest, digits) = (rest / 10, digits + 1) }
    if digits <= 7 {
      for _ in digits..<7 { value *= 10 }
      return Int64(value)
    }
    if number.zeros > 7 { return 0 }
    var scale = 1
    for _ in 7..<digits { scale *= 10 }
    return Int64((value + scale / 2) / scale)
  }
}
