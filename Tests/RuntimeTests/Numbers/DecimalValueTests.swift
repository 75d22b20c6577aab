import Runtime
import Syntax
import Testing

@Suite struct DecimalValueTests {
  private static let largest = DecimalValue(isNegative: false, bounded: DecimalValue.largest)

  private func decimal(_ text: String) -> DecimalValue {
    let digits = text.utf8.filter { $0 >= 0x30 }.map { $0 - 0x30 }
    let fraction = text.split(separator: ".").dropFirst().first?.utf8.count ?? 0
    return DecimalValue(isNegative: text.hasPrefix("-"), digits: digits[...], point: digits.count - fraction)
      ?? .zero
  }

  @Test func placesOfOperandsDecideThoseOfResults() throws {
    #expect(try decimal("1.0").adding(decimal("-1.0")).text == "0.0")
    #expect(try decimal("1.10").multiplied(by: decimal("2.0")).text == "2.200")
    #expect(try decimal("1.00").divided(by: decimal("1")).text == "1.00")
    #expect(try decimal("1.00").divided(by: decimal("8")).text == "0.125")
    #expect(try decimal("2").divided(by: decimal("3")).text == "0.6666666666666666666666666667")
    #expect(try decimal("-7.5").remainder(dividingBy: decimal("2.00")).text == "-1.50")
  }

  @Test func whatDoesNotFitIsRoundedToEvenOrRefused() throws {
    #expect(try Self.largest.adding(decimal("0.4")) == Self.largest)
    #expect(throws: NumberFault.overflow(.decimal)) { try Self.largest.adding(decimal("0.5")) }
    #expect(throws: NumberFault.overflow(.decimal)) { try Self.largest.multiplied(by: decimal("10")) }
    #expect(throws: NumberFault.divisionByZero) { try DecimalValue.one.divided(by: .zero) }
    #expect(try decimal("0.0000000000000000000000000001").multiplied(by: decimal("0.5")).isZero)
  }

  @Test(arguments: [
    (0.1, "0.1"), (1.0 / 3, "0.333333333333333"), (123456789012345680, "123456789012346000"),
    (1e-28, "0.0000000000000000000000000001"),
    (1e-30, "0"), (79e27, "79000000000000000000000000000"), (-2.5, "-2.5"),
  ])
  func doublesBecomeDecimalsOfFifteenDigits(value: Double, text: String) throws {
    #expect(try DecimalValue(value).text == text)
  }

  @Test(arguments: [Double.nan, .infinity, 1e29])
  func doublesBeyondDecimalsAreRefused(value: Double) {
    #expect(throws: NumberFault.overflow(.decimal)) { try DecimalValue(value) }
  }

  @Test func roundingKnowsAllModes() throws {
    let modes: [(MidpointRounding, String)] = [
      (.toEven, "-2"), (.awayFromZero, "-3"), (.toZero, "-2"), (.toNegativeInfinity, "-3"),
      (.toPositiveInfinity, "-2"),
    ]
    for (mode, text) in modes { #expect(try decimal("-2.5").rounded(mode).text == text) }
    #expect(try decimal("2.345").rounded(places: 2).text == "2.34")
    #expect(throws: NumberFault.roundingDigits(limit: 28)) { try decimal("1").rounded(places: -1) }
  }

  @Test func bitsAreTakenApartAndPutTogether() {
    let value = decimal("-12345678901234567890.12")
    #expect(DecimalValue(bits: value.bits) == value)
    #expect(DecimalValue(bits: [0, 0, 0, 29 << 16]) == nil)
    #expect(DecimalValue(tenThousandths: 3).text == "0.0003")
    #expect(decimal("4.00").isEvenInteger && !decimal("4.5").isInteger)
  }
}
