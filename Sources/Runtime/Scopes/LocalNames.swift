/// Which names some scope below the outermost ones may have a slot for.
///
/// All others are looked for in the outermost scopes alone, however deep calls are nested. One for the process, guarded by the
/// process's lock.
enum LocalNames {
  nonisolated(unsafe) private static var marks: UnsafeMutablePointer<Bool>?
  nonisolated(unsafe) private static var capacity = 0

  /// Makes room for a new symbol.
  static func reserve(_ id: UInt32) {
    guard Int(id) >= capacity else { return }
    let larger = max(1024, capacity * 2)
    let moved = UnsafeMutablePointer<Bool>.allocate(capacity: larger)
    moved.initialize(repeating: false, count: larger)
    if let marks { moved.update(from: marks, count: capacity) }
    marks?.deallocate()
    (marks, capacity) = (moved, larger)
  }

  static func insert(_ symbol: Symbol) { marks?[Int(symbol.id)] = true }

  @inline(__always)
  static func contains(_ symbol: Symbol) -> Bool { marks?[Int(symbol.id)] ?? false }
}
