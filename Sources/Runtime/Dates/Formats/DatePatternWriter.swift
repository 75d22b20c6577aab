/// Writes a date in a custom pattern.
struct DatePatternWriter {
  let source: DateText
  let format: Units
  /// Whether nothing of the day was written yet; a bare time's offset is today's.
  private var isTimeOnly = true

  init(source: DateText, format: Units) { (self.source, self.format) = (source, format) }

  /// Throws for a fraction of more than seven digits, a quote left open, or a `%` or `\` at the end.
  mutating func write(to text: inout TextBuilder) throws(DateFault) {
    var at = 0
    while at < format.count {
      let letter = format[at]
      switch letter {
      case unit("'"), unit("\""): at = try format.quoted(at: at) { text.append(unit: $0) }
      case unit("\\"):
        guard at + 1 < format.count else { throw .badFormat }
        if !isIdlePoint(at: at + 1) { text.append(unit: format[at + 1]) }
        at += 2
      case unit("%"):
        guard at + 1 < format.count, format[at + 1] != letter else { throw .badFormat }
        var inner = DatePatternWriter(source: source, format: format.slice(at + 1..<at + 2))
        try inner.write(to: &text)
        at += 2
      default: at += try write(letter, at: at, to: &text)
      }
    }
  }

  /// Writes one part; gives the units of the pattern it took.
  private mutating func write(_ letter: UInt16, at start: Int, to text: inout TextBuilder) throws(DateFault)
    -> Int
  {
    let length = format.run(at: start)
    let date = source.date
    switch letter {
    case unit("g"): text.append(source.culture.eraName)
    case unit("h"): text.append(number: (date.hour + 11) % 12 + 1, digits: min(length, 2))
    case unit("H"): text.append(number: date.hour, digits: min(length, 2))
    case unit("m"): text.append(number: date.minute, digits: min(length, 2))
    case unit("s"): text.append(number: date.second, digits: min(length, 2))
    case unit("f"), unit("F"): try writeFraction(letter, length, to: &text)
    case unit("t"): writeHalfDay(length, to: &text)
    case unit("d"), unit("M"), unit("y"):
      writeDay(letter, length, at: start, to: &text)
      isTimeOnly = false
    case unit("z"): writeOffset(length, to: &text)
    case unit("K"):
      if let offset = source.offset { text.append(offset: offset.ticks) } else { source.append(kind: &text) }
      return 1
    case unit(":"):
      text.append(source.culture.timeSeparator)
      return 1
    case unit("/"):
      text.append(source.culture.dateSeparator)
      return 1
    default:
      if !isIdlePoint(at: start) { text.append(unit: letter) }
      return 1
    }
    return length
  }

  /// `F` leaves zeros at the end away.
  private func writeFraction(_ letter: UInt16, _ length: Int, to text: inout TextBuilder) throws(DateFault) {
    guard length <= 7 else { throw .badFormat }
    text.append(fraction: source.date.fraction, digits: length, trimmed: letter == unit("F"))
  }

  /// Whether a point at an offset goes before an `F` that writes nothing, and so is left away itself.
  private func isIdlePoint(at start: Int) -> Bool {
    guard format[start] == unit("."), start + 1 < format.count, format[start + 1] == unit("F") else {
      return false
    }
    let length = format.run(at: start + 1)
    guard length <= 7 else { return false }
    var scale = 1
    for _ in length..<7 { scale *= 10 }
    return source.date.fraction < scale
  }

  private func writeHalfDay(_ length: Int, to text: inout TextBuilder) {
    let name = source.date.hour < 12 ? source.culture.amDesignator : source.culture.pmDesignator
    guard length == 1 else { return text.append(name) }
    if let first = name.utf16.first { text.append(unit: first) }
  }

  private func writeDay(_ letter: UInt16, _ length: Int, at start: Int, to text: inout TextBuilder) {
    let (year, month, day) = source.date.yearMonthDay
    let culture = source.culture
    switch (letter, length) {
    case (unit("d"), ...2): text.append(number: day, digits: length)
    case (unit("d"), 3): text.append(culture.abbreviatedDayNames[source.date.dayOfWeek])
    case (unit("d"), _): text.append(culture.dayNames[source.date.dayOfWeek])
    case (unit("M"), ...2): text.append(number: month, digits: length)
    case (unit("M"), 3):
      let isGenitive = standsBesideDay(at: start, length)
      text.append(
        (isGenitive ? culture.abbreviatedGenitiveMonthNames : culture.abbreviatedMonthNames)[month - 1])
    case (unit("M"), _):
      let isGenitive = standsBesideDay(at: start, length)
      text.append((isGenitive ? culture.genitiveMonthNames : culture.monthNames)[month - 1])
    case (_, ...2): text.append(number: year % 100, digits: length)
    default: text.append(number: year, digits: length)
    }
  }

  /// Whether the nearest `d` before or behind a month is a day's number, which calls for the genitive.
  private func standsBesideDay(at start: Int, _ length: Int) -> Bool {
    if let last = format.units[..<start].lastIndex(of: unit("d")) {
      let run = format.units[...last].reversed().prefix { $0 == unit("d") }.count
      if run <= 2 { return true }
    }
    guard let next = format.units[(start + length)...].firstIndex(of: unit("d")) else { return false }
    return format.run(at: next) <= 2
  }

  private func writeOffset(_ length: Int, to text: inout TextBuilder) {
    let ticks = offsetTicks
    guard length <= 2 else { return text.append(offset: ticks) }
    text.append(unit: ticks < 0 ? unit("-") : unit("+"))
    text.append(number: Int(ticks.magnitude / UInt64(Ticks.perHour)), digits: length)
  }

  private var offsetTicks: Int64 {
    if let offset = source.offset { return offset.ticks }
    if isTimeOnly, source.date.ticks < Ticks.perDay {
      return source.zone.offsetTicks(ofLocal: .now(in: source.zone))
    }
    return source.date.kind == .utc ? 0 : source.zone.offsetTicks(ofLocal: source.date)
  }
}
