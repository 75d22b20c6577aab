import Testing

@testable import Completion

/// Completed texts are read back as what they stand for.
@Suite struct WrittenTextTests {
  @Test(arguments: [
    ("plain", "", "plain"), ("two words", "", "'two words'"), ("it's", "", "'it''s'"), ("$x", "", "'$x'"),
    ("@x", "", "'@x'"), ("a@x", "", "a@x"), ("[x]", "", "'`[x`]'"), ("[x]", "\"", "\"``[x``]\""),
    ("$x", "\"", "\"`$x\""),
    ("plain", "'", "'plain'"),
  ])
  func pathsAreQuoted(name: String, quote: String, expected: String) {
    let style = PathStyle(quote: quote, isLiteral: false, isRelative: true, home: nil)
    #expect(style.text(("", false), name) == expected)
  }

  @Test func bracketsOfALiteralPathStay() {
    let style = PathStyle(quote: "", isLiteral: true, isRelative: true, home: nil)
    #expect(style.text(("", false), "[x]") == "[x]")
  }

  @Test func theHomeFolderIsShort() {
    let style = PathStyle(quote: "", isLiteral: false, isRelative: false, home: "/users/alex")
    #expect(style.folder("/users/alex/a b").text == "~/a b")
  }

  @Test(arguments: [
    ("one", "", "one"), ("one two", "", "'one two'"), ("one", "\"", "\"one\""), ("it's", "'", "'it''s'"),
    ("if", "", "if"),
    (";", "", "';'"), ("a$b", "", "'a$b'"),
  ])
  func argumentsAreQuoted(text: String, quote: String, expected: String) {
    #expect(Quoting.quoted(text, quote) == expected)
  }

  @Test(arguments: [
    ("'one", "'", "one"), ("\"one\"", "\"", "one"), ("'", "'", ""), ("one", "", "one"), ("‘a’", "'", "a"),
  ])
  func quotesAreTakenOff(text: String, quote: String, rest: String) {
    var word = text
    #expect(Quoting.unquote(&word) == quote)
    #expect(word == rest)
  }
}
