extension SessionHistory {
  /// `$MaximumHistoryCount`, which takes 1 to 32767.
  static var capacityVariable: Variable {
    Variable(
      .from("MaximumHistoryCount"), .int(Int32(defaultCapacity)),
      constraints: [ValidateRangeAttribute(.between(.int(1), .int(32767)))])
  }

  private static let capacitySymbol = Symbols.intern("MaximumHistoryCount")

  /// What the variable holds now; where that is no count, how many a session starts with.
  package static func capacity(_ engine: Engine) throws(ShellError) -> Int {
    guard let value = VariableLookUp.find(capacitySymbol, from: engine.global.top, engine) else {
      return defaultCapacity
    }
    guard case .int(let count) = try Conversion.castOrNull(value, to: .int32, engine).payload, count > 0
    else {
      return defaultCapacity
    }
    return Int(count)
  }
}
