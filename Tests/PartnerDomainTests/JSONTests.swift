import PartnerDomain
import Testing

@Test(arguments: [
  "null", "true", "-0.5e+10", "\"\"", "[]", "{}", "[1,[2,{\"a\":null}]]", "{\"b\":1,\"a\":\"x\\n\\u0001é/\"}",
  "1E400",
])
func jsonIsWrittenAsItWasRead(text: String) throws {
  #expect(try JSON(parsing: text).text() == text)
}

@Test(arguments: [
  "", " ", "nul", "01", "1.", ".5", "-", "[1,]", "{\"a\"}", "{\"a\":1,}", "[1 2]", "\"", "\"\\x\"",
  "\"\\u12\"", "\"\n\"",
  "1 1", "{a:1}", String(repeating: "[", count: 100_000),
])
func whatIsNotJSONIsRefused(text: String) {
  #expect(throws: JSON.Fault.self) { try JSON(parsing: text) }
}

@Test func escapesAreReadAsScalars() throws {
  #expect(try JSON(parsing: #""\u00e9\ud83d\ude00\ud83dx\/""#).string == "é😀\u{FFFD}x/")
  #expect(throws: JSON.Fault.self) { try JSON(parsing: [0x22, 0xFF, 0x22]) }
}

@Test func jsonCanBeWrittenOnManyLines() throws {
  #expect(
    try JSON(parsing: #"{"a":[1,2],"b":{}}"#).text(indent: 2)
      == "{\n  \"a\": [\n    1,\n    2\n  ],\n  \"b\": {}\n}")
}
