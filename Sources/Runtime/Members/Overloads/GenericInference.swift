/// Type arguments of a generic method from the types of the arguments.
struct GenericInference {
  private let parameters: [TypeInfo]
  private var found: [TypeInfo?]

  /// The overload with its placeholders filled; nil if one of them stays open or two arguments disagree.
  static func infer(
    _ signature: MethodSignature, _ arguments: ArgumentTypes, _ constraints: CallConstraints
  ) -> MethodSignature? {
    var inference = GenericInference(signature.genericParameters)
    for (index, parameter) in signature.parameters.enumerated() where index < arguments.count {
      let cast = index < constraints.types.count ? constraints.types[index] : nil
      let referred = parameter.isReference ? arguments.values[index].reference?.staticType : nil
      guard let type = referred ?? cast ?? arguments.effectiveType(index) else { continue }
      guard inference.unify(parameter.type, type) else { return nil }
    }
    let types = inference.found.compactMap { $0 }
    return types.count == inference.found.count ? signature.constructed(with: types) : nil
  }

  private init(_ parameters: [TypeInfo]) {
    self.parameters = parameters
    found = Array(repeating: nil, count: parameters.count)
  }

  /// Lets a parameter's type take the shape of an argument's; false if they contradict.
  private mutating func unify(_ parameter: TypeInfo, _ argument: TypeInfo) -> Bool {
    if let index = parameters.firstIndex(where: { $0 === parameter }) { return bind(index, argument) }
    if parameter.kind == .array, let element = parameter.elementType {
      guard argument.kind == .array, let own = argument.elementType else { return !mentions(element) }
      return unify(element, own)
    }
    guard let definition = parameter.definition, mentions(parameter) else { return true }
    if parameter.kind == .delegate, argument === TypeInfo.scriptBlock { return true }
    if argument.definition === definition {
      return zip(parameter.arguments, argument.arguments).allSatisfy { unify($0, $1) }
    }
    guard parameter.arguments.count == 1, let element = argument.enumeratedType else { return false }
    return unify(parameter.arguments[0], element)
  }

  private mutating func bind(_ index: Int, _ type: TypeInfo) -> Bool {
    guard let known = found[index] else {
      found[index] = type
      return true
    }
    return known === type || type.isSubtype(of: known)
  }

  private func mentions(_ type: TypeInfo) -> Bool {
    if parameters.contains(where: { $0 === type }) { return true }
    if type.kind == .array, let element = type.elementType { return mentions(element) }
    return type.arguments.contains { mentions($0) }
  }
}
