/// Reads a TimeSpan in given formats as `TimeSpan.ParseExact` does.
package enum SpanExactParser {
  /// Throws if the text does not follow the format, or the format is none.
  ///
  /// `isNegative` says whether a custom format reads a negative span (`TimeSpanStyles.AssumeNegative`).
  package static func parse(
    _ text: ShellString, _ format: ShellString, _ culture: CultureDates = .invariant, isNegative: Bool = false
  ) throws(DateFault) -> TimeSpan {
    let units = Units(text)
    guard format.count <= 1 else { return try custom(units, Units(format), isNegative: isNegative) }
    switch format.isEmpty ? 0 : format[0] {
    case unit("c"), unit("t"), unit("T"): return try SpanConstantReader(units).result()
    case unit("g"): return try SpanReading(units).result([.localized(culture)])
    case unit("G"): return try SpanReading(units).result([.localized(culture)], mustBeFull: true)
    default: throw .badSpecifier(String(format))
    }
  }

  /// Throws if the text follows none of the formats.
  package static func parse(
    _ text: ShellString, anyOf formats: [ShellString], _ culture: CultureDates = .invariant,
    isNegative: Bool = false
  ) throws(DateFault) -> TimeSpan {
    guard !text.isEmpty else { throw .badSpan("") }
    guard !formats.isEmpty else { throw .noSpecifiers }
    for format in formats {
      guard !format.isEmpty else { throw .badSpecifier("") }
      if let span = try? parse(text, format, culture, isNegative: isNegative) { return span }
    }
    throw .badSpan(String(text))
  }

  private static func custom(_ text: Units, _ format: Units, isNegative: Bool) throws(DateFault) -> TimeSpan {
    var reader = SpanCustomReader(text: text, format: format)
    try reader.read()
    return try reader.result(isNegative: isNegative)
  }
}

/// Follows a custom format over a text.
private struct SpanCustomReader {
  let text: Units
  let format: Units
  var at = 0
  var found: [(part: SpanForm.Part, number: SpanNumber)] = []

  mutating func read() throws(DateFault) {
    var position = 0
    while position < format.count {
      let letter = format[position]
      switch letter {
      case unit("h"), unit("m"), unit("s"), unit("d"), unit("f"), unit("F"):
        let length = format.run(at: position)
        try number(letter, length)
        position += length
      case unit("'"), unit("\""):
        var literal: [UInt16] = []
        position = try format.quoted(at: position) { literal.append($0) }
        for mark in literal { try match(mark) }
      case unit("%"):
        guard position + 1 < format.count, format[position + 1] != letter else { throw .badFormat }
        position += 1
      case unit("\\"):
        guard position + 1 < format.count else { throw .badFormat }
        try match(format[position + 1])
        position += 2
      default: throw .badFormat
      }
    }
    guard at == text.count else { throw .badSpan(text.string) }
  }

  func result(isNegative: Bool) throws(DateFault) -> TimeSpan {
    let form = SpanForm(parts: found.map(\.part), marks: [])
    guard let span = SpanTicks.of(form, found.map(\.number), isNegative: isNegative) else {
      throw .spanOverflow(text.string)
    }
    return span
  }

  private mutating func match(_ mark: UInt16) throws(DateFault) {
    guard at < text.count, text[at] == mark else { throw .badFormat }
    at += 1
  }

  private mutating func number(_ letter: UInt16, _ length: Int) throws(DateFault) {
    let (part, longest, most): (SpanForm.Part, Int, Int) =
      switch letter {
      case unit("d"): (.days, 8, length == 1 ? 8 : length)
      case unit("h"): (.hours, 2, 2)
      case unit("m"): (.minutes, 2, 2)
      case unit("s"): (.seconds, 2, 2)
      default: (.fraction, 7, length)
      }
    guard length <= longest, !found.contains(where: { $0.part == part }) else { throw .badFormat }
    var number = SpanNumber(value: 0)
    let start = at
    while at < text.count, at - start < most, Letters.isDigit(text[at]) {
      number.value = number.value * 10 + Int(text[at] - 0x30)
      if number.value == 0 { number.zeros += 1 }
      at += 1
    }
    guard at - start >= length || letter == unit("F") else { throw .badFormat }
    found.append((part, number))
  }
}

/// Reads the constant form `[-][d.]hh:mm[:ss][.f]` as .NET's oldest reader does: blanks around, digits beyond the
/// seventh left over as an error.
private struct SpanConstantReader {
  let text: Units
  var at = 0

  init(_ text: Units) { self.text = text }

  private var current: UInt16 { at < text.count ? text[at] : 0 }

  func result() throws(DateFault) -> TimeSpan {
    var reader = self
    return try reader.read()
  }

  private mutating func read() throws(DateFault) -> TimeSpan {
    skipBlanks()
    let isNegative = current == unit("-")
    if isNegative { at += 1 }
    var ticks: Int64 = 0
    if text.units[min(at, text.count)...].first(where: { !Letters.isDigit($0) }) == unit(":") {
      ticks = try time()
    } else {
      ticks = Int64(try number(atMost: 10_675_199)) * Ticks.perDay
      if current == unit(".") {
        at += 1
        ticks = ticks &+ (try time())
      }
    }
    if isNegative { ticks = 0 &- ticks }
    guard isNegative ? ticks <= 0 : ticks >= 0 else { throw .spanOverflow(text.string) }
    skipBlanks()
    guard at == text.count else { throw .badSpan(text.string) }
    return TimeSpan(ticks: ticks)
  }

  private mutating func skipBlanks() {
    while current == unit(" ") || current == unit("\t") { at += 1 }
  }

  private mutating func number(atMost limit: Int) throws(DateFault) -> Int {
    let start = at
    var value = 0
    while Letters.isDigit(current) {
      value = value * 10 + Int(current - 0x30)
      guard value <= Int(Int32.max) else { throw .spanOverflow(text.string) }
      at += 1
    }
    guard at > start else { throw .badSpan(text.string) }
    guard value <= limit else { throw .spanOverflow(text.string) }
    return value
  }

  private mutating func time() throws(DateFault) -> Int64 {
    var ticks = Int64(try number(atMost: 23)) * Ticks.perHour
    guard current == unit(":") else { throw .badSpan(text.string) }
    at += 1
    ticks += Int64(try number(atMost: 59)) * Ticks.perMinute
    guard current == unit(":") else { return ticks }
    at += 1
    if current != unit(".") { ticks += Int64(try number(atMost: 59)) * Ticks.perSecond }
    guard current == unit(".") else { return ticks }
    at += 1
    var scale = Ticks.perSecond
    while scale > 1, Letters.isDigit(current) {
      scale /= 10
      ticks += Int64(current - 0x30) * scale
      at += 1
    }
    return ticks
  }
}
