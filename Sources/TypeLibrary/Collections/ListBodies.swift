import Runtime

/// What ArrayList, List and their like share.
extension ListObject {
  /// An index that lies within the list.
  func checked(_ index: Int, parameter: String = "index") throws -> Int {
    guard elements.indices.contains(index) else { throw ListObject.outOfRange(parameter) }
    return index
  }

  static func outOfRange(_ parameter: String) -> NetFault {
    .outOfRange(
      "Index was out of range. Must be non-negative and less than the size of the collection.",
      parameter: parameter)
  }

  /// A start and a count that lie within the list.
  func range(_ start: Int, _ count: Int) throws -> Range<Int> {
    guard start >= 0 else { throw ListObject.negative("index") }
    guard count >= 0 else { throw ListObject.negative("count") }
    guard start + count <= elements.count else {
      throw NetFault.argument(
        "Offset and length were out of bounds for the array or count is greater than the number of elements from "
          + "index to the end of the source collection.")
    }
    return start..<start + count
  }

  static func negative(_ parameter: String) -> NetFault {
    .outOfRange("\(parameter) ('-1') must be a non-negative value.", parameter: parameter, actual: "-1")
  }

  func insert(_ values: [Value], at index: Int) throws {
    guard index >= 0, index <= elements.count else {
      throw NetFault.outOfRange("Index must be within the bounds of the List.", parameter: "index")
    }
    elements.insert(contentsOf: values, at: index)
  }

  /// The first place of a value within a range.
  func index(of value: Value, in range: Range<Int>, _ engine: Engine) throws -> Int {
    for index in range where try Equals.same(elements[index], value, engine) { return index }
    return -1
  }

  func lastIndex(of value: Value, _ engine: Engine) throws -> Int {
    for index in elements.indices.reversed() where try Equals.same(elements[index], value, engine) {
      return index
    }
    return -1
  }
}

/// Bodies over elements and a delegate, for lists and arrays alike.
enum Matches {
  static func holds(_ match: DelegateObject, _ value: Value, _ engine: Engine) throws -> Bool {
    try Truth.of(match.call([value], engine), engine)
  }

  static func first(_ values: [Value], _ match: DelegateObject, _ engine: Engine) throws -> Int? {
    for index in values.indices where try holds(match, values[index], engine) { return index }
    return nil
  }

  static func last(_ values: [Value], _ match: DelegateObject, _ engine: Engine) throws -> Int? {
    for index in values.indices.reversed() where try holds(match, values[index], engine) { return index }
    return nil
  }

  static func all(_ values: [Value], _ match: DelegateObject, _ engine: Engine) throws -> [Value] {
    var found: [Value] = []
    for value in values where try holds(match, value, engine) { found.append(value) }
    return found
  }
}

/// Values of anything that can be gone through, for parameters that take a collection.
enum Elements {
  static func of(_ value: Value, _ engine: Engine, parameter: String = "collection") throws -> [Value] {
    if value.isNull { throw NetFault.argumentNull(parameter) }
    switch value.base.payload {
    case .array(let array): return array.elements
    case .string(let text): return (0..<text.count).map { .char(text[$0]) }
    case .table(let table):
      let enumerator = EntryEnumerator(table)
      var entries: [Value] = []
      while let entry = try enumerator.next(engine) { entries.append(entry) }
      return entries
    default: break
    }
    guard let enumerator = try Enumeration.of(value.base, engine) else { return [value] }
    var elements: [Value] = []
    while let element = try enumerator.next(engine) { elements.append(element) }
    return elements
  }
}
