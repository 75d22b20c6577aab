import EngineSupport
import Runtime
import Testing

/// Operators over values: the wider type decides, and what does not fit is widened or refused.
struct ArithmeticTests {
  private let engine = QuietEngine.make()

  @Test func sumsThatDoNotFitBecomeDoubles() throws {
    let sum = try Arithmetic.add(.int(Int32.max), .int(1), engine)
    #expect(TypeOf.value(sum) === TypeInfo.double)
    let kept = try Arithmetic.add(.int(1), .long(2), engine)
    #expect(TypeOf.value(kept) === TypeInfo.int64)
  }

  @Test func strings() throws {
    #expect(try text(Arithmetic.add(.string("a"), .int(1), engine)) == "a1")
    #expect(try text(Arithmetic.subtract(.string("0x10"), .string("1"), engine)) == "15")
    #expect(try text(Arithmetic.multiply(.string("ab"), .string("3"), engine)) == "ababab")
  }

  @Test func divisionByZeroIsAnError() {
    #expect(throws: ShellError.self) { try Arithmetic.divide(.int(1), .int(0), engine) }
    #expect(throws: ShellError.self) { try Arithmetic.remainder(.long(1), .long(0), engine) }
  }

  @Test func nothingTraps() throws {
    #expect(try text(Arithmetic.divide(.long(Int64.min), .int(-1), engine)) == "9.22337203685478E+18")
    #expect(try text(Arithmetic.remainder(.int(Int32.min), .int(-1), engine)) == "0")
    #expect(throws: ShellError.self) { try Arithmetic.multiply(.string("ab"), .int(Int32.max), engine) }
    #expect(try text(BinaryOperation.shiftLeft.apply(.int(1), .int(33), engine)) == "2")
  }

  @Test func collectionsAreFiltered() throws {
    let kept = try Comparison.apply(
      .greater, .array([.int(1), .int(5), .string("9")]), .int(3), ignoringCase: true, engine)
    #expect(try text(kept) == "5 9")
  }

  private func text(_ value: Value) throws -> String { String(try Conversion.text(value, engine)) }
}
