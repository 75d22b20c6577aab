/// A string of UTF-16 units, kept as Latin-1 while every unit fits in a byte; a NUL stands behind the last unit.
///
/// Immutable to everyone but the one in-place append of `+=` (`ShellString.append(to:_:)`), which asks for a sole owner.
package final class ShellString: ManagedBuffer<ShellString.Header, UInt8> {
  package struct Header {
    /// Length in UTF-16 units.
    var count: Int
    /// Units that the storage has room for, the NUL not counted.
    var capacity: Int
    var isWide: Bool
    /// Whether every unit is below 0x80; false may also mean "not known" for wide strings.
    var isASCII: Bool
    /// Hash without regard to case, 0 until asked for.
    var foldedHash: UInt32
  }

  nonisolated(unsafe) package static let empty = make(count: 0, isWide: false)

  /// A string with uninitialised units; the caller fills them and then calls `finish`.
  static func make(count: Int, capacity: Int? = nil, isWide: Bool) -> ShellString {
    let room = max(capacity ?? count, count)
    let bytes = (room + 1) * (isWide ? 2 : 1)
    let buffer = ShellString.create(minimumCapacity: bytes) { _ in
      Header(count: count, capacity: room, isWide: isWide, isASCII: false, foldedHash: 0)
    }
    let string = unsafeDowncast(buffer, to: ShellString.self)
    string.terminate()
    return string
  }

  /// Writes the NUL behind the last unit.
  @inline(__always)
  func terminate() {
    withUnsafeMutablePointers { header, bytes in
      let end = header.pointee.count
      if header.pointee.isWide {
        UnsafeMutableRawPointer(bytes).storeBytes(of: 0, toByteOffset: end * 2, as: UInt16.self)
      } else {
        bytes[end] = 0
      }
    }
  }
}

extension ShellString {
  // The header is reached as memory: each look at the property `header` would be checked for exclusivity.
  @inline(__always) package var count: Int { withUnsafeMutablePointerToHeader { $0.pointee.count } }
  @inline(__always) package var isEmpty: Bool { count == 0 }
  @inline(__always) package var isWide: Bool { withUnsafeMutablePointerToHeader { $0.pointee.isWide } }
  @inline(__always) package internal(set) var isASCII: Bool {
    get { withUnsafeMutablePointerToHeader { $0.pointee.isASCII } }
    set { withUnsafeMutablePointerToHeader { $0.pointee.isASCII = newValue } }
  }

  /// The unit at an offset within `0..<count`.
  @inline(__always)
  package subscript(offset: Int) -> UInt16 {
    precondition(offset >= 0 && offset < count)
    return withUnsafeMutablePointers { header, bytes in
      header.pointee.isWide
        ? UnsafeRawPointer(bytes).load(fromByteOffset: offset * 2, as: UInt16.self) : UInt16(bytes[offset])
    }
  }

  /// Hands over the units: the first closure for Latin-1 storage, the second for UTF-16.
  @inline(__always)
  package func withUnits<Result, Failure: Error>(
    latin1: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result,
    wide: (UnsafeBufferPointer<UInt16>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let count = count
    let isWide = isWide
    let bytes = withUnsafeMutablePointerToElements { $0 }
    defer { withExtendedLifetime(self) {} }
    if isWide {
      let units = UnsafeRawPointer(bytes).assumingMemoryBound(to: UInt16.self)
      return try wide(UnsafeBufferPointer(start: units, count: count))
    }
    return try latin1(UnsafeBufferPointer(start: bytes, count: count))
  }

  /// Calls the closure with each unit in order.
  @inline(__always)
  package func forEachUnit(_ body: (UInt16) -> Void) {
    withUnits(latin1: { for unit in $0 { body(UInt16(unit)) } }, wide: { for unit in $0 { body(unit) } })
  }

  /// Appends the units to a list of units.
  package func append(to list: inout [UInt16]) {
    withUnits(
      latin1: { units in
        if units.count == 1 {
          list.append(UInt16(units[0]))
        } else {
          list.append(contentsOf: units.lazy.map { UInt16($0) })
        }
      }, wide: { list.append(contentsOf: $0) })
  }

  /// The bytes of the storage, as C sees them; Latin-1 strings end in a NUL byte, UTF-16 ones in a NUL unit.
  @inline(__always)
  var storage: UnsafeMutablePointer<UInt8> { withUnsafeMutablePointerToElements { $0 } }
}
