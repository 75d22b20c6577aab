/// A date as text (`DateTime.ToString`, `DateTimeOffset.ToString`).
package enum DateFormat {
  /// The text of a date in a standard or custom format; an empty one means `G`.
  ///
  /// Throws for a format that is none.
  package static func text(
    _ date: DateTime, _ format: ShellString = .empty, _ culture: CultureDates, in zone: TimeZone = .local
  ) throws(DateFault) -> ShellString {
    try DateText(date: date, offset: nil, culture: culture, zone: zone).text(Units(format))
  }

  /// The text of a date with an offset from UTC; an empty format means `G` and the offset.
  package static func text(
    _ date: DateTime, offset: TimeSpan, _ format: ShellString = .empty, _ culture: CultureDates
  ) throws(DateFault) -> ShellString {
    try DateText(date: date, offset: offset, culture: culture, zone: .local).text(Units(format))
  }

  /// A text in a pattern known to be good; for callers with a pattern of ours.
  package static func text(_ date: DateTime, pattern: StaticString, _ culture: CultureDates = .invariant)
    -> ShellString
  {
    let units = pattern.withUTF8Buffer { $0.map { UInt16($0) } }
    return (try? DateText(date: date, offset: nil, culture: culture, zone: .local).text(Units(units)))
      ?? .empty
  }

  /// The day `o` writes: `2020-01-02T03:04:05.0000000` with `Z` or an offset as the kind asks.
  package static func roundTrip(_ date: DateTime, in zone: TimeZone = .local) -> ShellString {
    DateText(date: date, offset: nil, culture: .invariant, zone: zone).roundTrip()
  }
}

/// One date about to become text.
struct DateText {
  let date: DateTime
  /// The offset of a DateTimeOffset, whose clock time `date` is; nil for a DateTime.
  let offset: TimeSpan?
  let culture: CultureDates
  let zone: TimeZone

  func text(_ format: Units) throws(DateFault) -> ShellString {
    guard format.count > 1 else { return try standard(format.count == 0 ? 0 : format[0]) }
    return try custom(format)
  }

  private func standard(_ letter: UInt16) throws(DateFault) -> ShellString {
    switch letter {
    case unit("o"), unit("O"): return roundTrip()
    case unit("s"): return sortable()
    case unit("r"), unit("R"): return try moved().custom(DatePatterns.rfc)
    case unit("u"): return try moved().custom(DatePatterns.universalSortable)
    case unit("U"): return try universal().custom(culture.fullPattern)
    default:
      guard let pattern = DatePatterns.standard(letter, culture, hasOffset: offset != nil) else {
        throw .badFormat
      }
      return try custom(pattern)
    }
  }

  /// For `r` and `u`: invariant; a date with an offset is taken to UTC, a DateTime stays as it is.
  private func moved() -> DateText {
    let ticks = date.ticks - (offset?.ticks ?? 0)
    return DateText(
      date: date.with(ticks: ticks), offset: offset.map { _ in .zero }, culture: .invariant, zone: zone)
  }

  /// For `U`, which dates with an offset do not know.
  private func universal() throws(DateFault) -> DateText {
    guard offset == nil else { throw .badFormat }
    return DateText(date: date.toUniversal(in: zone), offset: nil, culture: culture, zone: zone)
  }

  private func custom(_ pattern: String) throws(DateFault) -> ShellString {
    try custom(Units(Array(pattern.utf16)))
  }

  private func custom(_ format: Units) throws(DateFault) -> ShellString {
    var text = TextBuilder(reserving: format.count + 16)
    var writer = DatePatternWriter(source: self, format: format)
    try writer.write(to: &text)
    return text.finish()
  }
}

/// The standard formats as patterns.
package enum DatePatterns {
  /// Nil for a letter that is no format.
  static func standard(_ letter: UInt16, _ culture: CultureDates, hasOffset: Bool) -> String? {
    switch letter {
    case 0 where hasOffset: culture.shortDatePattern + " " + culture.longTimePattern + " zzz"
    case 0, unit("G"): culture.shortDatePattern + " " + culture.longTimePattern
    case unit("d"): culture.shortDatePattern
    case unit("D"): culture.longDatePattern
    case unit("f"): culture.longDatePattern + " " + culture.shortTimePattern
    case unit("F"): culture.fullPattern
    case unit("g"): culture.shortDatePattern + " " + culture.shortTimePattern
    case unit("m"), unit("M"): culture.monthDayPattern
    case unit("t"): culture.shortTimePattern
    case unit("T"): culture.longTimePattern
    case unit("y"), unit("Y"): culture.yearMonthPattern
    default: nil
    }
  }
}

extension DateText {
  /// The text in `yyyy-MM-ddTHH:mm:ss`.
  private func sortable() -> ShellString {
    var text = TextBuilder(reserving: 19)
    append(dayAndTime: &text)
    return text.finish()
  }

  func roundTrip() -> ShellString {
    var text = TextBuilder(reserving: 33)
    append(dayAndTime: &text)
    text.append(unit: unit("."))
    text.append(number: date.fraction, digits: 7)
    if let offset { text.append(offset: offset.ticks) } else { append(kind: &text) }
    return text.finish()
  }

  private func append(dayAndTime text: inout TextBuilder) {
    let (year, month, day) = date.yearMonthDay
    text.append(number: year, digits: 4)
    text.append(unit: unit("-"))
    text.append(number: month, digits: 2)
    text.append(unit: unit("-"))
    text.append(number: day, digits: 2)
    text.append(unit: unit("T"))
    text.append(number: date.hour, digits: 2)
    text.append(unit: unit(":"))
    text.append(number: date.minute, digits: 2)
    text.append(unit: unit(":"))
    text.append(number: date.second, digits: 2)
  }

  /// `K`: `Z` for UTC, the offset for local, nothing for unspecified.
  func append(kind text: inout TextBuilder) {
    switch date.kind {
    case .unspecified: break
    case .utc: text.append(unit: unit("Z"))
    case .local: text.append(offset: zone.offsetTicks(ofLocal: date))
    }
  }
}

extension TextBuilder {
  /// Appends `+hh:mm`.
  mutating func append(offset ticks: Int64) {
    let minutes = Int(ticks.magnitude / UInt64(Ticks.perMinute))
    append(unit: ticks < 0 ? unit("-") : unit("+"))
    append(number: minutes / 60, digits: 2)
    append(unit: unit(":"))
    append(number: minutes % 60, digits: 2)
  }
}
