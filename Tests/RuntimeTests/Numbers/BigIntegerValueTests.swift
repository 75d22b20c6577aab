import Runtime
import Syntax
import Testing

@Suite struct BigIntegerValueTests {
  private func text(_ value: BigIntegerValue, _ format: String = "") throws -> String {
    String(try NumberText.string(value, .from(format), .invariant))
  }

  /// Some numbers of very different lengths, from a fixed seed.
  private func samples() -> [BigIntegerValue] {
    var state: UInt64 = 42
    func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 29
    }
    return [1, 2, 3, 7, 50, 97, 130, 211].map { count in
      BigIntegerValue(
        isNegative: next() & 1 == 1, words: (0..<count).map { _ in UInt32(truncatingIfNeeded: next()) })
    }
  }

  @Test func divisionUndoesMultiplication() throws {
    for left in samples() {
      for right in samples() {
        let (quotient, rest) = try (left * right + .one).divided(by: right)
        #expect(quotient * right + rest == left * right + .one)
        #expect(Swift.abs(Double(rest.absolute.compare(right.absolute))) == 1)
      }
    }
  }

  @Test func squaresOfLongSumsAgree() {
    for left in samples() {
      for right in samples() {
        #expect((left + right) * (left + right) == left * left + left * right + right * left + right * right)
      }
    }
  }

  @Test func powersAreExact() throws {
    #expect(try text(BigIntegerValue(2 as Int64).raised(to: 100)) == "1267650600228229401496703205376")
    #expect(try text(BigIntegerValue(-7 as Int64).raised(to: 3)) == "-343")
    let modulus = BigIntegerValue(1_000_007 as Int64)
    #expect(
      try text(BigIntegerValue(3 as Int64).raised(to: BigIntegerValue(200 as Int64), modulus: modulus))
        == "959082")
    #expect(throws: NumberFault.negativeExponent(-1)) { try BigIntegerValue.one.raised(to: -1) }
  }

  @Test func bitsAreThoseOfTwosComplement() throws {
    let (six, minusFive) = (BigIntegerValue(6 as Int64), BigIntegerValue(-5 as Int64))
    #expect(six & minusFive == BigIntegerValue(2 as Int64))
    #expect(six | minusFive == BigIntegerValue(-1 as Int64))
    #expect(six ^ minusFive == BigIntegerValue(-3 as Int64))
    #expect(try minusFive.shiftedLeft(-1) == BigIntegerValue(-3 as Int64))
    #expect(BigIntegerValue(bytes: [1, 2, 255]) == BigIntegerValue(-65023 as Int64))
    for sample in samples() { #expect(BigIntegerValue(bytes: sample.bytes) == sample) }
  }

  @Test(arguments: [
    (255, "X", "0FF"), (-1, "X", "F"), (-256, "x", "f00"), (255, "X5", "000FF"), (-2, "X4", "FFFE"),
    (10, "B", "01010"),
    (-1, "B", "1"), (0, "B", "0"), (5, "G3", "005"), (-5, "D3", "-005"), (1234, "N1", "1,234.0"),
    (1234, "0.0e0", "1.2e3"),
  ])
  func formats(value: Int64, format: String, expected: String) throws {
    #expect(try text(BigIntegerValue(value), format) == expected)
  }

  @Test func bitsAreCountedAndRotatedAsWords() throws {
    let twelve = BigIntegerValue(12 as Int64)
    #expect(twelve.leadingZeroCount == 28 && twelve.trailingZeroCount == 2 && twelve.setBitCount == 2)
    #expect(twelve.rotatedLeft(2) == BigIntegerValue(48 as Int64))
    #expect(twelve.rotatedLeft(-2) == BigIntegerValue(3 as Int64))
    #expect(BigIntegerValue(-1 as Int64).setBitCount == 32)
    #expect(try BigIntegerValue.one.shiftedLeft(40).rotatedLeft(24) == .one)
  }

  @Test func logarithmsReachBeyondDoubles() throws {
    #expect(BigIntegerValue(12 as Int64).logarithm() == 2.4849066497880004)
    #expect(BigIntegerValue(12 as Int64).logarithm(base: 10) == 1.0791812460476247)
    #expect(BigIntegerValue(12 as Int64).logarithm(base: 2.5) == 2.71191944144785)
    #expect(abs(try BigIntegerValue(10 as Int64).raised(to: 500).logarithm(base: 10) - 500) < 1e-9)
    #expect(BigIntegerValue.minusOne.logarithm().isNaN)
  }

  @Test func doublesOfThemAreCutAndNotRounded() {
    let largest = BigIntegerValue(Int64.max)
    #expect((largest * BigIntegerValue(42 as Int64)).doubleValue == 3.873816255479005e+20)
    #expect(largest.doubleValue == 9.223372036854775e+18)
    #expect((largest + .one).doubleValue == 0x1p63)
  }
}
