/// Ranks between numbers, characters and strings, by width and sign.
package enum NumericRanks {
  /// Position among the integers of its sign (8 to 64 bits), and whether it has a sign.
  private static func width(_ type: TypeInfo) -> (step: Int, isSigned: Bool)? {
    switch type {
    case .sbyte: (0, true)
    case .int16: (1, true)
    case .int32: (2, true)
    case .int64: (3, true)
    case .byte: (0, false)
    case .uint16: (1, false)
    case .uint32: (2, false)
    case .uint64: (3, false)
    default: nil
    }
  }

  package static func isInteger(_ type: TypeInfo) -> Bool { width(type) != nil }

  package static func isNumeric(_ type: TypeInfo) -> Bool {
    isInteger(type) || isReal(type) || type === TypeInfo.bigInteger
  }

  private static func isReal(_ type: TypeInfo) -> Bool {
    type === TypeInfo.double || type === TypeInfo.single || type === TypeInfo.decimal
  }

  /// The rank where one side is a number and the other a number, a string, a character or a Boolean.
  static func rank(from source: TypeInfo, to target: TypeInfo) -> ConversionRank? {
    if source === TypeInfo.string {
      if isNumeric(target) { return .numericString }
      if target === TypeInfo.charArray { return .stringToChars }
      return target === TypeInfo.boolean ? .language : nil
    }
    if source === TypeInfo.char {
      return target === TypeInfo.single || target === TypeInfo.double || target === TypeInfo.boolean
        ? .language : nil
    }
    guard isNumeric(source) else { return nil }
    if target === TypeInfo.string || target === TypeInfo.char { return .numericString }
    if target === TypeInfo.boolean { return .language }
    if let from = width(source), let to = width(target) { return integers(from, to) }
    if isInteger(source), isReal(target) { return .numericImplicit }
    if isReal(source), isInteger(target) { return .numericExplicit }
    if isReal(source), isReal(target) { return reals(from: source, to: target) }
    return nil
  }

  private static func integers(
    _ source: (step: Int, isSigned: Bool), _ target: (step: Int, isSigned: Bool)
  ) -> ConversionRank {
    if source.isSigned == target.isSigned {
      return source.step < target.step ? .numericImplicit : .numericExplicit
    }
    if target.isSigned { return source.step < target.step ? .numericImplicit : .numericExplicit }
    return source.step <= target.step ? .numericExplicitToUnsigned : .numericExplicit
  }

  private static func reals(from source: TypeInfo, to target: TypeInfo) -> ConversionRank {
    if source === TypeInfo.single, target === TypeInfo.double { return .numericImplicit }
    return source === TypeInfo.decimal ? .numericExplicitToUnsigned : .numericExplicit
  }
}

/// Types are interned, so that a switch may name them.
package func ~= (pattern: TypeInfo, type: TypeInfo) -> Bool { pattern === type }
