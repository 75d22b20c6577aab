import Glibc

/// Marks by which terminals find prompts, entries and outputs (OSC 133), and the folder that new tabs open in (OSC 7).
enum TerminalMarks {
  /// Whether the terminal is one that skips what it does not know.
  static let arePossible: Bool = {
    guard isatty(STDOUT_FILENO) == 1, let name = getenv("TERM") else { return false }
    return !["dumb", "linux", ""].contains(String(cString: name))
  }()

  private static func mark(_ text: String) -> String { arePossible ? "\u{1B}]133;\(text)\u{7}" : "" }

  /// In front of a prompt and behind it.
  static var promptStart: String { mark("A") }
  static var promptEnd: String { mark("B") }
  /// In front of what an entry writes.
  static var outputStart: String { mark("C") }
  /// Behind it, with how the entry ended.
  static func outputEnd(_ status: Int32) -> String { mark("D;\(status)") }

  /// Tells the folder.
  static func folder(_ path: String) -> String {
    guard arePossible else { return "" }
    var name = [CChar](repeating: 0, count: 256)
    gethostname(&name, name.count - 1)
    let host = name.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
    return "\u{1B}]7;file://\(escaped(host))\(escaped(path))\u{7}"
  }

  /// With every byte that is no plain part of an address as its number.
  private static func escaped(_ text: String) -> String {
    var made = ""
    for byte in text.utf8 {
      switch UnicodeScalar(byte) {
      case "a"..."z", "A"..."Z", "0"..."9", "/", ".", "-", "_", "~":
        made.unicodeScalars.append(UnicodeScalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        made += "%" + (digits.count < 2 ? "0" : "") + digits
      }
    }
    return made
  }
}
