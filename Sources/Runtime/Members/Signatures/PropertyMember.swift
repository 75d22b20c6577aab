/// A property or field of a type.
package final class PropertyMember {
  package let definition: MemberDefinition
  package let name: String
  package let type: TypeInfo
  /// What stands in its parentheses, if it takes indexes.
  package let indexes: [ParameterSignature]
  package let isGettable: Bool
  package let isSettable: Bool
  /// The value of a constant as its definition spells it.
  package let literal: String?
  package let owner: TypeInfo
  /// Where objects of a class of a script keep the property; nil for all else.
  let slot: Int?

  init(
    _ definition: MemberDefinition, name: String, type: TypeInfo, indexes: [ParameterSignature],
    isGettable: Bool, isSettable: Bool, literal: String?, owner: TypeInfo, slot: Int? = nil
  ) {
    self.slot = slot
    (self.definition, self.name, self.type, self.indexes) = (definition, name, type, indexes)
    (self.isGettable, self.isSettable, self.literal, self.owner) = (isGettable, isSettable, literal, owner)
  }

  package var isStatic: Bool { definition.isStatic }
  package var body: MemberBody? { definition.body }
  package var isParameterized: Bool { !indexes.isEmpty }

  /// The value of a property of a target; fails as a named gap where there is no body.
  package func value(of target: Value, _ engine: Engine) throws(ShellError) -> Value {
    if case .property(let get, _)? = body { return try get(target, engine) }
    if let literal { return try Conversion.cast(.string(literal), to: type, engine) }
    throw MemberGap.property(owner, name).error()
  }

  /// Sets a property of a target to a value that already has its type.
  package func set(_ value: Value, on target: Value, _ engine: Engine) throws(ShellError) {
    guard case .property(_, let set)? = body, let set else { throw MemberGap.setter(owner, name).error() }
    try set(target, value, engine)
  }
}

/// A member that the tables list and palsh does not have yet.
package enum MemberGap: ShellFault, @unchecked Sendable {
  case method(TypeInfo, String)
  case property(TypeInfo, String)
  case setter(TypeInfo, String)

  package var errorId: String { "PalshMemberGap" }
  package var category: ErrorCategory { .notImplemented }
  package var exceptionType: TypeInfo { .notImplementedException }

  package var message: String {
    switch self {
    case .method(let type, let definition): "palsh does not have [\(type.name)] \(definition) yet."
    case .property(let type, let name): "palsh does not have [\(type.name)].\(name) yet."
    case .setter(let type, let name): "palsh cannot set [\(type.name)].\(name) yet."
    }
  }
}

extension TypeInfo {
  package static let notImplementedException = TypeTable.define(
    "System.NotImplementedException", base: systemException)
}
