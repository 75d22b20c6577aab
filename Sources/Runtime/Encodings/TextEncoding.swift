/// How text becomes bytes: the encodings of `-Encoding`.
package enum TextEncoding: Hashable, Sendable {
  case utf8, utf16, utf16BigEndian, utf32, utf32BigEndian, ascii, latin1, windows1252, utf7

  /// The bytes of a text; what the encoding cannot write becomes `?`, a lone surrogate U+FFFD.
  package func encode(_ text: ShellString) -> [UInt8] {
    switch self {
    case .utf8: return text.utf8
    case .utf16, .utf16BigEndian: return wide(text, isBigEndian: self == .utf16BigEndian)
    case .utf32, .utf32BigEndian:
      return String(text).unicodeScalars.flatMap {
        self == .utf32 ? $0.littleEndian : $0.littleEndian.reversed()
      }
    case .ascii: return narrow(text) { $0 < 0x80 ? UInt8(truncatingIfNeeded: $0) : nil }
    case .latin1: return narrow(text) { $0 < 0x100 ? UInt8(truncatingIfNeeded: $0) : nil }
    case .windows1252: return narrow(text) { Windows1252.byte(of: $0) }
    case .utf7: return UTF7.encode(text)
    }
  }

  /// The text of bytes; each sequence that is none becomes U+FFFD.
  package func decode(_ bytes: ArraySlice<UInt8>) -> ShellString {
    switch self {
    case .utf8: return bytes.withUnsafeBufferPointer { .from(utf8: $0) }
    case .utf16, .utf16BigEndian: return TextEncoding.wideText(bytes, isBigEndian: self == .utf16BigEndian)
    case .utf32, .utf32BigEndian: return TextEncoding.scalars(bytes, isBigEndian: self == .utf32BigEndian)
    case .ascii: return .from(units: bytes.map { $0 < 0x80 ? UInt16($0) : 0xFFFD })
    case .latin1: return bytes.withUnsafeBufferPointer { .from(latin1: $0) }
    case .windows1252: return .from(units: bytes.map { Windows1252.unit(of: $0) })
    case .utf7: return UTF7.decode(bytes)
    }
  }

  /// What a file of this encoding begins with, where it begins with a mark.
  package var mark: [UInt8] {
    switch self {
    case .utf8: [0xEF, 0xBB, 0xBF]
    case .utf16: [0xFF, 0xFE]
    case .utf16BigEndian: [0xFE, 0xFF]
    case .utf32: [0xFF, 0xFE, 0, 0]
    case .utf32BigEndian: [0, 0, 0xFE, 0xFF]
    default: []
    }
  }

  /// The encoding that a mark at the beginning of bytes tells of.
  package static func marked(_ bytes: ArraySlice<UInt8>) -> TextEncoding? {
    [.utf8, .utf32, .utf32BigEndian, .utf16, .utf16BigEndian].first { bytes.starts(with: $0.mark) }
  }

  private func narrow(_ text: ShellString, _ map: (UInt16) -> UInt8?) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var isPaired = false
    text.forEachUnit { unit in
      // A pair of surrogates is one character that is not there.
      if isPaired, UTF16.isTrailSurrogate(unit) { return isPaired = false }
      isPaired = UTF16.isLeadSurrogate(unit)
      bytes.append(map(unit) ?? 0x3F)
    }
    return bytes
  }

  private func wide(_ text: ShellString, isBigEndian: Bool) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count * 2)
    text.forEachUnit { unit in
      let (low, high) = (UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8))
      bytes.append(isBigEndian ? high : low)
      bytes.append(isBigEndian ? low : high)
    }
    return bytes
  }

  private static func wideText(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> ShellString {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2 + 1)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(isBigEndian ? first << 8 | second : second << 8 | first)
      index += 2
    }
    if index < bytes.endIndex { units.append(0xFFFD) }
    return .from(units: units)
  }

  private static func scalars(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> ShellString {
    var text = TextBuilder()
    var index = bytes.startIndex
    while index + 3 < bytes.endIndex {
      let group = bytes[index..<index + 4]
      let ordered = isBigEndian ? Array(group) : group.reversed()
      let number = ordered.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      text.append(Unicode.Scalar(number) ?? "\u{FFFD}")
      index += 4
    }
    if index < bytes.endIndex { text.append("\u{FFFD}" as Unicode.Scalar) }
    return text.finish()
  }
}

extension Unicode.Scalar {
  fileprivate var littleEndian: [UInt8] {
    [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: value >> ($0 as UInt32)) }
  }
}

/// Code page 1252.
enum Windows1252 {
  /// 0x80 to 0x9F; the rest is Latin-1.
  private static let units: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
    0x8D,
    0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161,
    0x203A,
    0x0153, 0x9D, 0x017E, 0x0178,
  ]

  static func unit(of byte: UInt8) -> UInt16 {
    byte >= 0x80 && byte < 0xA0 ? units[Int(byte) - 0x80] : UInt16(byte)
  }

  static func byte(of unit: UInt16) -> UInt8? {
    if unit < 0x80 || (unit >= 0xA0 && unit <= 0xFF) { return UInt8(truncatingIfNeeded: unit) }
    return units.firstIndex(of: unit).map { UInt8(0x80 + $0) }
  }
}
