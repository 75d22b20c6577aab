/// Releases values without recursion: a chain of a million nodes is freed flat.
///
/// Containers hand their elements over when they die; the outermost one works the list off.
package enum Release {
  // What waits to be let go; one for the process, guarded by the process's lock (DESIGN.md 5, "Engines"). No access is
  // checked and nothing is made lazily: this is touched for every object that goes.
  @exclusivity(unchecked) nonisolated(unsafe) private static var isDraining = false
  @exclusivity(unchecked) nonisolated(unsafe) private static var pending: [Value] = []

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

  @inline(never)
  private static func later(_ value: consuming Value) {
    guard !isDraining else { return pending.append(value) }
    isDraining = true
    _ = consume value
    while let next = pending.popLast() { _ = consume next }
    isDraining = false
  }
}
