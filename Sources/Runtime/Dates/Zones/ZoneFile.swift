/// Reads a compiled time zone (TZif, RFC 8536).
enum ZoneFile {
  /// The zone of a file's bytes, or nil if they are not one.
  static func zone(id: String, _ bytes: [UInt8]) -> TimeZone? {
    guard let first = Header(bytes, at: 0) else { return nil }
    guard first.version >= UInt8(ascii: "2") else {
      return zone(id: id, bytes, at: Header.length, first, timeLength: 4, rule: nil)
    }
    let second = Header.length + first.dataLength(timeLength: 4)
    guard let header = Header(bytes, at: second) else { return nil }
    let data = second + Header.length
    let footer = bytes.dropFirst(data + header.dataLength(timeLength: 8)).dropFirst()
    let rule = ZoneRule(footer.prefix { $0 != UInt8(ascii: "\n") })
    return zone(id: id, bytes, at: data, header, timeLength: 8, rule: rule)
  }

  private struct Header {
    static let length = 44
    let version: UInt8
    /// Counts: UTC marks, standard marks, leap seconds, times, types, characters.
    let counts: [Int]

    init?(_ bytes: [UInt8], at start: Int) {
      guard start + Header.length <= bytes.count, bytes[start..<start + 4].elementsEqual("TZif".utf8) else {
        return nil
      }
      version = bytes[start + 4]
      counts = (0..<6).map { Int(ZoneFile.number(bytes, at: start + 20 + $0 * 4, length: 4)) }
      guard counts.allSatisfy({ $0 >= 0 && $0 < 1_000_000 }) else { return nil }
    }

    func dataLength(timeLength: Int) -> Int {
      counts[3] * (timeLength + 1) + counts[4] * 6 + counts[5] + counts[2] * (timeLength + 4) + counts[1]
        + counts[0]
    }
  }

  private static func zone(
    id: String, _ bytes: [UInt8], at start: Int, _ header: Header, timeLength: Int, rule: ZoneRule?
  ) -> TimeZone? {
    let (times, typeCount) = (header.counts[3], header.counts[4])
    guard start + header.dataLength(timeLength: timeLength) <= bytes.count, typeCount > 0 else { return nil }
    let indices = start + times * timeLength
    let types = indices + times
    let names = types + typeCount * 6
    let kinds = (0..<typeCount).map { type in
      let at = types + type * 6
      return TimeZone.Offset(
        seconds: Int(number(bytes, at: at, length: 4)), isDaylight: bytes[at + 4] != 0,
        abbreviation: name(bytes, at: names + Int(bytes[at + 5])))
    }
    var changes: [Int64] = []
    var offsets: [TimeZone.Offset] = []
    for index in 0..<times {
      let type = Int(bytes[indices + index])
      guard type < typeCount else { return nil }
      let seconds = number(bytes, at: start + index * timeLength, length: timeLength)
      // Files may begin with a change at the beginning of time.
      guard seconds > -100_000_000_000, seconds < 400_000_000_000 else { continue }
      changes.append(Ticks.unixEpoch + seconds * Ticks.perSecond)
      offsets.append(kinds[type])
    }
    let earliest = kinds.first { !$0.isDaylight } ?? kinds[0]
    return TimeZone(id: id, changes: changes, offsets: offsets, earliest: earliest, rule: rule)
  }

  /// A signed big-endian number.
  private static func number(_ bytes: [UInt8], at start: Int, length: Int) -> Int64 {
    var value: UInt64 = 0
    for byte in bytes[start..<start + length] { value = value << 8 | UInt64(byte) }
    return length == 4 ? Int64(Int32(truncatingIfNeeded: value)) : Int64(bitPattern: value)
  }

  private static func name(_ bytes: [UInt8], at start: Int) -> String {
    String(decoding: bytes[min(start, bytes.count)...].prefix { $0 != 0 }, as: UTF8.self)
  }
}
