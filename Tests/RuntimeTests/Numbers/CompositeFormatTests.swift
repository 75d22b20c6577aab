import Runtime
import Testing

@Suite struct CompositeFormatTests {
  private func write(_ format: String, _ arguments: [String]) throws(CompositeFault) -> String {
    var output = TextBuilder()
    try CompositeFormat.write(.from(format), count: arguments.count, to: &output, fail: { $0 }) {
      (index, format) throws(CompositeFault) in .from(arguments[index] + String(format))
    }
    return String(output.finish())
  }

  @Test(arguments: [
    ("[{0,6}|{1,-3}|]", "[     a|b  |]"), ("{1}{0}", "ba"), ("{{{0}}}", "{a}"), ("}}{{", "}{"),
    ("{0 , 5 }", "    a"),
    ("{0:}", "a"), ("{0,4:N2}", " aN2"), ("{0: x }", "a x "), ("", ""),
  ])
  func placesAreFilled(format: String, text: String) throws {
    #expect(try write(format, ["a", "b"]) == text)
  }

  @Test(arguments: [
    ("{0", 2, CompositeFault.Reason.endsPrematurely), ("0}", 2, .endsPrematurely), ("{}", 1, .expectedDigit),
    ("{-1}", 1, .expectedDigit), ("{0,}", 3, .expectedDigit), ("{0:{1}}", 3, .endsPrematurely),
    ("a}b", 2, .unexpectedBrace),
    ("{0x}", 2, .endsPrematurely), ("{ 0}", 1, .expectedDigit),
  ])
  func whatIsWrongIsToldWithItsPlace(format: String, offset: Int, reason: CompositeFault.Reason) {
    #expect(throws: CompositeFault.malformed(offset: offset, reason)) { try write(format, ["a"]) }
  }

  @Test func anArgumentThatIsNotThereIsAFault() {
    #expect(throws: CompositeFault.missingArgument) { try write("{0}{1}", ["a"]) }
  }
}
