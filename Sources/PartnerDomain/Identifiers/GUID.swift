/// A globally unique identifier: 16 bytes, kept in the order in which its text shows them.
package struct GUID: Hashable, Sendable {
  /// The first eight bytes of the text form.
  package let high: UInt64
  /// The last eight bytes of the text form.
  package let low: UInt64

  package init(high: UInt64, low: UInt64) {
    (self.high, self.low) = (high, low)
  }

  /// All zero, as .NET's `Guid.Empty`.
  package static let empty = GUID(high: 0, low: 0)
}

extension GUID {
  /// A random identifier (version 4, variant 1) made of 16 random bytes.
  package init(randomHigh: UInt64, randomLow: UInt64) {
    high = randomHigh & 0xFFFF_FFFF_FFFF_0FFF | 0x4000
    low = randomLow & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
  }
}

extension GUID: Comparable {
  /// Text order, which is also byte order of the text form.
  package static func < (left: GUID, right: GUID) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }
}

extension GUID: CustomStringConvertible {
  /// The form "D" in lower case: `b24988ac-6180-42a0-ab88-20f7382dd24c`.
  package var description: String {
    String(unsafeUninitializedCapacity: 36) { text in
      var next = 0
      for digit in 0..<32 {
        if digit == 8 || digit == 12 || digit == 16 || digit == 20 {
          text[next] = UInt8(ascii: "-")
          next += 1
        }
        text[next] = Self.hexadecimal(digit: nibble(digit))
        next += 1
      }
      return next
    }
  }

  private func nibble(_ index: Int) -> UInt8 {
    let half = index < 16 ? high : low
    return UInt8(truncatingIfNeeded: half >> (60 - 4 * UInt64(index % 16)) & 0xF)
  }

  private static func hexadecimal(digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
  }
}
