import PartnerDomain
import Testing

@testable import AzureCLI

struct QueryTests {
  private static let document = #"""
    {"people":[{"name":"Ada","age":36,"tags":["x","y"]},{"name":"Bo","age":9.5,"tags":[]},{"name":"Cy"}],
     "deep":{"a":{"b":[1,2,[3,[4]]]}},"text":"héllo","no":false,"zero":0,"none":null,"empty":{},
     "numbers":[3,-1,2.5],"words":["b","a","é"],"odd name":1}
    """#

  /// A query and the JSON of its answer.
  @Test(arguments: [
    ("text", #""héllo""#), ("missing", "null"), (#""odd name""#, "1"), ("deep.a.b[0]", "1"),
    ("deep.a.b[-1]", "[3,[4]]"),
    ("deep.a.b[]", "[1,2,3,[4]]"), ("deep.a.b[][]", "[1,2,3,4]"), ("numbers[::-1]", "[2.5,-1,3]"),
    ("numbers[1:]", "[-1,2.5]"), ("people[*].name", #"["Ada","Bo","Cy"]"#), ("people[].age", "[36,9.5]"),
    ("people[?age > `10`].name | [0]", #""Ada""#), ("people[?tags].name", #"["Ada"]"#),
    ("people[?!age].name", #"["Cy"]"#), ("people[0].{n:name,a:age}", #"{"n":"Ada","a":36}"#),
    ("people[].[name,age]", #"[["Ada",36],["Bo",9.5],["Cy",null]]"#), ("deep.*.b", "[[1,2,[3,[4]]]]"),
    ("no || zero", "0"), ("zero && text", #""héllo""#), ("!empty", "true"), ("none == missing", "true"),
    ("numbers[0] >= `3` && 'a' < 'b'", "true"), ("none < `1` || 'no'", #""no""#), ("@.zero", "0"),
    ("`{\"a\": [1, 2.50]}`", #"{"a":[1,2.5]}"#), ("`word`", #""word""#), (#"'it\'s'"#, #""it's""#),
    ("length(text)", "5"), ("length(people)", "3"), ("reverse(text)", #""olléh""#),
    ("sort(words)", #"["a","b","é"]"#),
    ("sort_by(people[?age], &age)[].name", #"["Bo","Ada"]"#), ("max_by(people[?age], &age).name", #""Ada""#),
    ("min(numbers)", "-1"), ("max(words)", #""é""#), ("sum(numbers)", "4.5"), ("avg(numbers)", "1.5"),
    ("abs(numbers[1])", "1"), ("ceil(`1.2`)", "2"), ("floor(`-1.2`)", "-2"),
    ("join('-', words)", #""b-a-é""#),
    ("contains(text, 'llo')", "true"), ("contains(numbers, `3`)", "true"),
    ("starts_with(text, 'hé')", "true"),
    ("ends_with(text, 'x')", "false"), ("keys(people[0])", #"["name","age","tags"]"#),
    ("values(deep.a)", "[[1,2,[3,[4]]]]"), ("merge(empty, `{\"a\":1}`)", #"{"a":1}"#),
    ("not_null(none, missing, zero)", "0"), ("map(&age, people)", "[36,9.5,null]"), ("to_array(zero)", "[0]"),
    ("to_string(words)", #""[\"b\",\"a\",\"\\u00e9\"]""#), ("to_number('1e3')", "1000.0"),
    ("to_number('x')", "null"),
    ("type(none)", #""null""#), ("type(people)", #""array""#), ("people[*].tags | [0] | [1]", #""y""#),
    ("[zero, no]", "[0,false]"), ("numbers[?@ > `0`]", "[3,2.5]"), ("people[0].tags[*] | length(@)", "2"),
  ])
  func answer(_ query: String, _ answer: String) throws {
    let value = Value(try JSON(parsing: Self.document))
    #expect(try Query(query).search(value).json.description == answer)
  }

  /// Texts that are no queries.
  @Test(arguments: [
    "", " ", "a b", "a.", "a[", "[?a", "{a}", "{a:b,}", "f(", "'a", "`a", "\"a", "a = b", "a[1:2:3:4]", "*a",
    "()", "a.`1`",
    "\"f\"(a)", "&", "a[b]", "-", "#",
  ])
  func refused(_ text: String) {
    #expect(throws: QueryFault.self) { try Query(text) }
  }

  /// Calls that functions refuse, in the words of the reference implementation.
  @Test(arguments: [
    ("nothing(@)", "Unknown function: nothing()"),
    ("abs()", "Expected 1 argument for function abs(), received 0"),
    ("join('a')", "Expected 2 arguments for function join(), received 1"),
    ("not_null()", "Expected at least 1 argument for function not_null(), received 0"),
    (
      "length(no)",
      "In function length(), invalid type for value: False, expected one of: ['string', 'array', 'object'], "
        + "received: \"boolean\""
    ),
    (
      "sum(words)",
      "In function sum(), invalid type for value: b, expected one of: ['array-number'], received: \"str\""
    ),
    (
      "sort_by(people, &age)",
      "In function sort_by(), invalid type for value: None, expected one of: ['number'], "
        + "received: \"null\""
    ),
  ])
  func fault(_ query: String, _ message: String) throws {
    let value = Value(try JSON(parsing: Self.document))
    #expect {
      try Query(query).search(value)
    } throws: { error in
      "\(error)" == message
    }
  }

  /// Queries put together by chance obey the laws that hold for all of them, and broken ones never trap.
  @Test func laws() throws {
    let value = Value(try JSON(parsing: Self.document))
    var chance = Chance(seed: 20_250_115)
    for _ in 0..<3_000 {
      let text = chance.query(depth: 3)
      let query = try #require(try? Query(text), "\(text)")
      guard let answer = try? query.search(value) else { continue }
      #expect(try Query("(\(text)) | @").search(value).isEqual(to: answer), "\(text)")
      #expect(try Query("[\(text)] | [0]").search(value).isEqual(to: answer), "\(text)")
      #expect(try Query("!!(\(text))").search(value).isEqual(to: .bool(!answer.isFalse)), "\(text)")
      if let elements = answer.elements {
        #expect(try Query("reverse(reverse(\(text)))").search(value).isEqual(to: answer), "\(text)")
        #expect(
          try Query("length(\(text))").search(value).isEqual(to: .number(.integer(elements.count))), "\(text)"
        )
      }
      _ = try? Query(chance.broken(text)).search(value)
    }
  }

  @Test func deepNestingIsRefused() throws {
    #expect(throws: QueryFault.tooDeep) {
      try Query(String(repeating: "(", count: 5_000) + "a" + String(repeating: ")", count: 5_000))
    }
    let long = try Query("a" + String(repeating: ".a", count: 5_000))
    #expect(throws: QueryFault.tooDeep) { try long.search(.null) }
  }
}
