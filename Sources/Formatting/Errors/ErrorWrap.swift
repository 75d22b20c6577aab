/// An error's message cut into lines at white space, as ConciseView does it.
enum ErrorWrap {
  /// The lines without what leads them; a first word that is too long leaves an empty line before itself.
  static func lines(_ message: [UInt16], lead: Int, screen: Int) -> [[UInt16]] {
    let units = message.map { $0 == 0x0A || $0 == 0x09 ? blank : $0 }
    guard units.count + lead > screen, screen > 0 else { return [units] }
    var lines: [[UInt16]] = []
    var rest = units
    while rest.count + lead > screen {
      let cut = cut(rest, lead: lead, screen: screen)
      if cut == 0, !lines.isEmpty { break }
      lines.append(Array(rest[..<cut]))
      rest = trimmed(rest[cut...])
      if cut == 0 { break }
    }
    return lines + [trimmed(rest[...])]
  }

  private static let blank: UInt16 = 0x20

  /// Where the last white space stands within the screen's width and one more; 0 where there is none.
  private static func cut(_ units: [UInt16], lead: Int, screen: Int) -> Int {
    let room = screen - lead
    guard units.count > room, room > 0 else { return 0 }
    return units[..<room].lastIndex { isWhite($0) } ?? (lead == 0 ? room : 0)
  }

  private static func trimmed(_ units: ArraySlice<UInt16>) -> [UInt16] {
    var units = units
    while let first = units.first, isWhite(first) { units.removeFirst() }
    while let last = units.last, isWhite(last) { units.removeLast() }
    return Array(units)
  }

  private static func isWhite(_ unit: UInt16) -> Bool {
    unit == 0x20 || (0x09...0x0D).contains(unit) || unit == 0xA0
  }
}
