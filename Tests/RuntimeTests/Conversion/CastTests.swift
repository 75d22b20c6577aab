import EngineSupport
import Runtime
import Testing

/// Casts by the ladder, and the errors where it ends.
struct CastTests {
  private let engine = QuietEngine.make()

  @Test(arguments: [("0x1F", "31"), (" 5 ", "5"), ("1kb", "1024"), ("", "0"), ("1.5", "2"), ("2.5", "2")])
  func stringsBecomeIntegers(_ text: String, _ wanted: String) throws {
    let number = try Conversion.cast(.string(text), to: .int32, engine)
    #expect(TypeOf.value(number) === TypeInfo.int32)
    #expect(String(try Conversion.text(number, engine)) == wanted)
  }

  @Test func whatIsTooLargeIsRefused() {
    #expect(throws: ShellError.self) { try Conversion.cast(.int(300), to: .byte, engine) }
    #expect(throws: ShellError.self) { try Conversion.cast(.double(.infinity), to: .decimal, engine) }
    #expect(throws: ShellError.self) { try Conversion.cast(.string("x"), to: .int32, engine) }
  }

  /// Each type that the language knows is asked for once: a table with a line twice would trap here.
  @Test(arguments: [
    TypeInfo.string, .boolean, .char, .charArray, .array, .hashtable, .psCustomObject, .psReference,
    .switchParameter, .typeType, .regex, .dateTime, .timeSpan, .void,
  ])
  func noTypeTraps(_ type: TypeInfo) {
    for value: Value in [.null, .int(1), .string("a"), .true, .array([.int(1)]), .double(.nan)] {
      // Whether it converts is another matter; `castOrNull` tells the two apart without an error.
      #expect(throws: Never.self) { _ = try Conversion.castOrNull(value, to: type, engine) }
    }
  }

  @Test func arraysConvertElementByElement() throws {
    let array = try Conversion.cast(
      .array([.string("1"), .double(2.6)]), to: TypeTable.array(of: .int32), engine)
    #expect(String(try Conversion.text(array, engine)) == "1 3")
  }
}
