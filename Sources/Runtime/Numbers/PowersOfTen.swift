/// Powers of ten that number arithmetic scales by.
enum PowersOfTen {
  /// 10 to the power of 0 to 38: all that 128 bits hold.
  static let wide: [UInt128] = powers(count: 39)
  /// 10 to the power of 0 to 22: all that a double holds exactly.
  static let exactDoubles: [Double] = powers(count: 23)
  /// 10 to the power of 0 to 19: all that 64 bits hold.
  static let narrow: [UInt64] = powers(count: 20)

  private static func powers<Number: Numeric & ExpressibleByIntegerLiteral>(count: Int) -> [Number] {
    var power: Number = 1
    var powers: [Number] = [1]
    powers.reserveCapacity(count)
    for _ in 1..<count {
      power *= 10
      powers.append(power)
    }
    return powers
  }
}
