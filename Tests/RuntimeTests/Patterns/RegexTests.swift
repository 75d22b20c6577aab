import Testing

@testable import Runtime

struct RegexTests {
  private func matches(_ pattern: String, _ subject: String, _ options: RegexOptions = []) throws -> [String]
  {
    try Regex(.from(pattern), options: options).matches(.from(subject)).map { String($0.value) }
  }

  @Test(arguments: [
    ("(", 1, "Not enough )'s."), ("a)", 2, "Too many )'s."), ("a**", 3, "Nested quantifier '*'."),
    ("*a", 1, "Quantifier '*' following nothing."), ("[b-a]", 4, "[x-y] range in reverse order."),
    ("a{3,1}", 6, "Illegal {x,y} with x > y."), (#"a\"#, 2, #"Illegal \ at end of pattern."#),
    (#"\k<n>"#, 5, "Reference to undefined group name 'n'."), (#"\p{Xx}"#, 6, "Unknown property 'Xx'."),
    ("(?<1a>b)", 4, "Invalid group name: Group names must begin with a word character."),
    ("(?(1)a|b|c)(x)", 11, "Too many | in (?()|)."), ("[a", 2, "Unterminated [] set."),
    ("(?z)", 3, "Unrecognized grouping construct."), (#"\cé"#, 3, "Unrecognized control character."),
  ])
  func mistakesAreToldAsByDotNet(_ pattern: String, _ offset: Int, _ text: String) {
    #expect {
      try Regex(.from(pattern))
    } throws: { error in
      (error as? RegexFault)?.message == "Invalid pattern '\(pattern)' at offset \(offset). \(text)"
    }
  }

  @Test func namedGroupsAreNumberedBehindUnnamedOnes() throws {
    let regex = try Regex(.from("(?<x>a)(b)(?<7>c)(?'y'd)"))
    #expect(regex.captures.numbers == [0, 1, 2, 3, 7])
    #expect(regex.captures.names == ["0", "1", "x", "y", "7"])
  }

  @Test func whatPCRE2CannotDoIsDoneAllTheSame() throws {
    #expect(try matches(#"(?<=\d+)x"#, "12x 3x x") == ["x", "x"])
    #expect(try matches("b+", "abbab", .rightToLeft) == ["b", "bb"])
    #expect(try matches(#"^(?:(?<o>\()|(?<-o>\))|[^()])*(?(o)(?!))$"#, "(a(b)c)") == ["(a(b)c)"])
    #expect(try matches(#"^(?:(?<o>\()|(?<-o>\))|[^()])*(?(o)(?!))$"#, "(a(b)c").isEmpty)
    #expect(try matches("(?<n>a)(?<n>b)\\k<n>", "abb") == ["abb"])
  }

  @Test func aRepeatedGroupKeepsAllItsCaptures() throws {
    let match = try #require(try Regex(.from(#"(?:(\w)-?)+"#)).match(.from("a-b-c")))
    #expect(try match.captures(1) == [0..<1, 2..<3, 4..<5])
    let balanced = try #require(try Regex(.from("(?<a>x)(?<b-a>y)")).match(.from("xy")))
    #expect(balanced.span(1) == nil)
    #expect(balanced.span(2) == 1..<1)
  }

  @Test func caseIsIgnoredByLowerCase() throws {
    #expect(try matches("k", "kK\u{212A}", .ignoreCase).count == 3)
    #expect(try matches("s", "sSſ", .ignoreCase) == ["s", "S"])
    #expect(try matches("i", "iIİı", .ignoreCase) == ["i", "I", "İ"])
    #expect(try matches("i", "iIİı", [.ignoreCase, .cultureInvariant]) == ["i", "I"])
    #expect(try matches("[à-ö]", "ÀÖ", .ignoreCase) == ["À", "Ö"])
  }

  @Test func replacementsNameGroupsAndSurroundings() throws {
    let regex = try Regex(.from("(?<x>b)(c)?"))
    let text = ShellString.from("abd")
    for (pattern, result) in [
      ("[$&]", "a[b]d"), ("$`", "aad"), ("$'", "add"), ("$_", "aabdd"), ("$$", "a$d"), ("${x}!", "ab!d"),
      ("$1", "ad"), ("$2", "abd"), ("$3", "a$3d"), ("${y}", "a${y}d"), ("$+", "abd"),
    ] {
      #expect(String(try regex.replace(text, with: .from(pattern))) == result)
    }
    #expect(String(try Regex(.from("a")).replace(.from("aaa"), with: .from("b"), count: 2)) == "bba")
  }

  @Test func splittingKeepsCapturesAndCountsFromEitherEnd() throws {
    let commas = try Regex(.from("(,)"))
    #expect(try commas.split(.from("a,b")).map { String($0) } == ["a", ",", "b"])
    let backwards = try Regex(.from(","), options: .rightToLeft)
    #expect(try backwards.split(.from("a,b,c"), count: 2).map { String($0) } == ["a,b", "c"])
  }
}
