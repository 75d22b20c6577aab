import Runtime
import Syntax
import Testing

@Suite struct NumberConversionTests {
  @Test(arguments: [
    (Number.double(2.5), NumberType.int32, "2"), (.double(3.5), .byte, "4"), (.double(-0.5), .uint32, "0"),
    (.single(1.1), .double, "1.100000023841858"), (.double(0.1), .decimal, "0.1"),
    (.uint64(.max), .double, "1.8446744073709552E+19"),
    (.double(-2.9), .bigInteger, "-2"), (.integer(-1, .int32), .decimal, "-1"),
  ])
  func numbersChangeTheirType(number: Number, type: NumberType, text: String) throws {
    #expect(String(NumberText.string(try number.converted(to: type))) == text)
  }

  @Test(arguments: [
    (Number.double(.nan), NumberType.int64, NumberFault.overflow(.arithmetic)),
    (.double(1e20), .uint16, .overflow(.int32)),
    (.double(1e20), .uint32, .overflow(.uint32)), (.double(300), .byte, .overflow(.byte)),
    (.integer(-1, .int32), .uint64, .overflow(.uint64)),
    (.double(.infinity), .bigInteger, .notFinite(isNaN: false)),
    (.double(1e29), .decimal, .overflow(.decimal)),
  ])
  func whatDoesNotFitIsRefused(number: Number, type: NumberType, fault: NumberFault) {
    #expect(throws: fault) { try number.converted(to: type) }
  }

  @Test func valuesHoldNumbersOfEveryType() throws {
    for type in NumberType.allCases {
      let number = try Number.integer(42, .int32).converted(to: type)
      let back = try #require(Number(Value.number(number)))
      #expect(back.type == type && String(NumberText.string(back)) == "42")
    }
  }

  @Test(arguments: [(2.345, 2, 2.35), (2.675, 2, 2.68), (1.005, 2, 1), (-2.5, 0, -2), (1e17, 3, 1e17)])
  func roundingIsThatOfDotNet(value: Double, places: Int, rounded: Double) throws {
    #expect(try MathFunctions.round(value, places: places) == rounded)
    #expect(throws: NumberFault.roundingDigits(limit: 15)) { try MathFunctions.round(value, places: 16) }
  }
}
