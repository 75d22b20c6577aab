import LineEditing
import Testing

/// What the editor sees in an entry: arguments, names of commands, brackets.
@Suite struct EntryPartsTests {
  @Test(arguments: [
    ("Get-Item a 'b c' -Path d", ["a", "b c", "d"]), ("a (b c) {d e} f", ["(b c)", "{d e}", "f"]),
    ("a | b c; d e # f", ["c", "e"]), ("git push --force origin", ["push", "origin"]),
    ("a \"x`\"y\" @'\nz\n'@", ["x`\"y", "\nz"]), ("a 'open", ["ope"]), ("", []),
    ("a $(b) ${c d}", ["$(b)", "${c d}"]),
  ])
  func argumentsOfCommands(text: String, arguments: [String]) {
    let buffer = EditBuffer(text)
    #expect(buffer.arguments(around: buffer.cursor).map { buffer.text(in: $0) } == arguments)
  }

  @Test func argumentsAreThoseOfTheBlockAtTheCursor() {
    let buffer = EditBuffer("a b | % { c d }", cursor: 12)
    #expect(buffer.arguments(around: 12).map { buffer.text(in: $0) } == ["d"])
  }

  @Test(arguments: [
    ("g", "g"), ("ls | g", "g"), ("if (g", "g"), ("% { g", "g"), ("$x = g", "g"), ("ls g", nil), ("'g", nil),
    ("# g", nil),
    ("g ", nil), ("ls; g", "g"), ("ls\ng", "g"), ("", nil),
  ])
  func namesOfCommandsStandAtTheStart(text: String, name: String?) {
    let buffer = EditBuffer(text)
    #expect(buffer.commandName(endingAt: buffer.cursor).map { buffer.text(in: $0) } == name)
  }

  @Test(arguments: [
    ("(a [b] {c})", 0, 10), ("(a [b] {c})", 10, 0), ("(a [b] {c})", 3, 5), ("a ')' )", 3, nil),
    ("(a", 0, nil),
    ("@{a=1}", 1, 5), ("(]", 0, nil), ("abc", 1, nil), ("abc", 9, nil),
  ])
  func bracketsHavePartners(text: String, offset: Int, partner: Int?) {
    #expect(EditBuffer(text).partner(ofBracketAt: offset) == partner)
  }

  @Test func theKillRingTurnsAndForgets() {
    var ring = KillRing()
    ring.limit = 2
    for text in ["a", "b", "c"] { ring.kill(text, joining: false, inFront: false) }
    ring.kill("<", joining: true, inFront: true)
    #expect(ring.current == "<c")
    ring.turn()
    #expect(ring.current == "b")
    ring.turn()
    #expect(ring.current == "<c")
    ring.limit = 0
    #expect(ring.current == nil)
    ring.kill("x", joining: false, inFront: false)
    #expect(ring.isEmpty)
  }

  /// Nothing that stands in an entry may stop the editor.
  @Test(arguments: [
    "`", "\"`", "@'", "${", "<#", "@", "$", "((((", "}}}}", "'''", "\n\n", "a`\nb", "\u{301}", "🏳️‍🌈{",
  ])
  func brokenEntriesAreHarmless(text: String) throws {
    for mode in KeyBindings.Mode.allCases {
      for (chord, _) in KeyBindings.names(mode) {
        var player = KeyPlayer(mode, text + "|" + text, recent: [text, ""])
        if mode == .vi { try player.play("Escape") }
        try player.play(chord + " x Ctrl+z")
        #expect(player.state.buffer.cursor <= player.state.buffer.count)
      }
    }
  }
}
