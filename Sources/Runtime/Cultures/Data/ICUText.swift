/// Takes texts from ICU, which writes into a buffer and tells how long the text is.
enum ICUText {
  private static let usualLength: Int32 = 96

  /// The text that the closure writes; empty if ICU has none.
  static func read(_ write: (UnsafeMutablePointer<UInt16>?, Int32) -> Int32) -> String {
    withUnsafeTemporaryAllocation(of: UInt16.self, capacity: Int(usualLength)) { room in
      let length = write(room.baseAddress, usualLength)
      guard length > 0 else { return "" }
      if length <= usualLength { return String(decoding: room[..<Int(length)], as: UTF16.self) }
      let units = [UInt16](unsafeUninitializedCapacity: Int(length)) { units, count in
        count = max(0, Int(min(write(units.baseAddress, length), length)))
      }
      return String(decoding: units, as: UTF16.self)
    }
  }
}
