/// One overload of a method or constructor: its definition, read.
package final class MethodSignature {
  /// The definition as `Get-Member` shows it.
  package let text: String
  package let name: String
  package let isStatic: Bool
  package let returns: TypeInfo
  package let parameters: [ParameterSignature]
  /// Placeholders of a generic method (`TSource`), in order.
  package let genericParameters: [TypeInfo]
  /// The type the overload was found on.
  package let owner: TypeInfo
  package let body: ((MethodArguments) throws(ShellError) -> Value)?
  /// Types that stand for the placeholders, once they are known.
  package let genericArguments: [TypeInfo]
  /// What a class of a script runs, which then needs no body.
  let script: ScriptMethod?
  /// Whether a class of a script wrote it.
  package var isOfScript: Bool { script != nil }

  init(
    text: String, name: String, isStatic: Bool, returns: TypeInfo, parameters: [ParameterSignature],
    genericParameters: [TypeInfo] = [], genericArguments: [TypeInfo] = [], owner: TypeInfo,
    script: ScriptMethod? = nil, body: ((MethodArguments) throws(ShellError) -> Value)?
  ) {
    self.script = script
    (self.text, self.name, self.isStatic, self.returns) = (text, name, isStatic, returns)
    (self.parameters, self.genericParameters, self.owner) = (parameters, genericParameters, owner)
    (self.body, self.genericArguments) = (body, genericArguments)
  }

  package var isGeneric: Bool { !genericParameters.isEmpty }
  package var takesMore: Bool { parameters.last?.isParams ?? false }
  package var isConstructor: Bool { name == "new" }

  /// The same overload with types for its placeholders.
  package func constructed(with types: [TypeInfo]) -> MethodSignature {
    let substitution = TypeSubstitution(genericParameters, types)
    return MethodSignature(
      text: text, name: name, isStatic: isStatic, returns: substitution.apply(to: returns),
      parameters: parameters.map { $0.replacing(type: substitution.apply(to: $0.type)) },
      genericArguments: types, owner: owner, body: body)
  }
}

/// A parameter of a method.
package struct ParameterSignature {
  package let name: String
  package let type: TypeInfo
  /// Whether the last arguments are gathered into it (`params` in C#).
  package let isParams: Bool
  package let isReference: Bool
  /// The default as the definition spells it; nil if an argument must be given.
  package let defaultText: String?

  package var isOptional: Bool { defaultText != nil }

  func replacing(type: TypeInfo) -> ParameterSignature {
    ParameterSignature(
      name: name, type: type, isParams: isParams, isReference: isReference, defaultText: defaultText)
  }
}

/// Types in place of generic parameters.
package struct TypeSubstitution {
  private let parameters: [TypeInfo]
  private let types: [TypeInfo]

  package init(_ parameters: [TypeInfo], _ types: [TypeInfo]) {
    (self.parameters, self.types) = (parameters, types)
  }

  package func apply(to type: TypeInfo) -> TypeInfo {
    if let index = parameters.firstIndex(where: { $0 === type }), index < types.count { return types[index] }
    if let element = type.elementType, type.kind == .array {
      return TypeTable.array(of: apply(to: element), rank: type.rank)
    }
    guard let definition = type.definition else { return type }
    return TypeTable.construct(definition, type.arguments.map { apply(to: $0) })
  }
}
