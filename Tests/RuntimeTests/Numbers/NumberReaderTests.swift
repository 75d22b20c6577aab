import Runtime
import Testing

@Suite struct NumberReaderTests {
  @Test(arguments: [
    (" -7 ", -7, NumberStyles.integer), ("1,234", 1234, .number), ("(5)", -5, .any), ("1.00", 1, .number),
    ("1e3", 1000, .any),
    ("$1,000.00", 1000, .currency), ("-0", 0, .integer), ("7FFFFFFF", 2_147_483_647, .hexNumber),
    ("ffffffff", -1, .hexNumber),
    ("101", 5, .binaryNumber), ("12\0\0", 12, .integer), ("5-", -5, .number),
  ])
  func wholeNumbersAreRead(text: String, value: Int64, styles: NumberStyles) throws {
    #expect(try NumberReader.signed(.from(text), bits: 32, styles, .unitedStates) == value)
  }

  @Test(arguments: ["", " ", "x", "1.5", "1,234", "- 5", "--5", "１２", "1e3", "0x10"])
  func textsThatAreNoWholeNumbersAreRefused(text: String) {
    #expect(throws: NumberFault.malformed) { try NumberReader.signed(.from(text), bits: 32) }
  }

  @Test func whatDoesNotFitIsAnOverflow() {
    #expect(throws: NumberFault.overflow(.int32)) { try NumberReader.signed(.from("2147483648"), bits: 32) }
    #expect(throws: NumberFault.overflow(.byte)) { try NumberReader.unsigned(.from("-7"), bits: 8) }
    #expect(throws: NumberFault.overflow(.int32)) { try NumberReader.signed(.from("1.5"), bits: 32, .any) }
    #expect(throws: NumberFault.overflow(.int32)) {
      try NumberReader.signed(.from("123456789"), bits: 32, .hexNumber)
    }
    #expect(throws: NumberFault.overflow(.decimal)) {
      try NumberReader.decimal(.from("79228162514264337593543950336"))
    }
  }

  @Test(arguments: [
    ("1,234.5", 1234.5), ("1e400", .infinity), (" -Infinity", -.infinity), (".5", 0.5), ("5.", 5),
    ("-0", -0.0), ("1e-5", 1e-5),
    ("0.1000000000000000055511151231257827021181583404541015625", 0.1),
    ("2.4703282292062328e-324", .leastNonzeroMagnitude),
  ])
  func doublesAreRead(text: String, value: Double) throws {
    let read = try NumberReader.double(.from(text))
    #expect(read == value && read.sign == value.sign)
  }

  @Test func decimalsKeepTheirPlaces() throws {
    #expect(String(NumberText.string(try NumberReader.decimal(.from("1.10")))) == "1.10")
    #expect(String(NumberText.string(try NumberReader.decimal(.from("-0.00")))) == "0.00")
  }

  @Test(arguments: [
    ("0x10", NumberType.int32, "16"), ("1kb", .int32, "1024"), (" 12 ", .int32, "12"),
    ("1e3", .int32, "1000"),
    ("1,000", .int32, "1000"), ("5l", .byte, "5"), ("", .int64, "0"), ("2.5", .int32, "2"),
    ("1.5kb", .uint32, "1536"),
    ("0b101", .double, "5"), ("1.10", .decimal, "1.1"), ("1.5", .bigInteger, "1"), ("<# x #>5", .int32, "5"),
    ("-0x10", .int64, "-16"),
  ])
  func stringsBecomeNumbersAsLiteralsDo(text: String, type: NumberType, value: String) throws {
    #expect(String(NumberText.string(try StringToNumber.convert(.from(text), to: type))) == value)
  }

  @Test func stringsThatAreNoNumbersTellWhy() {
    #expect(throws: NumberFault.malformed) { try StringToNumber.convert(.from("1_000"), to: .int32) }
    #expect(throws: NumberFault.malformed) { try StringToNumber.convert(.from("1e400"), to: .int16) }
    #expect(throws: NumberFault.overflow(.int32)) {
      try StringToNumber.convert(.from("99999999999"), to: .int32)
    }
    #expect(throws: NumberFault.overflow(.uint32)) {
      try StringToNumber.convert(.from("0xFFFFFFFFFF"), to: .int16)
    }
    #expect(throws: NumberFault.malformedBigInteger) {
      try StringToNumber.convert(.from("abc"), to: .bigInteger)
    }
  }

  @Test func digitsOfOtherBasesAreTwosComplement() throws {
    #expect(String(NumberText.string(try RadixReader.number(.from("ffff"), base: 16, .int16))) == "-1")
    #expect(String(NumberText.string(try RadixReader.number(.from("0xff"), base: 16, .byte))) == "255")
    #expect(throws: NumberFault.overflow(.byte)) { try RadixReader.number(.from("100"), base: 16, .byte) }
    #expect(throws: NumberFault.radix(.minusSign)) { try RadixReader.number(.from("-1"), base: 16, .int32) }
    #expect(throws: NumberFault.radix(.badBase)) { try RadixReader.number(.from("1"), base: 3, .int32) }
    #expect(String(try RadixReader.text(-1, bits: 32, base: 8)) == "37777777777")
  }
}
