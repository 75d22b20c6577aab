// Texts of our own tables taken apart byte by byte: to go by characters costs a hundred times as much.

extension Substring {
  /// The pieces between the places of an ASCII character, empty ones too.
  package func parts(between separator: UInt8) -> [Substring] {
    var parts: [Substring] = []
    var start = utf8.startIndex
    while let end = utf8[start...].firstIndex(of: separator) {
      parts.append(self[start..<end])
      start = utf8.index(after: end)
    }
    parts.append(self[start...])
    return parts
  }

  /// The pieces between blanks.
  package var words: [Substring] { parts(between: UInt8(ascii: " ")).filter { !$0.isEmpty } }
}

extension String {
  /// The pieces between the places of an ASCII character, empty ones too.
  package func parts(between separator: UInt8) -> [Substring] { self[...].parts(between: separator) }

  /// The pieces between blanks.
  package var words: [Substring] { self[...].words }

  /// The lines that are not empty.
  package var lines: [Substring] { parts(between: UInt8(ascii: "\n")).filter { !$0.isEmpty } }
}
