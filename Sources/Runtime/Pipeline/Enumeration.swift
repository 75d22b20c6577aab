/// Goes through a collection, one value at a time.
package class Enumerator: HeapObject {
  // Not `package`: see `Sink`. Other modules make a `FunctionEnumerator`.
  init() { super.init(type: .enumerator) }

  override init(type: TypeInfo) { super.init(type: type) }

  /// The next value, or nil at the end.
  ///
  /// Throws if the collection changed meanwhile, or what its own code throws.
  package func next(_ engine: Engine) throws(ShellError) -> Value? {
    fatalError("abstract")
  }

  /// What `MoveNext` reached last, for scripts that go through a collection by hand.
  package final var current: Value = .null

  /// Goes on by one; false at the end.
  package final func moveNext(_ engine: Engine) throws(ShellError) -> Bool {
    guard let value = try next(engine) else { return false }
    current = value
    return true
  }

  /// Goes back to before the first value.
  package func reset() {}

  package final override func makeEnumerator(_ engine: Engine) throws(ShellError) -> Enumerator? { self }
}

extension TypeInfo {
  package static let enumerator = TypeTable.define("System.Collections.IEnumerator", .interface)
}

/// What is gone through element by element.
package enum Enumeration {
  /// The enumerator that the pipeline, `foreach` and the like use; nil for what counts as one object: scalars, strings,
  /// dictionaries, XML nodes.
  @inline(__always)
  package static func of(_ value: Value, _ engine: Engine) throws(ShellError) -> Enumerator? {
    switch value.payload {
    case .array(let array): ArrayEnumerator(array)
    case .object(let object): try object.makeEnumerator(engine)
    case .boxed(let box): try ofBox(box, engine)
    default: nil
    }
  }

  private static func ofBox(_ box: BoxedValue, _ engine: Engine) throws(ShellError) -> Enumerator? {
    try of(box.base, engine)
  }
}

/// Goes through an array.
package final class ArrayEnumerator: Enumerator {
  private let array: ArrayObject
  private var index = 0

  package init(_ array: ArrayObject) {
    self.array = array
    super.init()
  }

  package override func next(_ engine: Engine) -> Value? {
    guard index < array.count else { return nil }
    defer { index += 1 }
    return array[index]
  }

  package override func reset() { index = 0 }
}

/// An enumerator over a closure, for other modules' collections.
package final class FunctionEnumerator: Enumerator {
  private let step: (Engine) throws(ShellError) -> Value?

  package init(_ step: @escaping (Engine) throws(ShellError) -> Value?) {
    self.step = step
    super.init()
  }

  package override func next(_ engine: Engine) throws(ShellError) -> Value? { try step(engine) }
}

extension Enumerator: BridgedObject {}
