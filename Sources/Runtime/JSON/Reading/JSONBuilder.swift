/// Puts containers together from the values that were read.
struct JSONBuilder {
  /// A container that is still open.
  struct Frame {
    let isObject: Bool
    /// Where its values begin on the common stack.
    let values: Int
    let names: Int
    /// The name of the member that was read last.
    var name: ShellString?
    /// The index of the element that was read last.
    var index = -1
  }

  let asHashtable: Bool
  private(set) var frames: [Frame] = []
  private var values: ContiguousArray<Value> = []
  private var names: ContiguousArray<ShellString> = []
  private var templates: [Template] = []
  /// The first fault of an object's names; told once the whole text was read.
  private(set) var fault: JSONFault?

  init(asHashtable: Bool) { self.asHashtable = asHashtable }

  var isInObject: Bool { frames.last?.isObject ?? false }
  var result: Value { values.first ?? .null }

  mutating func open(asObject: Bool) {
    count()
    frames.append(Frame(isObject: asObject, values: values.count, names: names.count))
  }

  /// Begins a member of the innermost object.
  mutating func begin(_ name: ShellString) {
    frames[frames.count - 1].name = name
    names.append(name)
  }

  /// Counts an element of the innermost container.
  @inline(__always)
  mutating func count() {
    if !frames.isEmpty { frames[frames.count - 1].index += 1 }
  }

  @inline(__always)
  mutating func append(_ value: Value) {
    count()
    values.append(value)
  }

  /// Takes a value whose element was counted before.
  mutating func appendCounted(_ value: Value) { values.append(value) }

  mutating func closeAll() {
    while !frames.isEmpty { close() }
  }

  /// Makes the innermost container's value.
  mutating func close() {
    guard let frame = frames.popLast() else { return }
    let made = frame.isObject ? object(frame) : array(frame)
    values.removeLast(values.count - frame.values)
    names.removeLast(names.count - frame.names)
    values.append(made)
  }

  private func array(_ frame: Frame) -> Value {
    let count = values.count - frame.values
    let elements = UnsafeMutablePointer<Value>.allocate(capacity: max(count, 1))
    for index in 0..<count { (elements + index).initialize(to: values[frame.values + index]) }
    return .array(ArrayObject(adopting: elements, count: count))
  }

  private mutating func object(_ frame: Frame) -> Value {
    let count = min(names.count - frame.names, values.count - frame.values)
    if asHashtable { return table(frame, count) }
    if let bag = likeBefore(frame, count) { return .object(PSCustomObject(bag)) }
    var bag = PropertyBag()
    for index in 0..<count {
      let name = names[frame.names + index]
      check(name, bag)
      // A name that comes again goes behind the others.
      bag.remove(name)
      bag.set(name, values[frame.values + index])
    }
    if bag.count == count { remember(bag, frame) }
    return .object(PSCustomObject(bag))
  }

  private mutating func check(_ name: ShellString, _ bag: PropertyBag) {
    guard fault == nil else { return }
    if name.isEmpty { fault = .emptyKey }
    guard let index = bag.index(of: name), !(bag.shape.names[index] == name) else { return }
    fault = .keysDifferInCase(existing: String(bag.shape.names[index]), added: String(name))
  }

  /// The names of an object made before and its bag, the values all null.
  private struct Template {
    /// As they were read; the bag may spell them with other objects.
    let names: ArraySlice<ShellString>
    let bag: PropertyBag
  }

  /// A bag like one made before, if the names are the very same: most objects of a text look like their neighbours.
  private func likeBefore(_ frame: Frame, _ count: Int) -> PropertyBag? {
    for template in templates where template.bag.count == count && hasNames(template, frame) {
      var bag = template.bag
      for index in 0..<count { bag[index] = values[frame.values + index] }
      return bag
    }
    return nil
  }

  private func hasNames(_ template: Template, _ frame: Frame) -> Bool {
    var index = frame.names
    for name in template.names {
      guard names[index] === name else { return false }
      index += 1
    }
    return true
  }

  private mutating func remember(_ bag: PropertyBag, _ frame: Frame) {
    guard fault == nil, bag.count > 0, bag.count <= 64 else { return }
    var empty = bag
    for index in 0..<empty.count { empty[index] = .null }
    if templates.count == 8 { templates.removeLast() }
    let read = names[frame.names..<frame.names + bag.count]
    templates.insert(Template(names: ArraySlice(read), bag: empty), at: 0)
  }

  private func table(_ frame: Frame, _ count: Int) -> Value {
    let indices = Array(0..<count)
    let table = table(frame, indices)
    guard table.count < count else { return .table(table) }
    // Of a name that comes again the last one counts, at its own place.
    let seen = HashtableObject(type: .orderedHashtable, comparer: .ordinal)
    let last = indices.reversed().filter { index in
      let name = names[frame.names + index]
      guard seen.value(for: name) == nil else { return false }
      seen.set(String(name), .null)
      return true
    }
    return .table(self.table(frame, last.reversed()))
  }

  private func table(_ frame: Frame, _ indices: [Int]) -> HashtableObject {
    let table = HashtableObject(type: .orderedHashtable, comparer: .ordinal)
    for index in indices { table.set(String(names[frame.names + index]), values[frame.values + index]) }
    return table
  }
}

extension TypeInfo {
  package static let orderedHashtable = TypeTable.define(
    "System.Management.Automation.OrderedHashtable", .class, base: hashtable)
}
