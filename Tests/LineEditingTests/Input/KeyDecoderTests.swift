import LineEditing
import Testing

/// Bytes of terminals as keys.
@Suite struct KeyDecoderTests {
  /// All keys of some bytes, the last one after nothing more came.
  private func keys(_ text: String) -> [KeyInput] { keys(Array(text.utf8)) }

  private func keys(_ bytes: [UInt8]) -> [KeyInput] {
    var decoder = KeyDecoder()
    var result: [KeyInput] = []
    for byte in bytes { if let input = decoder.feed(byte) { result.append(input) } }
    if decoder.isPending, let input = decoder.timeOut() { result.append(input) }
    #expect(!decoder.isPending)
    return result
  }

  @Test(arguments: [
    ("a", Key(.character("a"))), ("é", Key(.character("é"))), ("😀", Key(.character("😀"))),
    ("\r", Key(.enter)), ("\n", Key(.enter)), ("\t", Key(.tab)), ("\u{7F}", Key(.backspace)),
    ("\u{1}", Key(.character("a"), .control)), ("\u{0}", Key(.character("@"), .control)),
    ("\u{1F}", Key(.character("_"), .control)), ("\u{1B}", Key(.escape)), ("\u{1B}\u{1B}", Key(.escape)),
    ("\u{1B}[A", Key(.up)), ("\u{1B}OA", Key(.up)), ("\u{1B}[1;5C", Key(.right, .control)),
    ("\u{1B}[1;2D", Key(.left, .shift)), ("\u{1B}\u{1B}[D", Key(.left, .alt)), ("\u{1B}[3~", Key(.delete)),
    ("\u{1B}[3;5~", Key(.delete, .control)), ("\u{1B}[H", Key(.home)), ("\u{1B}OF", Key(.end)),
    ("\u{1B}OP", Key(.function(1))), ("\u{1B}[11~", Key(.function(1))), ("\u{1B}[[A", Key(.function(1))),
    ("\u{1B}[24~", Key(.function(12))), ("\u{1B}[1;2R", Key(.function(3), .shift)),
    ("\u{1B}[Z", Key(.tab, .shift)), ("\u{1B}f", Key(.character("f"), .alt)),
    ("\u{1B}.", Key(.character("."), .alt)), ("\u{1B}\r", Key(.enter, .alt)),
    ("\u{1B}\u{7F}", Key(.backspace, .alt)), ("\u{1B}\u{8}", Key(.character("h"), [.alt, .control])),
    ("\u{1B}[", Key(.character("["), .alt)), ("\u{1B}O", Key(.character("O"), .alt)),
    ("\u{1B}]", Key(.character("]"), .alt)), ("\u{1B}[27;5;13~", Key(.enter, .control)),
    ("\u{1B}[13;2u", Key(.enter, .shift)), ("\u{1B}[97;5u", Key(.character("a"), .control)),
  ])
  func aKey(bytes: String, key: Key) { #expect(keys(bytes) == [.key(key)]) }

  @Test func keysFollowEachOther() {
    let expected: [KeyInput] = [
      .key(Key(.character("a"))), .key(Key(.up)), .pasteStart, .key(Key(.character("b"))), .pasteEnd,
    ]
    #expect(keys("a\u{1B}[A\u{1B}[200~b\u{1B}[201~") == expected)
  }

  @Test(arguments: [
    "\u{1B}]11;rgb:0000/0000/0000\u{7}", "\u{1B}]0;x\u{1B}\\", "\u{1B}[?1;2c", "\u{1B}[<0;1;1M", "\u{1B}[I",
    "\u{1B}[999999999999999999999~", "\u{1B}[5000000000u", "\u{1B}[\u{3}",
  ])
  func whatNoKeySendsIsNothing(bytes: String) { #expect(keys(bytes + "x") == [.key(Key(.character("x")))]) }

  @Test func wrongBytesAreReplaced() {
    let replaced = KeyInput.key(Key(.character("\u{FFFD}")))
    #expect(keys([0xFF]) == [replaced])
    #expect(keys([0xC3]) == [replaced])
    #expect(keys([0xC3, 0x41]) == [.key(Key(.character("A")))])
    #expect(keys([0xE0, 0x80, 0x80]) == [replaced])
    // C1 controls stand for chords of ours.
    #expect(keys([0xC2, 0x80]) == [replaced])
  }

  @Test func anySequenceEnds() {
    var decoder = KeyDecoder()
    for byte in Array("\u{1B}[".utf8) + Array(repeating: UInt8(ascii: "1"), count: 100) {
      _ = decoder.feed(byte)
    }
    #expect(!decoder.isPending)
  }
}
