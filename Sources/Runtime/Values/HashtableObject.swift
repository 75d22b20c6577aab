/// A dictionary: Hashtable, OrderedDictionary, Dictionary[K,V], by its type.
///
/// Entries lie in the order of their insertion.
///
/// Keys are compared as the comparer says; keys of other types than strings and integers may run script, so look-ups throw.
package final class HashtableObject: HeapObject {
  package enum Comparer {
    /// By units.
    case ordinal
    /// Case ignored: `@{}`, `[ordered]@{}` (PowerShell 7.6.5: the current culture's comparer, case ignored).
    case ignoreCase
    case ordinalIgnoreCase
  }

  package let comparer: Comparer
  /// Counts changes, so that an enumeration notices one.
  package private(set) var version: UInt32 = 0
  package private(set) var count = 0

  /// Entries in insertion order; a removed one leaves `unset` as its key until the entries are asked for by position.
  private var keys: ContiguousArray<Value> = []
  private var values: ContiguousArray<Value> = []
  private var hashes: ContiguousArray<UInt32> = []
  /// Entry number plus one by hash, 0 where free; length is a power of two.
  private var slots: UnsafeMutablePointer<Int32>
  private var mask: Int
  /// The order in which a sorted dictionary keeps its keys; nil for all others.
  package var order: ((Value, Value) -> Int)?
  /// Whether a key was added since the entries were last put in order.
  private var isDisordered = false
  /// How many entries were removed and still have their place.
  private var removed = 0

  package init(type: TypeInfo = .hashtable, comparer: Comparer = .ignoreCase) {
    self.comparer = comparer
    mask = 7
    slots = .allocate(capacity: 8)
    slots.initialize(repeating: 0, count: 8)
    super.init(type: type)
  }

  deinit {
    slots.deallocate()
    for key in keys { Release.flat(key) }
    for value in values { Release.flat(value) }
  }
}

extension HashtableObject {
  /// The value of a key, or nil.
  package func value(for key: Value, _ engine: Engine) throws(ShellError) -> Value? {
    guard let entry = try find(key, hash: hash(key, engine), engine) else { return nil }
    return values[entry]
  }

  /// Sets a key's value; a new key goes behind the others.
  package func set(_ key: Value, _ value: Value, _ engine: Engine) throws(ShellError) {
    let hash = try hash(key, engine)
    version &+= 1
    if let entry = try find(key, hash: hash, engine) {
      values[entry] = value
      // OrderedDictionary takes the key as it is written now (observed in PowerShell 7.6.5), Hashtable keeps the first.
      if type === TypeInfo.orderedDictionary { keys[entry] = key.base }
      return
    }
    insert(key.base, value, hash: hash)
  }

  /// Removes a key; false if it was not there.
  @discardableResult
  package func remove(_ key: Value, _ engine: Engine) throws(ShellError) -> Bool {
    guard let entry = try find(key, hash: hash(key, engine), engine) else { return false }
    version &+= 1
    keys[entry] = .unset
    values[entry] = .null
    count -= 1
    removed += 1
    return true
  }

  package func removeAll() {
    version &+= 1
    (keys, values, hashes, count, removed) = ([], [], [], 0, 0)
    slots.update(repeating: 0, count: mask + 1)
  }

  /// The key and value at a position within `0..<count`.
  package func entry(at position: Int) -> (key: Value, value: Value) {
    if isDisordered || removed > 0 { settle() }
    return (keys[position], values[position])
  }

  /// Replaces the value at a position within `0..<count`.
  package func replaceValue(at position: Int, with value: Value) {
    version &+= 1
    if isDisordered || removed > 0 { settle() }
    values[position] = value
  }

  /// Sets a string key; needs no engine, since strings never run script.
  package func set(_ key: String, _ value: Value) {
    let string = ShellString.from(key)
    let hash = stringHash(string)
    version &+= 1
    if let entry = findString(string, hash: hash) {
      values[entry] = value
    } else {
      insert(.string(string), value, hash: hash)
    }
  }

