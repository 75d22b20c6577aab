/// Dates as the numbers of other systems: file times, OLE Automation, .NET's binary form.
extension DateTime {
  /// Ticks since 1601 (`ToFileTimeUtc`), local times converted first.
  ///
  /// Throws for earlier dates.
  package func fileTime(in zone: TimeZone) throws(DateFault) -> Int64 {
    let count = (kind == .local ? toUniversal(in: zone) : self).ticks - Ticks.fileEpoch
    guard count >= 0 else { throw .badFileTime(nil) }
    return count
  }

  /// The moment of a file time (`FromFileTimeUtc`).
  ///
  /// Throws where it is negative or beyond year 9999.
  package static func fromFileTime(_ count: Int64) throws(DateFault) -> DateTime {
    guard (0...(Ticks.range.upperBound - Ticks.fileEpoch)).contains(count) else {
      throw .badFileTime("fileTime")
    }
    return DateTime(ticks: count + Ticks.fileEpoch, kind: .utc)
  }

  /// Days since 30 December 1899, whole part and fraction both counted away from zero (`ToOADate`).
  ///
  /// Throws before year 100, but a bare time of day counts as one of day 0.
  package func automationDate() throws(DateFault) -> Double {
    guard ticks != 0 else { return 0 }
    let counted = ticks < Ticks.perDay ? ticks + Ticks.automationEpoch : ticks
    guard counted >= 31_241_376_000_000_000 else { throw .illegalAutomationDate }
    let dayLength = Ticks.perDay / Ticks.perMillisecond
    var millis = (counted - Ticks.automationEpoch) / Ticks.perMillisecond
    if millis < 0 {
      let part = millis % dayLength
      if part != 0 { millis -= (dayLength + part) * 2 }
    }
    return Double(millis) / Double(dayLength)
  }

  /// The date of an OLE Automation number (`FromOADate`).
  ///
  /// Throws beyond years 100 to 9999.
  package static func fromAutomationDate(_ days: Double) throws(DateFault) -> DateTime {
    guard days > -657_435, days < 2_958_466 else { throw .illegalAutomationNumber }
    let dayLength = Ticks.perDay / Ticks.perMillisecond
    var millis = Int64(days * Double(dayLength) + (days >= 0 ? 0.5 : -0.5))
    if millis < 0 { millis -= millis % dayLength * 2 }
    let ticks = (millis + Ticks.automationEpoch / Ticks.perMillisecond) * Ticks.perMillisecond
    guard Ticks.range.contains(ticks) else { throw .illegalAutomationNumber }
    return DateTime(ticks: ticks)
  }

  /// .NET's 64 bits for keeping (`ToBinary`): a local time is kept as the UTC moment.
  package func binary(in zone: TimeZone) -> Int64 {
    guard kind == .local else { return Int64(bitPattern: bits) }
    let ticks = ticks - zone.offsetTicks(ofLocal: self)
    return Int64(bitPattern: UInt64(bitPattern: ticks) & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000)
  }

  /// The date of 64 bits that were kept (`FromBinary`).
  ///
  /// Throws if they hold no date.
  package static func fromBinary(_ number: Int64, in zone: TimeZone) throws(DateFault) -> DateTime {
    let bits = UInt64(bitPattern: number)
    var ticks = Int64(bits & 0x3FFF_FFFF_FFFF_FFFF)
    guard bits >> 63 == 1 else {
      guard Ticks.range.contains(ticks) else { throw .badBinary }
      return DateTime(bits: bits)
    }
    // Moments shortly before year 1 wrap around in 62 bits.
    if ticks > 0x4000_0000_0000_0000 - Ticks.perDay { ticks -= 0x4000_0000_0000_0000 }
    let inside = min(max(ticks, Ticks.range.lowerBound), Ticks.range.upperBound)
    let offset = zone.offset(atUTC: inside)
    let local = ticks + offset.ticks
    guard Ticks.range.contains(local) else { throw .badBinary }
    return DateTime(ticks: local, kind: .local, isDaylight: offset.isAmbiguousDaylight)
  }
}
