/// An object of a class of a script: its properties in slots, base class first.
///
/// What .NET would ask by a virtual method (text, equality, hash, order, enumeration) is asked of the class's methods.
package final class ScriptObject: HeapObject {
  let slots: UnsafeMutablePointer<Value>
  private let count: Int
  /// Kept by its type, which is immortal.
  unowned(unsafe) let scriptClass: ScriptClass

  /// Every property with the value that a fresh slot of its type holds.
  init(_ scriptClass: ScriptClass) {
    self.scriptClass = scriptClass
    count = scriptClass.defaults.count
    slots = .allocate(capacity: max(count, 1))
    for index in 0..<count { (slots + index).initialize(to: scriptClass.defaults[index]) }
    super.init(type: scriptClass.type)
  }

  deinit {
    Release.flat(slots, count: count)
    slots.deallocate()
  }

  package override func text(_ engine: Engine) throws(ShellError) -> ShellString {
    guard let text = try scriptClass.overrides.text(of: .object(self), engine) else {
      return ShellString.from(type.name)
    }
    return text
  }

  package override func hash(_ engine: Engine) throws(ShellError) -> UInt32 {
    guard let method = scriptClass.overrides.hash else { return try super.hash(engine) }
    let result = try method.call(on: .object(self), [], engine)
    return UInt32(bitPattern: try Int32.unwrap(result))
  }

  package override func isEqual(to other: HeapObject, _ engine: Engine) throws(ShellError) -> Bool {
    guard let method = scriptClass.overrides.equals else { return self === other }
    return try Truth.of(method.call(on: .object(self), [.object(other)], engine), engine)
  }

  package override var hasOrder: Bool { scriptClass.overrides.order != nil }

  package override func order(to other: HeapObject, _ engine: Engine) throws(ShellError) -> Int? {
    guard let method = scriptClass.overrides.order else { return nil }
    return try Int(Int32.unwrap(method.call(on: .object(self), [.object(other)], engine)))
  }

  package override func makeEnumerator(_ engine: Engine) throws(ShellError) -> Enumerator? {
    try scriptClass.overrides.enumerator(of: self, engine)
  }
}

/// Properties of objects whose class is a script's, whatever the objects are made of.
enum ScriptSlots {
  static func read(_ target: Value, _ slot: Int) -> Value {
    if case .object(let object) = target.payload, let own = object as? ScriptObject { return own.slots[slot] }
    guard let slots = target.extra?.slots, slots.indices.contains(slot) else { return .null }
    return slots[slot]
  }

  static func write(_ target: Value, _ slot: Int, _ value: Value) {
    if case .object(let object) = target.payload, let own = object as? ScriptObject {
      own.slots[slot] = value
    } else if let extra = target.extra, extra.slots.indices.contains(slot) {
      extra.slots[slot] = value
    }
  }

  /// Gives an object of the library that is of a class of a script its slots.
  static func prepare(_ object: HeapObject, of scriptClass: ScriptClass) {
    object.ensureExtra().slots = scriptClass.defaults
  }
}
