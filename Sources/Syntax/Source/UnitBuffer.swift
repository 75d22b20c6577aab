/// UTF-16 units in memory, narrow (one byte each) while all are Latin-1.
///
/// Freed by hand by the one who owns it.
struct UnitBuffer: @unchecked Sendable {
  private let narrow: UnsafePointer<UInt8>?
  private let wide: UnsafePointer<UInt16>?
  let count: Int

  init(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.allSatisfy({ $0 < 0x80 }) else {
      self = Array(String(decoding: bytes, as: UTF8.self).utf16).withUnsafeBufferPointer(
        UnitBuffer.init(utf16:))
      return
    }
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
    _ = copy.initialize(from: bytes)
    (narrow, wide, count) = (copy.baseAddress.map { UnsafePointer($0) }, nil, bytes.count)
  }

  init(utf16 units: UnsafeBufferPointer<UInt16>) {
    count = units.count
    if units.allSatisfy({ $0 < 0x100 }) {
      let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: units.count)
      for index in 0..<units.count {
        copy.initializeElement(at: index, to: UInt8(truncatingIfNeeded: units[index]))
      }
      (narrow, wide) = (copy.baseAddress.map { UnsafePointer($0) }, nil)
    } else {
      let copy = UnsafeMutableBufferPointer<UInt16>.allocate(capacity: units.count)
      _ = copy.initialize(from: units)
      (narrow, wide) = (nil, copy.baseAddress.map { UnsafePointer($0) })
    }
  }

  func deallocate() {
    narrow?.deallocate()
    wide?.deallocate()
  }

  /// The unit at an index that is known to be inside.
  subscript(index: Int) -> UInt16 {
    if let narrow { return UInt16(narrow[index]) }
    return wide?[index] ?? 0
  }

  /// Copies a range that is known to be inside to the start of a buffer that holds as many.
  func copy(_ range: Range<Int>, to target: UnsafeMutableBufferPointer<UInt16>) {
    guard let target = target.baseAddress, !range.isEmpty else { return }
    if let narrow {
      let source = narrow + range.lowerBound
      for index in 0..<range.count { target[index] = UInt16(source[index]) }
    } else if let wide {
      target.initialize(from: wide + range.lowerBound, count: range.count)
    }
  }

  /// The text of a range that is known to be inside.
  func string(_ range: Range<Int>) -> String {
    if let narrow {
      let bytes = UnsafeBufferPointer(start: narrow + range.lowerBound, count: range.count)
      if bytes.allSatisfy({ $0 < 0x80 }) { return String(decoding: bytes, as: UTF8.self) }
      return String(decoding: bytes.lazy.map(UInt16.init), as: UTF16.self)
    }
    guard let wide else { return "" }
    return String(
      decoding: UnsafeBufferPointer(start: wide + range.lowerBound, count: range.count), as: UTF16.self)
  }
}
