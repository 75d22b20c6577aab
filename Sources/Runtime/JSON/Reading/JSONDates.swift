/// Strings that are dates: ISO 8601 with a time, and `/Date(ms)/`.
struct JSONDates {
  let kind: JSONReader.DateKind
  let zone: TimeZone

  /// The date that units are, or nil.
  @inline(__always)
  func date<Unit: FixedWidthInteger & UnsignedInteger>(
    _ units: UnsafeBufferPointer<Unit>, _ range: Range<Int>
  ) -> Value? {
    guard range.count >= 9 else { return nil }
    let first = units[range.lowerBound]
    if first &- 0x30 < 10 {
      guard range.count >= 19, range.count <= 40, units[range.lowerBound + 10] == 0x54 else { return nil }
    } else if first != 0x2F {
      return nil
    }
    return date(units[range].map { UInt16($0) })
  }

  /// The date that a text is, or nil.
  func date(_ text: ShellString) -> Value? {
    guard text.count >= 9, text.count <= 60, text[0] == 0x2F || text[0] &- 0x30 < 10 else { return nil }
    return date(Units(text).units)
  }

  private func date(_ units: [UInt16]) -> Value? {
    guard kind != .string else { return nil }
    if units[0] == 0x2F { return epochDate(units) }
    guard units.count >= 19, units.count <= 40, let moment = ISOMoment(units) else { return nil }
    return value(moment)
  }

  private func value(_ moment: ISOMoment) -> Value? {
    let clock = moment.clock
    if kind == .offset { return offsetDate(clock, moment.offset ?? zone.offsetTicks(ofLocal: clock)) }
    guard let offset = moment.offset else { return .date(settled(clock)) }
    if moment.isUTC { return .date(settled(clock.with(kind: .utc))) }
    let ticks = clock.ticks - offset
    if Ticks.range.contains(ticks) {
      return .date(settled(DateTime(ticks: ticks, kind: .utc).toLocal(in: zone)))
    }
    let local = ticks + zone.offsetTicks(ofLocal: clock)
    return .date(settled(DateTime(ticks: min(max(local, 0), Ticks.range.upperBound), kind: .local)))
  }

  private func offsetDate(_ clock: DateTime, _ offset: Int64) -> Value? {
    guard let date = try? DateTimeOffsetObject(checked: clock, offset: TimeSpan(ticks: offset)) else {
      return nil
    }
    return .object(date)
  }

  /// The date in the kind that was asked for; an unspecified one is taken to be of that kind already.
  private func settled(_ date: DateTime) -> DateTime {
    switch kind {
    case .local: date.kind == .unspecified ? date.with(kind: .local) : date.toLocal(in: zone)
    case .utc: date.kind == .unspecified ? date.with(kind: .utc) : date.toUniversal(in: zone)
    default: date
    }
  }

  /// `/Date(1715000000000)/`, with an offset `/Date(1715000000000+0200)/`, which makes it local.
  private func epochDate(_ units: [UInt16]) -> Value? {
    let text = String(decoding: units, as: UTF16.self)
    guard text.hasPrefix("/Date("), text.hasSuffix(")/") else { return nil }
    let inner = text.dropFirst(6).dropLast(2)
    let sign = inner.dropFirst(1).firstIndex { $0 == "+" || $0 == "-" }
    guard let millis = Int64(inner[..<(sign ?? inner.endIndex)]), !inner.hasPrefix("+") else { return nil }
    guard let utc = try? DateTime.fromUnix(milliseconds: millis) else { return nil }
    guard let sign else { return kind == .offset ? offsetDate(utc, 0) : .date(settled(utc)) }
    let digits = inner[inner.index(after: sign)...]
    guard digits.count == 4 || digits.count == 5, let number = Int(digits.filter { $0 != ":" }) else {
      return nil
    }
    let offset = Int64(number / 100 * 60 + number % 100) * Ticks.perMinute * (inner[sign] == "-" ? -1 : 1)
    if kind == .offset { return offsetDate(DateTime(ticks: utc.ticks + offset), offset) }
    return .date(settled(utc.toLocal(in: zone)))
  }
}

/// A date and time in the one form of ISO 8601 that counts: `yyyy-MM-ddTHH:mm:ss[.f][Z|±HH[:]mm]`.
struct ISOMoment {
  let clock: DateTime
  /// Ticks from UTC; nil if the text has no zone.
  private(set) var offset: Int64?
  private(set) var isUTC = false

  init?(_ units: [UInt16]) {
    let marks: [(Int, Unicode.Scalar)] = [(4, "-"), (7, "-"), (10, "T"), (13, ":"), (16, ":")]
    for (at, mark) in marks where units[at] != unit(mark) { return nil }
    func number(_ at: Int, _ length: Int) -> Int? {
      guard at + length <= units.count else { return nil }
      var value = 0
      for unit in units[at..<at + length] {
        guard Letters.isDigit(unit) else { return nil }
        value = value * 10 + Int(unit - 0x30)
      }
      return value
    }
    guard let year = number(0, 4), let month = number(5, 2), let day = number(8, 2), let hour = number(11, 2),
      let minute = number(14, 2), let second = number(17, 2),
      hour < 24 || hour == 24 && minute == 0 && second == 0,
      let date = DateTime.make(year, month, day, hour % 24, minute, second)
    else { return nil }
    var at = 19
    var fraction: Int64 = 0
    if at < units.count, units[at] == unit(".") {
      at += 1
      var scale = Ticks.perSecond
      while at < units.count, scale > 1, Letters.isDigit(units[at]) {
        scale /= 10
        fraction += Int64(units[at] - 0x30) * scale
        at += 1
      }
      guard scale < Ticks.perSecond, hour < 24 || fraction == 0 else { return nil }
    }
    let ticks = date.ticks + fraction + (hour == 24 ? Ticks.perDay : 0)
    guard Ticks.range.contains(ticks) else { return nil }
    clock = DateTime(ticks: ticks)
    guard at < units.count else { return }
    if units[at] | 0x20 == unit("z") {
      (offset, isUTC) = (0, true)
      guard at + 1 == units.count else { return nil }
      return
    }
    let isWest = units[at] == unit("-")
    guard isWest || units[at] == unit("+"), let hours = number(at + 1, 2) else { return nil }
    at += 3
    if at < units.count, units[at] == unit(":") { at += 1 }
    var minutes = 0
    if let read = number(at, 2) { (minutes, at) = (read, at + 2) }
    guard at == units.count else { return nil }
    let span = Int64(hours * 60 + minutes) * Ticks.perMinute
    offset = isWest ? -span : span
  }
}

extension Value {
  /// A DateTime as a value.
  package static func date(_ date: DateTime) -> Value { Value(.date(date.bits)) }
  /// A TimeSpan as a value.
  package static func span(_ span: TimeSpan) -> Value { Value(.span(span.ticks)) }
}
