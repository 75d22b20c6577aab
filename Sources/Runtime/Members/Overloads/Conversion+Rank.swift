extension Conversion {
  /// How well values of a type convert to another one; `nil` is the type of `$null`.
  package static func rank(from source: TypeInfo?, to target: TypeInfo) -> ConversionRank {
    guard let source, source !== TypeInfo.nullString else { return rankOfNull(to: target) }
    if source === target { return .identity }
    if let rank = NumericRanks.rank(from: source, to: target) { return rank }
    if source.isSubtype(of: target) { return .assignable }
    if target.isByRefLike || source.isByRefLike { return .none }
    if source === TypeInfo.psObject { return .none }
    if target === TypeInfo.psObject { return .psObject }
    return languageRank(from: source, to: target) ?? otherRank(from: source, to: target)
  }

  private static func rankOfNull(to target: TypeInfo) -> ConversionRank {
    if target === TypeInfo.string { return .toString }
    if NumericRanks.isNumeric(target) || target === TypeInfo.char || target === TypeInfo.boolean
      || target === TypeInfo.switchParameter || target === TypeInfo.void || target.isNullable
    {
      return .nullToValue
    }
    return target.isValueType ? .none : .nullToReference
  }

  /// The conversions that PowerShell itself knows.
  private static func languageRank(from source: TypeInfo, to target: TypeInfo) -> ConversionRank? {
    if target.isNullable, let inner = target.arguments.first {
      let rank = rank(from: source, to: inner)
      return rank == .none ? nil : rank
    }
    if target === TypeInfo.void || target === TypeInfo.boolean || target === TypeInfo.psReference {
      return .language
    }
    if target === TypeInfo.string { return .toString }
    if target.kind == .array, let element = target.elementType {
      return rankToArray(from: source, of: element)
    }
    if target === TypeInfo.array {
      return source.isEnumerable ? .language : .assignable.asOnlyElement
    }
    if target === TypeInfo.hashtable { return source.isSubtype(of: .dictionary) ? .language : nil }
    if target.kind == .delegate { return source === TypeInfo.scriptBlock ? .language : nil }
    if target === TypeInfo.psCustomObject { return .language }
    if target.kind == .enum, NumericRanks.isInteger(source) { return .language }
    if source === TypeInfo.string, LanguageStrings.targets.contains(target.name) { return .language }
    return nil
  }

  private static func rankToArray(from source: TypeInfo, of element: TypeInfo) -> ConversionRank? {
    if let own = source.elementType, source.kind == .array {
      return own.isSubtype(of: element) && !own.isValueType ? .language : .unrelatedArrays
    }
    if source.isEnumerable { return .language }
    let rank = rank(from: source, to: element)
    return rank == .none ? nil : rank.asOnlyElement
  }

  /// Parsing, constructors of one argument, cast operators and IConvertible, in PowerShell's order.
  private static func otherRank(from source: TypeInfo, to target: TypeInfo) -> ConversionRank {
    if source === TypeInfo.string, target.kind == .enum || target.canParse { return .parse }
    if target.hasConstructor(for: source) { return .constructor }
    if let cast = CastOperators.rank(from: source, to: target) { return cast }
    if NumericRanks.isNumeric(source) {
      return rank(from: .string, to: target) == .none || target.kind == .array ? .none : .convertible
    }
    if source !== TypeInfo.string, source.isConvertible,
      source.kind != .enum || NumericRanks.isNumeric(target)
    {
      return .convertible
    }
    if source.isSubtype(of: .dictionary), target.hasConstructor(taking: 0) { return .constructor }
    return .none
  }
}

/// What strings convert to by rules of the language itself.
private enum LanguageStrings {
  static let targets: Set<String> = [
    "System.Text.RegularExpressions.Regex", "System.Type", "System.Uri", "System.Xml.XmlDocument",
  ]
}
