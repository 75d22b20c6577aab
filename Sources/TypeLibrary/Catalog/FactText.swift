import CTypeFacts

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

  /// The place of a byte at or behind an offset.
  func find(_ byte: Character, from offset: Int) -> Int? {
    guard let wanted = byte.asciiValue else { return nil }
    return bytes[offset...].firstIndex(of: wanted)
  }

  subscript(offset: Int) -> UInt8 { bytes[offset] }
}
