import LineEditing
import Testing

/// What the keys of Vi mode do to an entry.
@Suite struct ViKeyTests {
  @Test(arguments: [
    ("abc|", "Escape", "ab|c"),
    ("abc|", "Escape Escape h h x", "|bc"),
    ("|one two-three", "Escape w w w", "one two-|three"),
    ("|one two-three", "Escape W e", "one tw|o-three"),
    ("|one two-three", "Escape E E b", "one two-|three"),
    ("one two-three|", "Escape B", "one |two-three"),
    ("|one two three", "Escape d w d w", "|three"),
    ("|one two three", "Escape d 2 w", "|three"),
    ("|one two three", "Escape 2 d w .", "|"),
    ("|one two", "Escape c w x Escape", "|x two"),
    ("one two|", "Escape d b", "one |o"),
    ("one two|", "Escape 0 D", "|"),
    ("one two|", "Escape 0 d e p", " on|etwo"),
    ("one|", "Escape y $ p", "one|e"),
    ("one two|", "Escape d i w", "one| "),
    ("one\ntwo|", "Escape d d", "|one"),
    ("|one\ntwo\nthree", "Escape d j", "|three"),
    ("one\ntwo\nthree|", "Escape d k", "|one"),
    ("one\ntwo|", "Escape y y p", "one\ntwo\n|two"),
    ("one\ntwo|", "Escape g,g J", "one| two"),
    ("one\ntwo|", "Escape d g g", "|"),
    ("one\ntwo|", "Escape c c x", "one\nx|"),
    ("one|", "Escape O x", "x|\none"),
    ("one|", "Escape o x", "one\nx|"),
    ("one|", "Escape I x Escape A y", "xoney|"),
    ("one|", "Escape 0 a x", "ox|ne"),
    ("abcabc|", "Escape 0 f c ;", "abcab|c"),
    ("abcabc|", "Escape 0 t c x", "a|cabc"),
    ("abcabc|", "Escape T a i x", "abcax|bc"),
    ("abcabc|", "Escape 0 d t c", "|cabc"),
    ("abcabc|", "Escape 0 2 d f b", "|c"),
    ("abc|", "Escape 0 r x", "|xbc"),
    ("abc|", "Escape 0 R x y Escape", "x|yc"),
    ("abc|", "Escape 0 3 ~", "AB|C"),
    ("f(a)|", "Escape 0 d %", "|"),
    ("f(a)|", "Escape % x", "f|a)"),
    ("abc|", "Escape 2 |", "a|bc"),
    ("  abc|", "Escape ^ i x", "  x|abc"),
    ("abc|", "d e f Escape u", "ab|c"),
    ("abc|", "Escape s x Escape u u", "ab|c"),
    ("abc|", "Escape S x", "x|"),
    ("abc|", "Escape C x", "abx|"),
  ])
  func vi(before: String, keys: String, after: String) throws {
    var player = KeyPlayer(.vi, before)
    try player.play(keys)
    #expect(player.shown == after)
  }

  @Test func theModeIsKnown() throws {
    var player = KeyPlayer(.vi, "a|")
    #expect(player.state.mode == .insert)
    try player.play("Escape")
    #expect(player.state.mode == .command)
    try player.play("x A")
    #expect(player.state.mode == .insert)
  }
}
