/// Releases values without recursion: a chain of a million nodes is freed flat.
///
/// Containers hand their elements over when they die; the outermost one works the list off.
package enum Release {
  /// What waits to be let go; one for the process, guarded by the process's lock (DESIGN.md 5, "Engines").
  private struct Worklist {
    var isDraining = false
    var pending: [Value] = []
  }

  // Raw memory: this is touched for every object that goes.
  nonisolated(unsafe) private static let list: UnsafeMutablePointer<Worklist> = {
    let list = UnsafeMutablePointer<Worklist>.allocate(capacity: 1)
    list.initialize(to: Worklist())
    return list
  }()

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
    let list = Release.list
    guard !list.pointee.isDraining else { return list.pointee.pending.append(value) }
    list.pointee.isDraining = true
    _ = consume value
    while let next = list.pointee.pending.popLast() { _ = consume next }
    list.pointee.isDraining = false
  }
}
