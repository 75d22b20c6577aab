import PartnerDomain

/// Percent-encoding, and paths and queries taken apart (RFC 3986).
enum WireText {
  /// Escapes all but unreserved characters, so that an id stays one segment whatever it holds.
  static func escaped(_ text: String) -> String {
    // A segment of dots alone would be taken for the folder above by whoever normalises the URL.
    let dots = text.utf8.allSatisfy { $0 == UInt8(ascii: ".") }
    return text.utf8.reduce(into: "") { escaped, byte in
      if isUnreserved(byte), !dots {
        escaped.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        escaped += (byte < 0x10 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
      }
    }
  }

  /// The text without escapes, nil where one is cut short or the bytes are not UTF-8.
  static func unescaped(_ text: some StringProtocol) -> String? {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(hexadecimalDigit),
        let low = rest.popFirst().flatMap(hexadecimalDigit)
      else { return nil }
      bytes.append(high << 4 | low)
    }
    return String(validating: bytes, as: UTF8.self)
  }

  /// A path's segments without escapes; nil where one cannot be read.
  ///
  /// Slashes at the ends and doubled ones are passed over: clients differ (az-wire.md 10).
  static func segments(of path: String) -> [String]? {
    var segments: [String] = []
    for part in path.split(separator: "/") {
      guard let segment = unescaped(part) else { return nil }
      segments.append(segment)
    }
    return segments
  }

  /// The value of a query's parameter, whose name compares without case.
  static func parameter(_ name: String, in query: String) -> String? {
    for pair in query.split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, unescaped(parts[0])?.lowercased() == name else { continue }
      return unescaped(parts[1])
    }
    return nil
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"):
      true
    default: false
    }
  }
}
