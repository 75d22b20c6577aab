/// A TimeSpan as text (`TimeSpan.ToString`).
package enum SpanFormat {
  /// The text in a format; empty means `c`.
  ///
  /// Throws for a format that is none.
  package static func text(
    _ span: TimeSpan, _ format: ShellString = .empty, _ culture: CultureDates = .invariant
  ) throws(DateFault) -> ShellString {
    guard format.count > 1 else { return try standard(span, format.isEmpty ? 0x63 : format[0], culture) }
    return try SpanCustomFormat(span).text(Units(format))
  }

  private static func standard(_ span: TimeSpan, _ letter: UInt16, _ culture: CultureDates) throws(DateFault)
    -> ShellString
  {
    switch letter {
    case unit("c"), unit("t"), unit("T"): constant(span)
    case unit("g"): general(span, culture, isLong: false)
    case unit("G"): general(span, culture, isLong: true)
    default: throw .badFormat
    }
  }

  /// The text in `[-][d.]hh:mm:ss[.fffffff]`.
  package static func constant(_ span: TimeSpan) -> ShellString {
    let parts = SpanParts(span)
    var text = TextBuilder(reserving: 24)
    if span.ticks < 0 { text.append(unit: unit("-")) }
    if parts.days > 0 {
      text.append(number: parts.days)
      text.append(unit: unit("."))
    }
    text.append(clock: parts, hourDigits: 2)
    if parts.fraction > 0 {
      text.append(unit: unit("."))
      text.append(number: parts.fraction, digits: 7)
    }
    return text.finish()
  }

  /// `g`: `[-][d:]h:mm:ss[.FFFFFFF]`; `G`: `[-]d:hh:mm:ss.fffffff`; the decimal mark is the culture's.
  private static func general(_ span: TimeSpan, _ culture: CultureDates, isLong: Bool) -> ShellString {
    let parts = SpanParts(span)
    var text = TextBuilder(reserving: 28)
    if span.ticks < 0 { text.append(unit: unit("-")) }
    if isLong || parts.days > 0 {
      text.append(number: parts.days)
      text.append(unit: unit(":"))
    }
    text.append(clock: parts, hourDigits: isLong ? 2 : 1)
    guard isLong || parts.fraction > 0 else { return text.finish() }
    text.append(culture.decimalSeparator)
    text.append(fraction: parts.fraction, digits: 7, trimmed: !isLong)
    return text.finish()
  }

  /// `hh:mm`, as in the display names of time zones.
  static func text(_ span: TimeSpan, hoursAndMinutes: ()) -> String {
    let (hours, minutes) = (span.days * 24 + span.hours, span.minutes)
    return (hours < 10 ? "0" : "") + String(hours) + (minutes < 10 ? ":0" : ":") + String(minutes)
  }
}

/// The parts of a span without its sign.
struct SpanParts {
  let days, hours, minutes, seconds, fraction: Int

  init(_ span: TimeSpan) {
    let ticks = span.ticks.magnitude
    let rest = Int(ticks % UInt64(Ticks.perDay))
    days = Int(ticks / UInt64(Ticks.perDay))
    hours = rest / Int(Ticks.perHour)
    minutes = rest / Int(Ticks.perMinute) % 60
    seconds = rest / Int(Ticks.perSecond) % 60
    fraction = rest % Int(Ticks.perSecond)
  }
}

extension TextBuilder {
  fileprivate mutating func append(clock parts: SpanParts, hourDigits: Int) {
    append(number: parts.hours, digits: hourDigits)
    append(unit: unit(":"))
    append(number: parts.minutes, digits: 2)
    append(unit: unit(":"))
    append(number: parts.seconds, digits: 2)
  }
}

/// A span in a custom format.
private struct SpanCustomFormat {
  let parts: SpanParts

  init(_ span: TimeSpan) { parts = SpanParts(span) }

  func text(_ format: Units) throws(DateFault) -> ShellString {
    var text = TextBuilder(reserving: format.count + 8)
    try append(format, to: &text)
    return text.finish()
  }

  private func append(_ format: Units, to text: inout TextBuilder) throws(DateFault) {
    var at = 0
    while at < format.count {
      let letter = format[at]
      switch letter {
      case unit("h"), unit("m"), unit("s"), unit("d"), unit("f"), unit("F"):
        let length = format.run(at: at)
        try append(part: letter, length: length, to: &text)
        at += length
      case unit("'"), unit("\""):
        at = try format.quoted(at: at) { text.append(unit: $0) }
      case unit("%"):
        guard at + 1 < format.count, format[at + 1] != letter else { throw .badFormat }
        try append(format.slice(at + 1..<at + 2), to: &text)
        at += 2
      case unit("\\"):
        guard at + 1 < format.count else { throw .badFormat }
        text.append(unit: format[at + 1])
        at += 2
      default: throw .badFormat
      }
    }
  }

  private func append(part letter: UInt16, length: Int, to text: inout TextBuilder) throws(DateFault) {
    let (value, most) =
      switch letter {
      case unit("h"): (parts.hours, 2)
      case unit("m"): (parts.minutes, 2)
      case unit("s"): (parts.seconds, 2)
      case unit("d"): (parts.days, 8)
      default: (parts.fraction, 7)
      }
    guard length <= most else { throw .badFormat }
    guard most == 7 else { return text.append(number: value, digits: length) }
    text.append(fraction: value, digits: length, trimmed: letter == unit("F"))
  }
}
