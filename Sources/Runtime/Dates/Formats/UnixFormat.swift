/// `Get-Date -UFormat`: the formats of `date` as PowerShell has them, which is not quite as strftime has.
///
/// `%U` and `%W` are a seventh of the day of the year, `%Z` is the hour of the offset (PowerShell 7.6.5, GetDateCommand).
package enum UnixFormat {
  /// Throws for a `%` at the end and for a brace that stands alone, as the reference does.
  package static func text(
    _ date: DateTime, _ format: ShellString, _ culture: CultureDates, in zone: TimeZone = .local
  ) throws(DateFault) -> ShellString {
    let units = Units(format)
    guard units.count > 0 else { throw .indexOutsideArray }
    var writer = UnixFormatWriter(date: date, culture: culture, zone: zone)
    var at = units[0] == unit("+") ? 1 : 0
    while at < units.count {
      let letter = units[at]
      if letter == unit("%") {
        at += 1
        guard at < units.count else { throw .indexOutsideArray }
        try writer.write(units[at])
      } else {
        if letter == unit("{") || letter == unit("}") {
          // The reference makes a composite format of the text, where braces must be doubled.
          at += 1
          guard at < units.count, units[at] == letter else { throw .badFormat }
        }
        writer.text.append(unit: letter)
      }
      at += 1
    }
    return writer.text.finish()
  }
}

private struct UnixFormatWriter {
  let date: DateTime
  let culture: CultureDates
  let zone: TimeZone
  var text = TextBuilder()

  private static let patterns: [UInt16: StaticString] = [
    unit("A"): "dddd", unit("a"): "ddd", unit("B"): "MMMM", unit("b"): "MMM", unit("h"): "MMM",
    unit("c"): "ddd dd MMM yyyy HH':'mm':'ss", unit("D"): "MM/dd/yy", unit("x"): "MM/dd/yy", unit("d"): "dd",
    unit("F"): "yyyy-MM-dd", unit("H"): "HH", unit("I"): "hh", unit("M"): "mm", unit("m"): "MM",
    unit("p"): "tt",
    unit("R"): "HH:mm", unit("r"): "hh:mm:ss tt", unit("S"): "ss", unit("T"): "HH:mm:ss",
    unit("X"): "HH:mm:ss",
    unit("Y"): "yyyy", unit("y"): "yy", unit("Z"): "zz",
  ]

  mutating func write(_ letter: UInt16) throws(DateFault) {
    if let pattern = Self.patterns[letter] {
      let units = pattern.withUTF8Buffer { $0.map { UInt16($0) } }
      text.append(try DateText(date: date, offset: nil, culture: culture, zone: zone).text(Units(units)))
      return
    }
    switch letter {
    case unit("C"): text.append(number: date.year / 100)
    case unit("e"): padded(date.day)
    case unit("G"): text.append(number: Gregorian.isoYear(ofDay: date.dayNumber), digits: 4)
    case unit("g"): text.append(number: Gregorian.isoYear(ofDay: date.dayNumber) % 100, digits: 2)
    case unit("j"): text.append(number: date.dayOfYear, digits: 3)
    case unit("k"): padded(date.hour)
    case unit("l"): padded((date.hour + 11) % 12 + 1)
    case unit("n"): text.append(unit: 10)
    case unit("t"): text.append(unit: 9)
    case unit("s"): writeUnixSeconds()
    case unit("U"), unit("W"): text.append(number: date.dayOfYear / 7)
    case unit("u"): text.append(number: date.dayOfWeek == 0 ? 7 : date.dayOfWeek)
    case unit("V"): text.append(number: Gregorian.isoWeek(ofDay: date.dayNumber), digits: 2)
    case unit("w"): text.append(number: date.dayOfWeek)
    default: text.append(unit: letter)
    }
  }

  private mutating func padded(_ number: Int) {
    if number < 10 { text.append(unit: unit(" ")) }
    text.append(number: number)
  }

  /// Seconds since 1970, rounded to whole ones away from zero.
  private mutating func writeUnixSeconds() {
    let ticks = date.toUniversal(in: zone).ticks - Ticks.unixEpoch
    let seconds = (ticks.magnitude + UInt64(Ticks.perSecond / 2)) / UInt64(Ticks.perSecond)
    if ticks < 0, seconds > 0 { text.append(unit: unit("-")) }
    text.append(number: Int(seconds))
  }
}
