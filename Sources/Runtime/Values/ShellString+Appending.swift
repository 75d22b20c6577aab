extension ShellString {
  /// Appends a string to the one in a slot: in place while the slot is its only owner and there is room, so that a loop of
  /// `+=` takes linear time.
  package static func append(_ tail: ShellString, toStringIn slot: UnsafeMutablePointer<Value>) {
    guard case .string(var head) = slot.pointee.payload else { return }
    slot.initialize(to: .null)
    // The slot's own reference is now `head`'s.
    Unmanaged.passUnretained(head).release()
    if isKnownUniquelyReferenced(&head), head.isWide || !tail.isWide,
      head.room - head.count >= tail.count
    {
      head.appendInRoom(tail)
      slot.initialize(to: Value(.string(head)))
      return
    }
    slot.initialize(to: Value(.string(concatenate(head, tail, growing: true))))
  }

  /// Two strings put together; `growing` leaves room for more.
  package static func concatenate(_ head: ShellString, _ tail: ShellString, growing: Bool = false)
    -> ShellString
  {
    if tail.isEmpty, !growing { return head }
    let count = head.count + tail.count
    let isWide = head.isWide || tail.isWide
    let joined = beginAppending(capacity: growing ? max(count * 2, 32) : count, isWide: isWide)
    joined.appendInRoom(head)
    joined.appendInRoom(tail)
    return joined
  }

  /// An empty string with room for `capacity` units, to be filled by `appendInRoom` before anyone else sees it.
  static func beginAppending(capacity: Int, isWide: Bool) -> ShellString {
    let string = make(count: 0, capacity: capacity, isWide: isWide)
    string.isASCII = true
    return string
  }

  private var room: Int { withUnsafeMutablePointerToHeader { $0.pointee.capacity } }

  /// Writes a string behind the last unit; there must be room, and width enough.
  func appendInRoom(_ tail: ShellString) {
    let start = count
    if isWide {
      let units = UnsafeMutableRawPointer(storage).assumingMemoryBound(to: UInt16.self) + start
      tail.withUnits(
        latin1: { for index in $0.indices { units[index] = UInt16($0[index]) } },
        wide: { if let base = $0.baseAddress { units.update(from: base, count: $0.count) } })
    } else {
      tail.withUnits(
        latin1: { if let base = $0.baseAddress { (storage + start).update(from: base, count: $0.count) } },
        wide: { _ in })
    }
    let (length, isASCII) = (start + tail.count, !isWide && isASCII && tail.isASCII)
    withUnsafeMutablePointerToHeader {
      ($0.pointee.count, $0.pointee.isASCII, $0.pointee.foldedHash) = (length, isASCII, 0)
    }
    terminate()
  }
}
