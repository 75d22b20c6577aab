/// A member of a .NET type as the type library hands it over: its definition, and what stands behind it.
package struct MemberDefinition {
  package enum Kind: Sendable { case constructor, method, property, field, event }

  package let kind: Kind
  package let isStatic: Bool
  /// The definition as `Get-Member` shows it; it *is* the signature.
  package let text: String
  package let body: MemberBody?
  /// Marked `hidden` in a class of a script: there, but not listed.
  package let isHidden: Bool

  package init(
    _ kind: Kind, isStatic: Bool, _ text: String, body: MemberBody? = nil, isHidden: Bool = false
  ) {
    (self.kind, self.isStatic, self.text, self.body) = (kind, isStatic, text, body)
    self.isHidden = isHidden
  }
}

/// What a member does; a definition without one takes part in the choice of overloads and then fails as a named gap.
package enum MemberBody {
  case method((MethodArguments) throws(ShellError) -> Value)
  case property(
    get: (Value, Engine) throws(ShellError) -> Value,
    set: ((Value, Value, Engine) throws(ShellError) -> Void)?)
  /// A property with indexes (`Item`).
  case indexer(
    get: (MethodArguments) throws(ShellError) -> Value,
    set: ((MethodArguments, Value) throws(ShellError) -> Void)?)
}

/// What a body is called with: the target, and arguments that already have the types of the parameters.
package struct MethodArguments {
  /// `$null` for static methods and constructors.
  package let target: Value
  package let values: UnsafeMutableBufferPointer<Value>
  // Not counted: the plan of the call keeps its signature, types are immortal, the engine outlives what it runs.
  package unowned(unsafe) let signature: MethodSignature
  /// The type asked for: of a constructor the one to make, of a static method the one named.
  package unowned(unsafe) let type: TypeInfo
  package let scope: ScopePointer
  package unowned(unsafe) let engine: Engine

  package init(
    target: Value, values: UnsafeMutableBufferPointer<Value>, signature: MethodSignature, type: TypeInfo,
    scope: ScopePointer, engine: Engine
  ) {
    (self.target, self.values, self.signature) = (target, values, signature)
    (self.type, self.scope, self.engine) = (type, scope, engine)
  }

  package subscript(index: Int) -> Value { values[index] }
}
