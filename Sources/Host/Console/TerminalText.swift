/// Text as it may come to a terminal: colours stay, and every other control character is made visible.
///
/// A name or a message can hold sequences that move the cursor, set the title or ask the terminal a question; what is
/// written here cannot (`facts/trust.md`). Colours (SGR) are what scripts write too. A link (OSC 8) becomes its text with
/// the address behind it. A carriage return stays at either end of a text, where scripts begin a line anew with it.
/// Controls become their pictures, which take one cell as the display counted them.
enum TerminalText {
  static func visible(_ bytes: [UInt8]) -> [UInt8] {
    guard let first = bytes.firstIndex(where: isSuspect) else { return bytes }
    var cleaner = Cleaner(bytes, from: first)
    return cleaner.run()
  }

  static func visible(_ text: String) -> String { String(decoding: visible(Array(text.utf8)), as: UTF8.self) }

  /// The same for one row that no line may end: line ends and tabs are made visible too.
  static func visibleRow(_ text: String) -> String {
    let row = text.unicodeScalars.map {
      $0.value < 0x20 && $0 != "\u{1B}" ? picture(UInt8($0.value)) : "\($0)"
    }
    return visible(row.joined())
  }

  private static func picture(_ control: UInt8) -> String {
    String(decoding: Cleaner.picture(of: control), as: UTF8.self)
  }

  /// Whether a byte may begin what must not reach a terminal.
  @inline(__always)
  private static func isSuspect(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A: false
    case ..<0x20, 0x7F, 0xC2, 0xE2: true
    default: false
    }
  }
}

/// One pass over the UTF-8 of a text.
private struct Cleaner {
  private let bytes: [UInt8]
  private var index: Int
  private var made: [UInt8]
  /// The address of the link that is open, and where its text begins.
  private var link: (address: ArraySlice<UInt8>, start: Int)?

  init(_ bytes: [UInt8], from first: Int) {
    (self.bytes, index) = (bytes, first)
    made = Array(bytes[..<first])
    made.reserveCapacity(bytes.count + 16)
  }

  mutating func run() -> [UInt8] {
    while index < bytes.count {
      switch bytes[index] {
      case 0x09, 0x0A: keep(1)
      case 0x1B: takeEscape()
      case 0x0D: takeReturn()
      case ..<0x20, 0x7F: replace(1, by: Cleaner.picture(of: bytes[index]))
      case 0xC2 where follows(0x80...0x9F, at: 1): replace(2, by: Cleaner.replacement)
      case 0xE2 where isDirectionControl: replace(3, by: Cleaner.replacement)
      default: keep(1)
      }
    }
    return made
  }

  /// U+2400 and the control's number; U+2421 for DEL.
  static func picture(of control: UInt8) -> [UInt8] { [0xE2, 0x90, control == 0x7F ? 0xA1 : 0x80 + control] }

  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  private mutating func keep(_ count: Int) {
    made += bytes[index..<index + count]
    index += count
  }

  private mutating func replace(_ count: Int, by text: [UInt8]) {
    made += text
    index += count
  }

  private func follows(_ range: ClosedRange<UInt8>, at offset: Int) -> Bool {
    index + offset < bytes.count && range.contains(bytes[index + offset])
  }

  /// U+2028, U+2029, U+202A to U+202E and U+2066 to U+2069: they turn the direction of what is shown.
  private var isDirectionControl: Bool {
    (follows(0x80...0x80, at: 1) && follows(0xA8...0xAE, at: 2))
      || (follows(0x81...0x81, at: 1) && follows(0xA6...0xA9, at: 2))
  }

  private mutating func takeReturn() {
    let isAtEnd = index == 0 || index == bytes.count - 1 || bytes[index + 1] == 0x0A
    if isAtEnd { keep(1) } else { replace(1, by: Cleaner.picture(of: 0x0D)) }
  }

  private mutating func takeEscape() {
    if let length = colourLength { return keep(length) }
    if takeLink() { return }
    replace(1, by: Cleaner.picture(of: 0x1B))
  }

  /// The length of a colour that begins here: `ESC [`, numbers, `m`.
  private var colourLength: Int? {
    guard follows(0x5B...0x5B, at: 1) else { return nil }
    var end = index + 2
    while end < bytes.count, (0x30...0x3B).contains(bytes[end]) { end += 1 }
    guard end < bytes.count, bytes[end] == UInt8(ascii: "m") else { return nil }
    return end + 1 - index
  }

  /// Takes `ESC ] 8 ; parameters ; address ESC \` and puts the address of a link behind its text.
  private mutating func takeLink() -> Bool {
    let opening = Array("\u{1B}]8;".utf8)
    guard bytes[index...].starts(with: opening) else { return false }
    guard let separator = bytes[(index + opening.count)...].firstIndex(of: UInt8(ascii: ";")) else {
      return false
    }
    var end = separator + 1
    while end < bytes.count, bytes[end] > 0x20, bytes[end] != 0x7F, bytes[end] < 0xC0 { end += 1 }
    guard end < bytes.count else { return false }
    let address = bytes[(separator + 1)..<end]
    if bytes[end...].starts(with: [0x1B, 0x5C]) {
      end += 2
    } else if bytes[end] == 0x07 {
      end += 1
    } else {
      return false
    }
    index = end
    closeLink()
    link = address.isEmpty ? nil : (address, made.count)
    return true
  }

  private mutating func closeLink() {
    guard let link else { return }
    self.link = nil
    guard made[link.start...] != link.address else { return }
    made += Array(" <".utf8) + link.address + Array(">".utf8)
  }
}
