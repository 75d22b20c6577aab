/// The text of a script, as UTF-16 units: one byte each while all are Latin-1, else two.
///
/// Offsets everywhere are offsets of units in this buffer, so an extent needs no map to become text.
package final class SourceText: Sendable {
  /// The file that the text was read from, if it was.
  package let fileName: String?
  /// The number of UTF-16 units.
  package let count: Int

  let units: UnitBuffer
  let lineStarts = LineStarts()

  private init(_ units: UnitBuffer, fileName: String?) {
    (self.units, self.fileName, self.count) = (units, fileName, units.count)
  }

  /// A text of bytes that are UTF-8; ill-formed sequences become U+FFFD.
  ///
  /// A byte order mark is a character like others.
  package convenience init(utf8: UnsafeBufferPointer<UInt8>, fileName: String? = nil) {
    self.init(UnitBuffer(utf8: utf8), fileName: fileName)
  }

  /// A text of UTF-16 units, lone surrogates included.
  package convenience init(utf16: UnsafeBufferPointer<UInt16>, fileName: String? = nil) {
    self.init(UnitBuffer(utf16: utf16), fileName: fileName)
  }

  package convenience init(utf8: [UInt8], fileName: String? = nil) {
    self.init(utf8.withUnsafeBufferPointer(UnitBuffer.init(utf8:)), fileName: fileName)
  }

  package convenience init(utf16: [UInt16], fileName: String? = nil) {
    self.init(utf16.withUnsafeBufferPointer(UnitBuffer.init(utf16:)), fileName: fileName)
  }

  package convenience init(_ text: String, fileName: String? = nil) {
    self.init(utf8: Array(text.utf8), fileName: fileName)
  }

  deinit { units.deallocate() }
}

extension SourceText {
  /// The unit at an offset; 0 outside of the text.
  package subscript(offset: Int) -> UInt16 {
    offset >= 0 && offset < count ? units[offset] : 0
  }

  /// The units of an extent, cut to the text.
  package func units(in extent: Extent) -> [UInt16] {
    let range = clamped(extent)
    return [UInt16](unsafeUninitializedCapacity: range.count) { buffer, filled in
      units.copy(range, to: buffer)
      filled = range.count
    }
  }

  /// The text of an extent, cut to the source text; a lone surrogate becomes U+FFFD.
  package func string(in extent: Extent) -> String {
    units.string(clamped(extent))
  }

  /// The whole text.
  package var string: String { units.string(0..<count) }

  /// Whether the text of an extent equals some ASCII text, letters of either case being equal.
  package func equals(_ extent: Extent, ignoringCase text: StaticString) -> Bool {
    let range = clamped(extent)
    guard range.count == text.utf8CodeUnitCount else { return false }
    for index in 0..<range.count {
      let wanted = UInt16(text.utf8Start[index])
      let found = units[range.lowerBound + index]
      guard lowercasedASCII(found) == lowercasedASCII(wanted) else { return false }
    }
    return true
  }

  private func clamped(_ extent: Extent) -> Range<Int> {
    let start = min(max(Int(extent.start), 0), count)
    return start..<min(max(Int(extent.end), start), count)
  }
}

/// The lower case of an ASCII letter; any other unit as it is.
func lowercasedASCII(_ unit: UInt16) -> UInt16 {
  unit &- 0x41 < 26 ? unit | 0x20 : unit
}
