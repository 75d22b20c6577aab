import Testing

@testable import Syntax

@Suite("Numbers")
struct NumberTests {
  @Test(arguments: [
    ("7", "Int32 7"), ("2147483648", "Int64 2147483648"),
    ("9223372036854775808", "Decimal 9223372036854775808"),
    ("79228162514264337593543950336", "Double 7.92281625142643E+28"), ("1kb", "Int32 1024"),
    ("1.5kb", "Double 1536"),
    ("0xFF", "Int32 255"), ("0xFFFFFFFF", "Int32 -1"), ("0x0FFFFFFFF", "Int64 4294967295"),
    ("0xffuy", "Byte 255"),
    ("0xFFFFFFFFFFFFFFFF", "Int64 -1"), ("0b101", "Int32 5"), ("0b11111111", "Int32 -1"),
    ("1.50d", "Decimal 1.50"),
    ("1e3d", "Decimal 1000"), ("1.5n", "Numerics.BigInteger 2"), ("127y", "SByte 127"), ("1us", "UInt16 1"),
    ("1ul", "UInt64 1"), ("4294967296u", "UInt64 4294967296"), (".5", "Double 0.5"), ("1.", "Double 1"),
    ("1e-5", "Double 1E-05"), ("1e400", "Double Infinity"), ("0x", "Int32 0"),
    ("123456789012345678901234567890n", "Numerics.BigInteger 123456789012345678901234567890"),
  ])
  func values(text: String, value: String) {
    #expect(LexedSource(text, .expression).numbers == [value])
    #expect(LexedSource(text, .command).numbers == [value])
  }

  @Test(arguments: ["128y", "1e400l", "0xFFFFFFFFFFFFFFFFF", "79228162514264337593543950336d"])
  func outOfRange(text: String) {
    let lexed = LexedSource(text, .expression)
    #expect(lexed.numbers == ["null"])
    #expect(lexed.complaints == ["BadNumericConstant: \(text)"])
    #expect(LexedSource(text, .command).kinds == "Generic")
  }

  @Test func decimalsRoundHalfToEven() {
    let digits = String(repeating: "1", count: 28)
    #expect(LexedSource("1.\(digits)5d", .expression).numbers == ["Decimal 1.\(digits.dropLast())2"])
    #expect(
      LexedSource("0.00000000000000000000000000005d", .expression).numbers == [
        "Decimal 0.0000000000000000000000000000"
      ])
  }

  @Test func aLongRowOfDigitsIsReadInLinearTime() {
    let digits = String(repeating: "9", count: 200_000)
    #expect(LexedSource(digits, .expression).numbers == ["null"])
    #expect(LexedSource("0x" + digits, .expression).numbers == ["null"])
  }
}
