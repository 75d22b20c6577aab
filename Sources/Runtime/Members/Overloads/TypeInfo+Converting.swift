/// What the ranks of conversions ask of a type.
extension TypeInfo {
  package var isValueType: Bool { kind == .struct || kind == .enum }
  package var isNullable: Bool { definition?.name == "System.Nullable`1" }

  /// Types that may live on the stack only (`ReadOnlySpan[char]`).
  package var isByRefLike: Bool {
    guard let name = definition?.name else { return false }
    return name == "System.ReadOnlySpan`1" || name == "System.Span`1"
  }

  /// Whether values are gone through one by one when an array is asked for.
  package var isEnumerable: Bool {
    self !== TypeInfo.string && !isSubtype(of: .dictionary)
      && (kind == .array || self === TypeInfo.array || isSubtype(of: .enumerable))
  }

  /// Whether there is a static `Parse` that takes a string.
  var canParse: Bool {
    members.methods("parse", isStatic: true).contains {
      $0.returns === self && $0.parameters.first?.type === TypeInfo.string
        && ($0.parameters.count == 1
          || $0.parameters.count == 2 && $0.parameters[1].type.name == "System.IFormatProvider")
    }
  }

  /// Whether a constructor takes one argument of a type without any conversion but widening.
  func hasConstructor(for argument: TypeInfo) -> Bool {
    members.constructors.contains { constructor in
      guard constructor.parameters.count == 1, !constructor.takesMore else { return false }
      let type = constructor.parameters[0].type
      if type === argument { return true }
      if type === TypeInfo.object { return !argument.isValueType }
      return argument.isSubtype(of: type) || NumericRanks.rank(from: argument, to: type) == .numericImplicit
    }
  }

  func hasConstructor(taking count: Int) -> Bool {
    members.constructors.contains { $0.parameters.count == count }
  }

  var isConvertible: Bool {
    NumericRanks.isNumeric(self) || self === TypeInfo.string || self === TypeInfo.char
      || self === TypeInfo.boolean
      || self === TypeInfo.dateTime || kind == .enum
  }
}

/// `op_Implicit` and `op_Explicit` of either type.
enum CastOperators {
  static func rank(from source: TypeInfo, to target: TypeInfo) -> ConversionRank? {
    if find("op_implicit", on: target, from: source, to: target) { return .implicitCast }
    if find("op_explicit", on: target, from: source, to: target) { return .explicitCast }
    if find("op_implicit", on: source, from: source, to: target) { return .implicitCast }
    return find("op_explicit", on: source, from: source, to: target) ? .explicitCast : nil
  }

  private static func find(_ name: String, on type: TypeInfo, from source: TypeInfo, to target: TypeInfo)
    -> Bool
  {
    type.members.methods(name, isStatic: true).contains {
      $0.parameters.first?.type === source && $0.returns === target
    }
  }
}
