import Runtime
import Testing

/// What Newtonsoft.Json takes and refuses, as the recorded cases have it.
struct JSONReaderTests {
  private func shown(_ text: String, _ options: JSONReader.Options = .init()) -> String {
    do {
      return show(try JSONReader.read(.from(text), options, in: .utc))
    } catch {
      return error.message
    }
  }

  private func show(_ value: Value) -> String {
    switch value.payload {
    case .null: "null"
    case .bool(let flag): "\(flag)"
    case .long(let number): "\(number)"
    case .double(let number): "\(number)d"
    case .string(let text): "'\(String(text))'"
    case .date(let bits): String(DateFormat.roundTrip(DateTime(bits: bits), in: .utc))
    case .array(let array): "[" + array.elements.map(show).joined(separator: " ") + "]"
    case .table(let table):
      "@{" + (0..<table.count).map { show(table.entry(at: $0)) }.joined(separator: " ") + "}"
    case .object(let object): show(object)
    default: "?"
    }
  }

  private func show(_ entry: (key: Value, value: Value)) -> String {
    show(entry.key) + "=" + show(entry.value)
  }

  private func show(_ object: HeapObject) -> String {
    if let number = object as? BigIntegerObject { return String(NumberText.string(number.value)) + "n" }
    guard let custom = object as? PSCustomObject else { return "?" }
    let members = zip(custom.properties.shape.names, custom.properties.values)
    return "{" + members.map { String($0) + "=" + show($1) }.joined(separator: " ") + "}"
  }

  @Test(arguments: [
    ("", "null"), ("-0", "0"), ("01", "1"), (".5", "0.5d"), ("1e3", "1000.0d"), ("NaN", "nand"),
    ("12345678901234567890", "12345678901234567890n"), ("[1.10,0x1F]", "[1.1d 31]"), ("[,1]", "[null 1]"),
    ("{'a':'b',c:undefined,}", "{a='b' c=null}"), (#"{"a":1,"b":2,"a":3}"#, "{b=2 a=3}"), ("[1,2", "[1 2]"),
    ("/* c */ [1] // d", "[1]"), (#""\ud83d""#, "'\u{FFFD}'"), (#""\u0041\n\/""#, "'A\n/'"),
    (#"["2024-05-06T07:08:09Z","2024-05-06"]"#, "[2024-05-06T07:08:09.0000000Z '2024-05-06']"),
    (#""\/Date(1715000000000)\/""#, "2024-05-06T12:53:20.0000000Z"),
    (#"{"d":"2020-01-02T03:04:05+02:00"}"#, "{d=2020-01-02T01:04:05.0000000+00:00}"),
  ])
  func values(text: String, value: String) { #expect(shown(text) == value) }

  @Test(arguments: [
    ("TRUE", "Unexpected character encountered while parsing value: T. Path '', line 0, position 0."),
    (
      "{\"a\"",
      "Invalid character after parsing property name. Expected ':' but got: \0. Path '', line 1, position 4."
    ),
    ("{\"a\":", "Unexpected end when deserializing object. Path 'a', line 1, position 5."),
    (
      "{\"a\":1} x",
      "Additional text encountered after finished reading JSON content: x. Path '', line 1, position 8."
    ),
    ("{\"a\":[1,{\"b c\":tru]}", "Error parsing boolean value. Path 'a[1]['b c']', line 1, position 18."),
    (
      "[1 2]",
      "After parsing a value an unexpected character was encountered: 2. Path '[0]', line 1, position 3."
    ),
    ("[1}", "JsonToken EndObject is not valid for closing JsonType Array. Path '', line 1, position 3."),
    ("[\n\"a", "Unterminated string. Expected delimiter: \". Path '', line 2, position 2."),
    ("[08]", "Input string '08' is not a valid number. Path '[0]', line 1, position 3."),
    ("[1,", "Unexpected end when reading token. Path ''."),
  ])
  func faults(text: String, message: String) {
    #expect(shown(text) == "Conversion from JSON failed with error: " + message)
  }

  @Test func namesThatDoNotFit() {
    #expect(throws: JSONFault.keysDifferInCase(existing: "a", added: "A")) {
      try JSONReader.read(.from(#"{"a":1,"A":2}"#))
    }
    #expect(throws: JSONFault.emptyKey) { try JSONReader.read(.from(#"{"":1}"#)) }
    #expect(shown(#"{"":1,"a":2,"A":3,"a":4}"#, .init(asHashtable: true)) == "@{''=1 'A'=3 'a'=4}")
  }

  @Test("Depth costs memory, no stack")
  func depth() {
    let text = String(repeating: "[", count: 200_000)
    #expect(
      shown(text).hasSuffix(
        "The reader's MaxDepth of 1024 has been exceeded. Path '" + path(1024) + "', line 1, position 1025."))
    let closed = text + String(repeating: "]", count: 200_000)
    #expect(throws: Never.self) { try JSONReader.read(.from(closed), .init(depth: .max)) }
  }

  private func path(_ depth: Int) -> String { String(repeating: "[0]", count: depth) }
}
