/// `[ref]`: a variable that somebody else may set, or a value of its own.
package final class ReferenceObject: HeapObject {
  private let variable: Variable?
  private var own: Value
  private let engine: Engine?

  /// A reference to a variable.
  package init(_ variable: Variable, _ engine: Engine) {
    (self.variable, own, self.engine) = (variable, .null, engine)
    super.init(type: .reference(to: variable.read(engine)))
  }

  /// A reference to a value that is no variable's.
  package init(_ value: Value) {
    (variable, own, engine) = (nil, value, nil)
    super.init(type: .reference(to: value))
  }

  package var value: Value {
    guard let variable, let engine else { return own }
    return variable.read(engine)
  }

  /// Sets what is referred to, through the variable's constraints.
  package func set(_ value: Value) throws(ShellError) {
    guard let variable, let engine else { return own = value }
    try variable.assign(value, engine)
  }
}

/// What a body gets for a `[ref]` parameter: the old value, and where the new one goes.
package final class OutArgument: HeapObject {
  package let old: Value
  private let reference: ReferenceObject

  init(_ old: Value, _ reference: ReferenceObject) {
    (self.old, self.reference) = (old, reference)
    super.init(type: .object)
  }

  package func set(_ value: Value) throws(ShellError) { try reference.set(value) }
}

extension OutArgument: Bridged {
  package static func unwrap(_ value: Value) throws(ShellError) -> Self {
    if case .object(let object) = value.payload, let out = object as? Self { return out }
    throw mismatch(value)
  }

  package var bridged: Value { old }
}

extension TypeInfo {
  private static let typedReference = TypeTable.define(
    "System.Management.Automation.PSReference`1", base: psReference)

  /// `PSReference[T]` by the type of what is referred to.
  fileprivate static func reference(to value: Value) -> TypeInfo {
    TypeTable.construct(typedReference, [value.isNull ? languageNull : TypeOf.value(value.base)])
  }

  private static let languageNull = TypeTable.define(
    "System.Management.Automation.LanguagePrimitives+Null", base: object)
}
