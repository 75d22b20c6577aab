/// One overload that could take the arguments of a call, with how well each of them converts.
struct OverloadCandidate {
  let signature: MethodSignature
  /// The types the arguments would get; the element type of a parameter that gathers the rest, once per argument.
  let types: [TypeInfo]
  let ranks: [ConversionRank]
  /// Whether the last arguments are gathered into an array.
  let isExpanded: Bool

  /// The candidate that an overload makes for arguments; nil if it cannot take them.
  init?(_ signature: MethodSignature, _ arguments: ArgumentTypes) {
    let parameters = signature.parameters
    let count = arguments.count
    guard OverloadCandidate.fits(count, parameters, takesMore: signature.takesMore) else { return nil }
    var types: [TypeInfo] = []
    var ranks: [ConversionRank] = []
    var isExpanded = false
    for (index, parameter) in parameters.enumerated() {
      if parameter.isParams, let element = parameter.type.elementType {
        guard count == parameters.count else {
          for rest in index..<max(index, count) {
            types.append(element)
            ranks.append(arguments.rank(rest, to: element, isReference: false))
          }
          isExpanded = true
          break
        }
        let whole = arguments.rank(index, to: parameter.type, isReference: false)
        let single = arguments.rank(index, to: element, isReference: false)
        isExpanded = single > whole
        types.append(isExpanded ? element : parameter.type)
        ranks.append(max(single, whole))
      } else if index < count {
        types.append(parameter.type)
        ranks.append(arguments.rank(index, to: parameter.type, isReference: parameter.isReference))
      }
    }
    guard !ranks.contains(.none) else { return nil }
    (self.signature, self.types, self.ranks, self.isExpanded) = (signature, types, ranks, isExpanded)
  }

  private static func fits(_ count: Int, _ parameters: [ParameterSignature], takesMore: Bool) -> Bool {
    if count == parameters.count { return true }
    if count > parameters.count { return takesMore }
    let optional = parameters.count { $0.isOptional }
    if optional > 0 { return count + optional >= parameters.count }
    return takesMore && count + 1 == parameters.count
  }
}

/// The types of a call's arguments as the choice of overloads sees them.
struct ArgumentTypes {
  let values: UnsafeMutableBufferPointer<Value>
  var count: Int { values.count }

  /// How well the argument at an index converts.
  func rank(_ index: Int, to type: TypeInfo, isReference: Bool) -> ConversionRank {
    var value = values[index]
    if isReference, let reference = value.reference { value = reference }
    // A value that came out of a command, or has members, is tried as what it is first.
    if type === TypeInfo.psObject, value.isWrapped { return .identity }
    if type.isByRefLike { return rankToSpan(value, type) }
    return Conversion.rank(from: value.staticType, to: type)
  }

  /// Strings and arrays become spans by a cast.
  private func rankToSpan(_ value: Value, _ type: TypeInfo) -> ConversionRank {
    guard let source = value.staticType, let element = type.arguments.first else { return .none }
    if source === TypeInfo.string { return element === TypeInfo.char ? .implicitCast : .none }
    return source.kind == .array && source.elementType === element ? .implicitCast : .none
  }

  /// The type of an argument for inference: an `object[]` of one kind of elements counts as an array of these.
  func effectiveType(_ index: Int) -> TypeInfo? {
    let value = values[index]
    guard case .array(let array) = value.base.payload, array.type === TypeInfo.objectArray, array.count > 0,
      let first = array[0].staticType
    else { return value.staticType }
    for position in 1..<max(array.count, 1) where array[position].staticType !== first { return array.type }
    return TypeTable.array(of: first)
  }
}

extension Value {
  /// The type of a value, nil for `$null`.
  var staticType: TypeInfo? { isNull ? nil : TypeOf.value(base) }

  /// What a `[ref]` refers to now.
  var reference: Value? {
    guard case .object(let object) = base.payload else { return nil }
    if let reference = object as? ReferenceObject { return reference.value }
    return nil
  }
}
