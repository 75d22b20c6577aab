import EngineSupport
import Runtime
import Testing

struct JSONWriterTests {
  private func written(_ value: Value, _ options: JSONWriterOptions = .init(isCompressed: true)) throws
    -> String
  {
    var writer = JSONWriter(options, SparseProperties(), QuietEngine.make(), in: .utc)
    return String(try writer.write(value))
  }

  private func table(_ entries: [(String, Value)]) -> Value {
    let table = HashtableObject()
    for (key, value) in entries { table.set(key, value) }
    return .table(table)
  }

  @Test(arguments: [
    (1.0, "1.0"), (1e20, "1E+20"), (1.5e-7, "1.5E-07"), (-0.0, "-0.0"), (.nan, "\"NaN\""),
    (1.0 / 3, "0.3333333333333333"),
  ])
  func doubles(number: Double, text: String) throws { #expect(try written(.double(number)) == text) }

  @Test func dates() throws {
    #expect(try written(.date(DateTime(2024, 5, 6, 7, 8, 9))) == "\"2024-05-06T07:08:09\"")
    #expect(
      try written(.date(DateTime(2024, 5, 6, millisecond: 120, kind: .utc))) == "\"2024-05-06T00:00:00.12Z\"")
    #expect(try written(.date(DateTime(2024, 5, 6, kind: .local))) == "\"2024-05-06T00:00:00+00:00\"")
  }

  @Test func indentation() throws {
    let value = table([("a", table([("b", .array([.int(1), .array([])]))])), ("c", table([]))])
    let text = try written(value, .init(depth: 5))
    #expect(text == "{\n  \"a\": {\n    \"b\": [\n      1,\n      []\n    ]\n  },\n  \"c\": {}\n}")
  }

  @Test("Too deep becomes text, once with a warning")
  func depth() throws {
    var writer = JSONWriter(.init(depth: 0, isCompressed: true), SparseProperties(), QuietEngine.make())
    let text = try writer.write(table([("a", .int(1)), ("b", .array([.int(1), .int(2)]))]))
    #expect(String(text) == #"{"a":1,"b":"1 2"}"#)
    #expect(writer.isTruncated)
  }

  @Test func escapes() throws {
    let text = Value.string("é\"<&'>\\\u{1B}\u{2028}\u{7F}\t")
    #expect(try written(text) == "\"é\\\"<&'>\\\\\\u001b\\u2028\u{7F}\\t\"")
    #expect(
      try written(text, .init(escaping: .html))
        == "\"é\\u0022\\u003c\\u0026\\u0027\\u003e\\\\\\u001b\\u2028\u{7F}\\t\"")
    #expect(try written(.string("é\u{7F}"), .init(escaping: .nonASCII)) == "\"\\u00e9\u{7F}\"")
  }

  @Test("A scalar with members is an object, a string loses them")
  func members() throws {
    #expect(try written(Value(.boxed(BoxedValue(.int(5))))) == #"{"value":5,"tag":1}"#)
    #expect(try written(Value(.boxed(BoxedValue(.string("x"))))) == #""x""#)
  }

  @Test func keysMustBeStrings() throws {
    let table = HashtableObject()
    let engine = QuietEngine.make()
    try table.set(.int(1), .int(2), engine)
    var writer = JSONWriter(.init(), SparseProperties(), engine)
    #expect(throws: ShellError.self) { try writer.write(.table(table)) }
  }
}
