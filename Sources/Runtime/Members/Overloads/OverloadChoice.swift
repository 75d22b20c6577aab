/// The overload that a call means.
struct OverloadChoice {
  let signature: MethodSignature
  let isExpanded: Bool

  /// The best overload for arguments.
  ///
  /// Throws the error of a call that fits none, or several equally well.
  static func best(
    of overloads: [MethodSignature], named name: String, _ arguments: ArgumentTypes,
    _ constraints: CallConstraints
  ) throws(ShellError) -> OverloadChoice {
    if let only = onlyOne(overloads, arguments) { return only }
    var candidates: [OverloadCandidate] = []
    for overload in overloads {
      guard let concrete = concrete(overload, arguments, constraints) else { continue }
      if let candidate = OverloadCandidate(concrete, arguments) { candidates.append(candidate) }
    }
    guard !candidates.isEmpty else { throw notFound(name, arguments, constraints) }
    if candidates.count > 1 {
      let wanted = candidates.filter { constraints.allow($0.signature) }
      if !wanted.isEmpty { candidates = wanted }
    }
    guard let best = pick(candidates, arguments) else {
      throw MethodFault.ambiguous(name, arguments.count).error()
    }
    return OverloadChoice(signature: best.signature, isExpanded: best.isExpanded)
  }

  /// A single overload with the right number of parameters is taken unseen: its conversions may then fail by name.
  private static func onlyOne(_ overloads: [MethodSignature], _ arguments: ArgumentTypes) -> OverloadChoice? {
    guard overloads.count == 1, let only = overloads.first, !only.takesMore, !only.isGeneric,
      only.parameters.count == arguments.count
    else { return nil }
    return OverloadChoice(signature: only, isExpanded: false)
  }

  private static func concrete(
    _ overload: MethodSignature, _ arguments: ArgumentTypes, _ constraints: CallConstraints
  ) -> MethodSignature? {
    guard !constraints.genericArguments.isEmpty else {
      return overload.isGeneric ? GenericInference.infer(overload, arguments, constraints) : overload
    }
    guard overload.genericParameters.count == constraints.genericArguments.count else { return nil }
    return overload.constructed(with: constraints.genericArguments)
  }

  private static func pick(_ candidates: [OverloadCandidate], _ arguments: ArgumentTypes)
    -> OverloadCandidate?
  {
    guard var best = candidates.first else { return nil }
    var isAmbiguous = false
    for candidate in candidates.dropFirst() {
      let order = OverloadComparison.compare(best, candidate, arguments)
      if order == 0 { isAmbiguous = true }
      if order < 0 { (best, isAmbiguous) = (candidate, false) }
    }
    return isAmbiguous ? nil : best
  }

  private static func notFound(
    _ name: String, _ arguments: ArgumentTypes, _ constraints: CallConstraints
  ) -> ShellError {
    guard constraints.genericArguments.isEmpty else {
      return MethodFault.noGenericOverload(name, constraints.genericArguments.count, arguments.count).error()
    }
    return MethodFault.noOverload(name, arguments.count).error()
  }
}

/// What a call says about types beside its arguments.
package struct CallConstraints {
  /// Types that casts around arguments ask for, by argument; empty if there are none.
  package var types: [TypeInfo?] = []
  package var genericArguments: [TypeInfo] = []

  package init(types: [TypeInfo?] = [], genericArguments: [TypeInfo] = []) {
    (self.types, self.genericArguments) = (types, genericArguments)
  }

  /// Whether an overload has exactly the types that the casts ask for.
  func allow(_ signature: MethodSignature) -> Bool {
    for (index, type) in types.enumerated() {
      guard let type else { continue }
      guard index < signature.parameters.count, signature.parameters[index].type === type else {
        return false
      }
    }
    return true
  }
}
