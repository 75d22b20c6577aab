extension ShellString {
  /// A string from UTF-16 units, narrowed to Latin-1 where they allow it.
  package static func from(units: UnsafeBufferPointer<UInt16>) -> ShellString {
    var all: UInt16 = 0
    for unit in units { all |= unit }
    guard all > 0xFF else {
      let string = make(count: units.count, isWide: false)
      let bytes = string.storage
      for index in units.indices { bytes[index] = UInt8(truncatingIfNeeded: units[index]) }
      string.isASCII = all < 0x80
      return string
    }
    let string = make(count: units.count, isWide: true)
    if let base = units.baseAddress {
      UnsafeMutableRawPointer(string.storage).copyMemory(from: base, byteCount: units.count * 2)
    }
    return string
  }

  /// A string from UTF-16 units.
  package static func from(units: [UInt16]) -> ShellString {
    units.withUnsafeBufferPointer { from(units: $0) }
  }

  /// A string from Latin-1 bytes.
  package static func from(latin1 bytes: UnsafeBufferPointer<UInt8>) -> ShellString {
    let string = make(count: bytes.count, isWide: false)
    guard let base = bytes.baseAddress else {
      string.isASCII = true
      return string
    }
    string.storage.update(from: base, count: bytes.count)
    var all: UInt8 = 0
    for byte in bytes { all |= byte }
    string.isASCII = all < 0x80
    return string
  }

  /// A string from UTF-8; each ill-formed sequence becomes U+FFFD, as .NET's decoder has it.
  package static func from(utf8 bytes: UnsafeBufferPointer<UInt8>) -> ShellString {
    var all: UInt8 = 0
    for byte in bytes { all |= byte }
    if all < 0x80 { return from(latin1: bytes) }
    let text = String(decoding: bytes, as: UTF8.self)
    return from(units: Array(text.utf16))
  }

  /// A string of one unit.
  package static func from(unit: UInt16) -> ShellString {
    withUnsafePointer(to: unit) { from(units: UnsafeBufferPointer(start: $0, count: 1)) }
  }
}

extension ShellString {
  /// A string of the same text as a Swift string (ASCII is copied byte by byte).
  @inline(__always)
  package static func from(_ text: String) -> ShellString {
    var copy = text
    return copy.withUTF8 { ShellString.from(utf8: $0) }
  }
}

extension String {
  /// The Swift string of the same text; lone surrogates become U+FFFD.
  package init(_ string: ShellString) {
    self = string.withUnits(
      latin1: { units in
        string.isASCII
          ? String(decoding: units, as: UTF8.self)
          : String(String.UnicodeScalarView(units.map { Unicode.Scalar($0) }))
      },
      wide: { String(decoding: $0, as: UTF16.self) })
  }
}

extension ShellString {
  /// The part from one offset up to another; both must lie within the string.
  package func slice(_ range: Range<Int>) -> ShellString {
    if range.lowerBound == 0, range.upperBound == count { return self }
    return withUnits(
      latin1: { .from(latin1: UnsafeBufferPointer(rebasing: $0[range])) },
      wide: { .from(units: UnsafeBufferPointer(rebasing: $0[range])) })
  }

  /// The text as UTF-8 bytes; lone surrogates become U+FFFD.
  package var utf8: [UInt8] {
    if isASCII { return withUnits(latin1: { Array($0) }, wide: { _ in [] }) }
    return Array(String(self).utf8)
  }

  /// The text as UTF-16 units.
  package var units: [UInt16] { withUnits(latin1: { $0.map { UInt16($0) } }, wide: { Array($0) }) }
}
