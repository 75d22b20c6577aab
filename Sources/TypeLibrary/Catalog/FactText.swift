import CTypeFacts
import Glibc

/// The recorded tables as bytes of the program.
struct FactText: Sendable {
  nonisolated(unsafe) private let bytes: UnsafeBufferPointer<UInt8>

  private init(_ start: UnsafePointer<UInt8>, _ count: UInt) {
    bytes = UnsafeBufferPointer(start: start, count: Int(count))
  }

  static let types = FactText(typeFactsStart(), type_facts_length)
  static let propertyOrders = FactText(propertyOrdersStart(), property_orders_length)
  static let enumerations = FactText(enumerationFactsStart(), enumeration_facts_length)

  var count: Int { bytes.count }

  /// The text of a range, which is ASCII.
  func string(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }

  static let tab: UInt8 = 0x09
  static let lineEnd: UInt8 = 0x0A

  /// The place of a byte at or behind an offset.
  func find(_ byte: UInt8, from offset: Int) -> Int? {
    guard offset < count, let start = bytes.baseAddress else { return nil }
    guard let found = memchr(start + offset, Int32(byte), count - offset) else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(start)
  }

  /// Where the lines begin.
  var lineStarts: [Int] {
    var starts: [Int] = []
    var next: Int? = count == 0 ? nil : 0
    while let start = next {
      starts.append(start)
      next = find(FactText.lineEnd, from: start).flatMap { $0 + 1 < count ? $0 + 1 : nil }
    }
    return starts
  }

  subscript(offset: Int) -> UInt8 { bytes[offset] }

  /// The letter at an offset in lower case.
  func lower(_ offset: Int) -> UInt8 {
    let byte = bytes[offset]
    return byte &- 0x41 < 26 ? byte | 0x20 : byte
  }
}
