internal import Glibc

// Lines of a text: ended by `\n`, `\r\n` or `\r`.
extension ShellString {
  /// Where the line ends that an offset lies in: the place of its line feed or carriage return, else the text's end.
  package func lineEnd(from offset: Int) -> Int {
    withUnits(
      latin1: { units in
        guard let start = units.baseAddress, offset < units.count else { return units.count }
        let left = units.count - offset
        let feed = memchr(start + offset, 0x0A, left).map { $0 - UnsafeMutableRawPointer(mutating: start) }
        let end = feed ?? units.count
        // Nearly all texts have no carriage returns, so this looks at no line twice.
        let back = memchr(start + offset, 0x0D, end - offset)
        return back.map { $0 - UnsafeMutableRawPointer(mutating: start) } ?? end
      },
      wide: { units in units[offset...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? units.count })
  }

  /// Where the line begins behind the end of another.
  package func nextLine(after end: Int) -> Int {
    guard end < count else { return count }
    return self[end] == 0x0D && end + 1 < count && self[end + 1] == 0x0A ? end + 2 : end + 1
  }
}