  /// Sets an integer key that is not there yet; needs no engine, since numbers never run script.
  package func set(_ key: Int32, _ value: Value) {
    version &+= 1
    insert(.int(key), value, hash: UInt32(truncatingIfNeeded: key) &* 0x9E37_79B9)
  }

  /// The value of a string key; needs no engine, since strings never run script.
  package func value(for key: ShellString) -> Value? {
    findString(key, hash: stringHash(key)).map { values[$0] }
  }
}

extension HashtableObject {
  private func stringHash(_ key: ShellString) -> UInt32 {
    // One hash serves all comparers: equal strings have equal folded hashes.
    key.foldedHash
  }

  private func hash(_ key: Value, _ engine: Engine) throws(ShellError) -> UInt32 {
    switch key.payload {
    case .string(let string): stringHash(string)
    case .int(let number): UInt32(truncatingIfNeeded: number) &* 0x9E37_79B9
    case .boxed(let box): try hash(box.base, engine)
    default: try Equality.hash(key, engine)
    }
  }

  private func equal(_ left: ShellString, _ right: ShellString) -> Bool {
    switch comparer {
    case .ordinal: left == right
    case .ignoreCase, .ordinalIgnoreCase: ShellString.equalIgnoringCase(left, right)
    }
  }

  private func findString(_ key: ShellString, hash: UInt32) -> Int? {
    var at = Int(hash) & mask
    while slots[at] != 0 {
      let entry = Int(slots[at]) - 1
      if hashes[entry] == hash, case .string(let known) = keys[entry].payload, equal(known, key) {
        return entry
      }
      at = (at + 1) & mask
    }
    return nil
  }

  private func find(_ key: Value, hash: UInt32, _ engine: Engine) throws(ShellError) -> Int? {
    if case .string(let string) = key.base.payload { return findString(string, hash: hash) }
    var at = Int(hash) & mask
    while slots[at] != 0 {
      let entry = Int(slots[at]) - 1
      if hashes[entry] == hash, !keys[entry].isUnset {
        if case .int(let one) = keys[entry].payload, case .int(let other) = key.payload {
          if one == other { return entry }
        } else if try Equality.sameKey(keys[entry], key, engine) {
          return entry
        }
      }
      at = (at + 1) & mask
    }
    return nil
  }

  private func insert(_ key: Value, _ value: Value, hash: UInt32) {
    if (keys.count + 1) * 4 > (mask + 1) * 3 {
      if removed > keys.count / 4 { keep(present) } else { grow() }
    }
    keys.append(key)
    values.append(value)
    hashes.append(hash)
    count += 1
    isDisordered = order != nil
    place(keys.count - 1, hash: hash)
  }

  private func place(_ entry: Int, hash: UInt32) {
    var at = Int(hash) & mask
    while slots[at] != 0 { at = (at + 1) & mask }
    slots[at] = Int32(entry + 1)
  }

  private func grow() {
    slots.deallocate()
    let length = (mask + 1) * 2
    mask = length - 1
    slots = .allocate(capacity: length)
    slots.initialize(repeating: 0, count: length)
    for entry in present { place(entry, hash: hashes[entry]) }
  }

  /// The entries that were not removed.
  private var present: [Int] {
    removed == 0 ? Array(keys.indices) : keys.indices.filter { !keys[$0].isUnset }
  }

  /// Closes the gaps, and puts the entries of a sorted dictionary in their order.
  private func settle() {
    isDisordered = false
    guard let order else { return keep(present) }
    keep(present.sorted { order(keys[$0], keys[$1]) < 0 })
  }

  /// Keeps some of the entries, in an order.
  private func keep(_ kept: [Int]) {
    keys = ContiguousArray(kept.map { keys[$0] })
    values = ContiguousArray(kept.map { values[$0] })
    hashes = ContiguousArray(kept.map { hashes[$0] })
    removed = 0
    slots.update(repeating: 0, count: mask + 1)
    for entry in keys.indices { place(entry, hash: hashes[entry]) }
  }
}
