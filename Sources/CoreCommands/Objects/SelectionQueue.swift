import Runtime

/// Which of a stream of objects are chosen by `-First`, `-Last`, `-Skip`, `-SkipLast`, `-Index` and `-SkipIndex`.
struct SelectionQueue {
  var first: Int?
  var last: Int?
  var skip = 0
  var skipLast = 0
  var index: Set<Int> = []
  var skipIndex: Set<Int> = []

  private var place = -1
  private var streamed = 0
  private var waiting: [Value] = []
  private var start = 0

  init(
    first: Int? = nil, last: Int? = nil, skip: Int = 0, skipLast: Int = 0, index: Set<Int> = [],
    skipIndex: Set<Int> = []
  ) {
    (self.first, self.last, self.skip, self.skipLast) = (first, last, skip, skipLast)
    (self.index, self.skipIndex) = (index, skipIndex)
  }

  /// The object to write now, if one is due.
  mutating func take(_ object: Value) -> Value? {
    place += 1
    if !index.isEmpty { return index.contains(place) ? object : nil }
    if !skipIndex.isEmpty { return skipIndex.contains(place) ? nil : object }
    if last == nil || first != nil {
      if place < skip { return nil }
      if skipLast > 0 { return delayed(object) }
      guard let first else { return object }
      if streamed < first {
        streamed += 1
        return object
      }
    }
    if let last { keep(object, most: first == nil ? last + skip : last) }
    return nil
  }

  private mutating func delayed(_ object: Value) -> Value? {
    waiting.append(object)
    guard waiting.count - start > skipLast else { return nil }
    defer { drop() }
    return waiting[start]
  }

  private mutating func keep(_ object: Value, most: Int) {
    waiting.append(object)
    if waiting.count - start > most { drop() }
  }

  /// Drops the oldest; the array is made shorter only now and then.
  private mutating func drop() {
    start += 1
    guard start > 32, start * 2 > waiting.count else { return }
    waiting.removeFirst(start)
    start = 0
  }

  /// Nothing that follows will be chosen.
  var isSatisfied: Bool {
    if let highest = index.max() { return place >= highest }
    guard let first, first > 0, (last ?? 0) == 0 else { return false }
    return streamed >= first
  }

  /// What is due once all objects came: `-Skip` counts from the end where `-Last` stands alone.
  var rest: ArraySlice<Value> {
    guard last != nil else { return [] }
    let held = waiting[start...]
    return first == nil ? held.dropLast(skip) : held
  }
}
