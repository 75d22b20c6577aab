/// Takes the text of a paste out of the bytes that follow its start.
///
/// A text may hold end markers itself, and what follows one must not be taken for keys: the paste ends with the last marker
/// of the bytes that come at once. A paste whose end never comes is over when nothing more does.
struct PasteReader {
  /// How long the rest of a paste may take, in milliseconds.
  private static let patience: Int32 = 1000
  /// How long bytes behind an end marker are waited for, which may hold the real one.
  private static let quiet: Int32 = 30
  private static let end = Array("\u{1B}[201~".utf8)

  let input: TerminalInput

  /// The bytes of the paste; what was typed behind it is given back.
  func read() -> [UInt8] {
    var bytes: [UInt8] = []
    var end: Range<Int>?
    reading: while true {
      switch input.wait(milliseconds: end == nil ? Self.patience : Self.quiet) {
      case .nothing, .ended: break reading
      case .wake: continue
      case .input: break
      }
      let more = input.readAvailable()
      guard !more.isEmpty else { break }
      let start = max(0, bytes.count - Self.end.count)
      bytes += more
      end = Self.lastEnd(in: bytes, from: start) ?? end
    }
    guard let end else { return bytes }
    input.giveBack(bytes[end.upperBound...])
    return Array(bytes[..<end.lowerBound])
  }

  private static func lastEnd(in bytes: [UInt8], from start: Int) -> Range<Int>? {
    var place = bytes.count - end.count
    while place >= start {
      if bytes[place] == 0x1B, bytes[place..<place + end.count].elementsEqual(end) {
        return place..<place + end.count
      }
      place -= 1
    }
    return nil
  }
}

/// What a paste puts into the entry.
package enum PastedText {
  /// The text without what could act on the terminal, its rows ended by line feeds.
  package static func harmless(_ bytes: [UInt8]) -> String {
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in withoutMarkers(String(decoding: bytes, as: UTF8.self)).unicodeScalars {
      if scalar == "\r" || (scalar == "\n" && previous != "\r") { result.append("\n") }
      if scalar == "\t" || !isControl(scalar) { result.append(scalar) }
      previous = scalar
    }
    return String(result)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
  }

  /// Markers within the text are not even rests: `[201~` would be left of them.
  private static func withoutMarkers(_ text: String) -> String {
    guard text.utf8.contains(0x1B) else { return text }
    var rest = Array(text.unicodeScalars)[...]
    var result = String.UnicodeScalarView()
    let markers = ["\u{1B}[200~", "\u{1B}[201~"].map { Array($0.unicodeScalars) }
    while let scalar = rest.first {
      if scalar == "\u{1B}", let marker = markers.first(where: { rest.starts(with: $0) }) {
        rest.removeFirst(marker.count)
      } else {
        result.append(scalar)
        rest.removeFirst()
      }
    }
    return String(result)
  }
}
