import Runtime
import Testing

@Suite struct NumberTextTests {
  @Test(arguments: [
    (0.1 + 0.2, "0.30000000000000004", "0.3"), (1e15, "1000000000000000", "1E+15"), (1e17, "1E+17", "1E+17"),
    (0.0001, "0.0001", "0.0001"), (1e-5, "1E-05", "1E-05"), (-0.0, "-0", "-0"),
    (123e20, "1.23E+22", "1.23E+22"),
    (9007199254740992, "9007199254740992", "9.00719925474099E+15"),
    (1.0 / 3, "0.3333333333333333", "0.333333333333333"),
    (.leastNonzeroMagnitude, "5E-324", "4.94065645841247E-324"),
    (999999.9999999999, "999999.9999999999", "1000000"),
  ])
  func doublesHaveShortestAndDisplayedForm(value: Double, shortest: String, displayed: String) {
    #expect(String(NumberText.string(value)) == shortest)
    #expect(String(NumberText.display(value)) == displayed)
  }

  @Test(arguments: [
    (Float(0.1), "0.1", "0.1"), (16_777_216, "16777216", "1.677722E+07"), (1e10, "1E+10", "1E+10"),
    (.greatestFiniteMagnitude, "3.4028235E+38", "3.402823E+38"),
  ])
  func singlesHaveShortestAndDisplayedForm(value: Float, shortest: String, displayed: String) {
    #expect(String(NumberText.string(value)) == shortest)
    #expect(String(NumberText.display(value)) == displayed)
  }

  @Test(arguments: [
    // Ties of doubles go to even in standard formats, away from zero in custom ones.
    (2.5, "F0", "2"), (2.5, "0", "3"), (0.125, "P0", "12%"), (1234.5, "C0", "$1,234"), (1.005, "F2", "1.00"),
    (1.5, "N", "1.500"), (-0.001, "F2", "-0.00"), (1e-7, "F25", "0.0000000999999999999999955"),
    (1e23, "N0", "99,999,999,999,999,991,611,392"), (9.9996, "G4", "10"),
    (1e-6, "G17", "9.9999999999999995E-07"),
    (-0.125, "+0;-0", "-+0"), (-0.0, "#,#", ""), (12345, "0.00e+0", "1.23e+4"), (0.256, "0.0%", "25.6%"),
    (1234567, "0,,", "1"), (5551234567, "(000) 000-0000", "(555) 123-4567"), (5, "'a;b'0;x", "a;b5"),
    (1234.5678, "0.0.0", "1234.57"), (.infinity, "N2", "∞"),
  ])
  func doublesAreFormatted(value: Double, format: String, text: String) throws {
    #expect(String(try NumberText.string(value, .from(format), .unitedStates)) == text)
  }

  @Test func whatIsNoFormatOfTheTypeIsRefused() {
    for format in ["D3", "X", "B8", "Q", "N1000000000"] {
      #expect(throws: NumberFault.badFormatSpecifier) {
        try NumberText.string(1.5, .from(format), .invariant)
      }
    }
    #expect(throws: NumberFault.tooLong) {
      try NumberText.string(1 as UInt64, .from("D900000000"), .invariant)
    }
  }

  @Test(arguments: [
    (-1, 8, "X", "FF"), (-1, 32, "x10", "00ffffffff"), (-42, 32, "D5", "-00042"),
    (255, 32, "B12", "000011111111"),
    (100_000, 32, "G2", "1E+05"), (0, 32, "E0", "0E+000"), (255, 32, "0.0E+00", "2.6E+02"), (0, 32, "#", ""),
    (-1_234_567, 32, "#,##0.00;(#)", "(1234567)"), (1_234_567, 32, "#,##0,.0", "1,234.6"),
  ])
  func integersAreFormatted(value: Int64, bits: Int, format: String, text: String) throws {
    #expect(String(try NumberText.string(value, bits: bits, .from(format), .invariant)) == text)
  }
}

@Suite struct RareNumberTextTests {
  @Test(arguments: [(Float16(0.1), "0.1"), (3.06e-05, "3.06E-05"), (65504, "65504"), (.infinity, "Infinity")])
  func halvesHaveShortestForm(value: Float16, text: String) {
    #expect(String(NumberText.string(value)) == text)
  }

  @Test func wholeNumbersOf128BitsAreReadAndWritten() throws {
    let largest = "170141183460469231731687303715884105727"
    #expect(String(try NumberText.string(try NumberReader.int128(.from(largest)))) == largest)
    #expect(
      String(try NumberText.string(UInt128.max, .from("X"), .invariant)) == String(repeating: "F", count: 32))
    #expect(String(try NumberText.string(Int128(-5), .from("N1"), .invariant)) == "-5.0")
    #expect(throws: NumberFault.overflow(.int128)) { try NumberReader.int128(.from(largest + "0")) }
  }
}
