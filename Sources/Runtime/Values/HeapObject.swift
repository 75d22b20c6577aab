/// What every value on the heap begins with: its type and, once something was hung on it, its extra members.
///
/// Members and type names are kept on the object, never on a wrapper, so that every reference sees them.
package class HeapObject {
  /// A plain reference, though types are immortal: each look at an unowned one would count, and with atomics.
  package final let type: TypeInfo
  // Looked at with every member; nothing that is done with it can come back to it meanwhile.
  @exclusivity(unchecked) package final var extra: ObjectExtra?

  package init(type: TypeInfo) { self.type = type }

  /// `GetHashCode`: of the reference, unless the kind of object says otherwise.
  package func hash(_ engine: Engine) throws(ShellError) -> UInt32 {
    UInt32(truncatingIfNeeded: ObjectIdentifier(self).hashValue)
  }

  /// `Equals` with another object: the same reference, unless the kind of object says otherwise.
  package func isEqual(to other: HeapObject, _ engine: Engine) throws(ShellError) -> Bool { self === other }

  /// Whether objects of this kind have an order (IComparable).
  package var hasOrder: Bool { false }

  /// `CompareTo` with another object of its type: negative, zero or positive; nil for objects without an order.
  package func order(to other: HeapObject, _ engine: Engine) throws(ShellError) -> Int? { nil }

  /// Whether a condition takes the object for true.
  package func isTrue(_ engine: Engine) throws(ShellError) -> Bool { true }

  /// `ToString()`: the type's name, unless the kind of object says otherwise.
  package func text(_ engine: Engine) throws(ShellError) -> ShellString { ShellString.from(type.name) }

  /// What `object[index]` is by an indexer of the object's type; nil if it has none for the index.
  package func element(at index: Value, _ engine: Engine) throws(ShellError) -> Value? { nil }

  /// What `foreach` and the pipeline go through one by one; nil if the object counts as one.
  package func makeEnumerator(_ engine: Engine) throws(ShellError) -> Enumerator? { nil }
}

/// What a script hung on an object: members of its own, type names of its own.
package final class ObjectExtra {
  /// Instance members by name in order of their addition; values of note properties stand beside the shape.
  package var members = PropertyBag()
  /// `PSTypeNames` once changed, most specific first; nil means the type's own names.
  package var typeNames: ListObject?
  /// Properties that a class of a script adds to a class of the library, by slot.
  var slots: [Value] = []

  package init() {}

  /// Sets the type names.
  package func setTypeNames(_ names: [ShellString]) {
    typeNames = ListObject(names.map { .string($0) }, type: .typeNameList)
  }
}

extension HeapObject {
  /// The extra of this object, made if it has none yet.
  package final func ensureExtra() -> ObjectExtra {
    if let extra { return extra }
    let made = ObjectExtra()
    extra = made
    return made
  }
}

/// A scalar or string that carries more than its value.
package final class BoxedValue {
  /// The bare value, never boxed itself.
  package let base: Value
  /// The text of the number token it came from (`1.50` for a string parameter), if any.
  package let tokenText: ShellString?
  /// Whether the string was a parameter's name in `$args`, so that splatting binds it by name.
  package let isParameterName: Bool
  @exclusivity(unchecked) package var extra: ObjectExtra?

  package init(_ base: Value, tokenText: ShellString? = nil, isParameterName: Bool = false) {
    (self.base, self.tokenText, self.isParameterName) = (base, tokenText, isParameterName)
  }

  /// The extra of this value, made if it has none yet.
  package func ensureExtra() -> ObjectExtra {
    if let extra { return extra }
    let made = ObjectExtra()
    extra = made
    return made
  }
}
