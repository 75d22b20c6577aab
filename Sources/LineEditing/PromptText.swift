/// A prompt as libedit can show it: rows above the line are the caller's to write, escapes are marked as taking no room.
package struct PromptText: Equatable, Sendable {
  /// All rows but the last, each with its end.
  package let upperRows: String
  /// The row in front of the line; `\1` stands around escape sequences.
  package let lastRow: String

  package init(_ prompt: String) {
    let rows = prompt.split(separator: "\n", omittingEmptySubsequences: false)
    upperRows = rows.dropLast().map { $0 + "\n" }.joined()
    lastRow = Self.marked(rows.last ?? "")
  }

  private static let mark: Unicode.Scalar = "\u{1}"
  private static let escape: Unicode.Scalar = "\u{1B}"

  /// Puts marks around escape sequences, one pair around those that follow each other: two groups in a row
  /// swap text and escapes (libedit 3.1).
  ///
  /// Other control characters are left out.
  private static func marked(_ row: Substring) -> String {
    var result = String.UnicodeScalarView()
    var rest = row.unicodeScalars
    while let scalar = rest.first {
      guard scalar == escape else {
        if scalar.value >= 0x20, scalar.value != 0x7F { result.append(scalar) }
        rest.removeFirst()
        continue
      }
      result.append(mark)
      while rest.first == escape { result.append(contentsOf: takeSequence(&rest)) }
      result.append(mark)
    }
    return String(result)
  }

  /// Takes an escape sequence off the front: CSI up to its final byte, OSC up to its end, else two characters.
  private static func takeSequence(_ rest: inout Substring.UnicodeScalarView) -> Substring.UnicodeScalarView {
    let end: Substring.UnicodeScalarView.Index?
    switch rest.dropFirst().first {
    case "[": end = rest.dropFirst(2).firstIndex { (0x40...0x7E).contains($0.value) }
    case "]": end = rest.firstIndex { $0 == "\u{7}" } ?? rest.dropFirst(2).firstIndex { $0 == "\\" }
    default: end = rest.index(rest.startIndex, offsetBy: min(1, rest.count - 1))
    }
    let after = end.map { rest.index(after: $0) } ?? rest.endIndex
    defer { rest = rest[after...] }
    return rest[..<after]
  }
}
