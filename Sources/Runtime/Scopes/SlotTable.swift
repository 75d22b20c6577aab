/// Slots of variables by symbol, in the order in which they came; the slots never move.
///
/// Raw memory and no dictionary: a name is looked for in every scope up the chain.
package struct SlotTable {
  private struct Entry {
    let symbol: Symbol
    let slot: UnsafeMutablePointer<Value>
  }

  private var entries = UnsafeMutablePointer<Entry>.allocate(capacity: 1)
  private var capacity = 1
  package private(set) var count = 0
  /// Entry number plus one by hash, 0 where free, once there are many; length is a power of two.
  private var index: UnsafeMutablePointer<Int32>?
  private var mask = 0
  /// Up to this many entries are gone through one by one.
  private static let few = 8

  init() {}

  /// The slot of a symbol, nil if it has none.
  @inline(__always)
  package subscript(symbol: Symbol) -> UnsafeMutablePointer<Value>? {
    if count == 0 { return nil }
    return find(symbol)
  }

  private func find(_ symbol: Symbol) -> UnsafeMutablePointer<Value>? {
    guard let index else {
      for place in 0..<count where entries[place].symbol == symbol { return entries[place].slot }
      return nil
    }
    var at = SlotTable.hash(symbol) & mask
    while index[at] != 0 {
      let entry = entries[Int(index[at]) - 1]
      if entry.symbol == symbol { return entry.slot }
      at = (at + 1) & mask
    }
    return nil
  }

  /// A slot for a symbol that has none yet, `unset`.
  mutating func add(_ symbol: Symbol) -> UnsafeMutablePointer<Value> {
    let slot = UnsafeMutablePointer<Value>.allocate(capacity: 1)
    slot.initialize(to: .unset)
    if count == capacity { grow() }
    entries[count] = Entry(symbol: symbol, slot: slot)
    count += 1
    if count > SlotTable.few {
      if index == nil || count * 2 > mask { rebuildIndex() } else { place(count - 1) }
    }
    return slot
  }

  /// The symbols that have a slot, in order.
  package var symbols: [Symbol] { (0..<count).map { entries[$0].symbol } }

  /// Lets go of the values and frees all memory; the owner calls this once.
  func deallocate() {
    for place in 0..<count {
      Release.flat(entries[place].slot, count: 1)
      entries[place].slot.deallocate()
    }
    entries.deallocate()
    index?.deallocate()
  }

  private static func hash(_ symbol: Symbol) -> Int { Int((symbol.id &* 0x9E37_79B1) >> 8) }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<Entry>.allocate(capacity: capacity * 4)
    larger.moveInitialize(from: entries, count: count)
    entries.deallocate()
    (entries, capacity) = (larger, capacity * 4)
  }

  private mutating func rebuildIndex() {
    index?.deallocate()
    let length = max((mask + 1) * 2, 32)
    let made = UnsafeMutablePointer<Int32>.allocate(capacity: length)
    made.initialize(repeating: 0, count: length)
    (index, mask) = (made, length - 1)
    for entry in 0..<count { place(entry) }
  }

  private func place(_ entry: Int) {
    guard let index else { return }
    var at = SlotTable.hash(entries[entry].symbol) & mask
    while index[at] != 0 { at = (at + 1) & mask }
    index[at] = Int32(entry + 1)
  }
}
