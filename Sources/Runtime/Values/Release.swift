/// Releases values without recursion: a chain of a million nodes is freed flat.
///
/// Containers hand their elements over when they die; the outermost one works the list off.
package enum Release {
  nonisolated(unsafe) private static var isDraining = false
  nonisolated(unsafe) private static var pending: [Value] = []

  /// Deinitialises `count` values; those that hold objects are let go one after another.
  @inline(__always)
  package static func flat(_ values: UnsafeMutablePointer<Value>, count: Int) {
    for index in 0..<count { flat((values + index).move()) }
  }

  /// Lets go of one value.
  @inline(__always)
  package static func flat(_ value: consuming Value) {
    switch value.payload {
    case .array, .table, .object, .boxed, .cell: later(value)
    default: break
    }
  }

  private static func later(_ value: consuming Value) {
    pending.append(value)
    guard !isDraining else { return }
    isDraining = true
    while let next = pending.popLast() { _ = consume next }
    isDraining = false
  }
}
