import Glibc

/// What a byte-for-byte comparison needs of text: Swift's own strings would call `é` and `e´` equal.
package typealias Bytes = [UInt8]

extension Array where Element == UInt8 {
  /// The lines of a text, without their line feeds; a text that ends in one has an empty last line.
  package var lines: [ArraySlice<UInt8>] {
    var found: [ArraySlice<UInt8>] = []
    var start = 0
    withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return }
      while let feed = memchr(base + start, 0x0A, count - start) {
        let end = UnsafeRawPointer(feed) - base
        found.append(self[start..<end])
        start = end + 1
      }
    }
    found.append(self[start...])
    return found
  }

  /// The text with every occurrence of another replaced.
  package func replacing(_ old: String, by new: String) -> Bytes {
    let pattern = Array(old.utf8)
    guard let first = pattern.first else { return self }
    var result: Bytes = []
    var rest = self[...]
    while let at = rest.firstIndex(of: first) {
      result += rest[..<at]
      rest = rest[at...]
      if rest.starts(with: pattern) {
        result += new.utf8
        rest = rest.dropFirst(pattern.count)
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }

  /// The text with bytes that are no UTF-8 replaced by U+FFFD.
  package var repaired: Bytes {
    allSatisfy { $0 < 0x80 } ? self : Array(String(decoding: self, as: UTF8.self).utf8)
  }
}

extension ArraySlice where Element == UInt8 {
  package var text: String { String(decoding: self, as: UTF8.self) }

  package func starts(with prefix: String) -> Bool { starts(with: prefix.utf8) }
}
