import LineEditing
import Testing

/// What the keys of Emacs and Windows mode do to an entry.
@Suite struct EmacsKeyTests {
  @Test(arguments: [
    ("|", "a b Spacebar", "ab|"),  // The blank is the abbreviation key's: the editor around types it.
    ("ab|cd", "LeftArrow x", "ax|bcd"),
    ("ab|cd", "Ctrl+a x Ctrl+e y", "xabcdy|"),
    ("Get-Item foo|", "Alt+b", "Get-Item |foo"),
    ("Get-Item foo|", "Alt+b Alt+b", "Get-|Item foo"),
    ("|Get-Item foo", "Alt+f Alt+f", "Get-Item| foo"),
    ("Get-Item foo|", "Ctrl+w", "Get-Item |"),
    ("Get-Item foo|", "Alt+Backspace Alt+Backspace Ctrl+y", "Get-Item foo|"),
    ("one two three|", "Ctrl+w LeftArrow Ctrl+w Ctrl+e Ctrl+y Alt+y", "one  three|"),
    ("one |two", "Ctrl+k Ctrl+y Ctrl+y", "one twotwo|"),
    ("one |two", "Ctrl+u", "|two"),
    ("o|ne two", "Alt+u", "oNE| two"),
    ("|ONE two", "Alt+l Alt+c", "one Two|"),
    ("|one-two", "Alt+c", "One|-two"),
    ("ab|", "Ctrl+t", "ba|"),
    ("a|bc", "Ctrl+t", "ba|c"),
    ("|abc", "Ctrl+t", "|abc"),
    ("abc|", "Ctrl+w Ctrl+_", "abc|"),
    ("abc|", "d e Ctrl+_ Alt+/", "abcde|"),
    ("abc|", "d e Alt+r", "abc|"),
    ("abc|", "Alt+3 x", "abcxxx|"),
    ("abcdef|", "Alt+2 LeftArrow", "abcd|ef"),
    ("abcdef|", "Alt+- Ctrl+f", "abcde|f"),
    ("abcd|", "Shift+LeftArrow Shift+LeftArrow Backspace", "ab|"),
    ("ab |cd ef", "Alt+F x", "ab x| ef"),
    ("one two|", "Shift+Home x", "x|"),
    ("|one two", "Shift+End Delete", "|"),
    ("a|b", "Alt+Spacebar Ctrl+e Ctrl+x,Ctrl+x", "a|b"),
    ("|abcabc", "Ctrl+] c", "ab|cabc"),
    ("abcab|c", "Ctrl+Alt+] a", "abc|abc"),
    ("|a (b [c]) d", "Ctrl+] ( Ctrl+x,Ctrl+b", "a (b [c]|) d"),
    ("one\ntw|o", "Ctrl+a Ctrl+a", "|one\ntwo"),
    ("first\nse|cond", "UpArrow", "fi|rst\nsecond"),
    ("a|b", "Shift+Enter", "a\n|b"),
    ("Get-Item -Path 'a b' c|", "Alt+a x", "Get-Item -Path 'x|' c"),
    ("Get-Item -Path 'a b' c|", "Alt+a Alt+a x", "Get-Item -Path 'a b' x|"),
    ("ab|", "Escape,b", "|ab"),
    ("a|b", "Alt+#", "#ab|"),
    ("e\u{301}👩‍💻|", "Backspace Backspace", "|"),
  ])
  func emacs(before: String, keys: String, after: String) throws {
    var player = KeyPlayer(.emacs, before)
    try player.play(keys)
    #expect(player.shown == after)
  }

  @Test(arguments: [
    ("Get-Item foo|", "Ctrl+LeftArrow", "Get-Item |foo"),
    ("|Get-Item foo", "Ctrl+RightArrow", "Get-|Item foo"),
    ("one two|", "Ctrl+Backspace", "one |"),
    ("one |two", "Ctrl+Home", "|two"),
    ("one |two", "Ctrl+End", "one |"),
    ("one two|", "Shift+Ctrl+LeftArrow Ctrl+x Ctrl+z", "one |two"),
    ("one two|", "Ctrl+a x", "x|"),
    ("one|", "x Ctrl+z Ctrl+y", "onex|"),
    ("one|", "x y Escape", "one|"),
    ("one|", "Ctrl+Enter x", "x|\none"),
    ("o|ne", "Shift+Ctrl+Enter x", "one\nx|"),
    ("|(a)", "Ctrl+]", "(a|)"),
    ("|abcb", "F3 b F3 b Shift+F3 b", "a|bcb"),
  ])
  func windows(before: String, keys: String, after: String) throws {
    var player = KeyPlayer(.windows, before)
    try player.play(keys)
    #expect(player.shown == after)
  }

  @Test(arguments: [
    ("Alt+.", "x two|"), ("Alt+. Alt+.", "x 'b c'|"), ("Alt+. Alt+. Alt+.", "x 'b c'|"),
    ("Alt+. Alt+. Alt+- Alt+.", "x two|"), ("Ctrl+Alt+y", "x -a|"), ("Alt+0 Ctrl+Alt+y", "x one|"),
  ])
  func argumentsOfEarlierEntries(keys: String, after: String) throws {
    var player = KeyPlayer(.emacs, "x |", recent: ["one -a two # note", "a 'b c'"])
    try player.play(keys)
    #expect(player.shown == after)
  }

  @Test func copyingGoesToTheClipboard() throws {
    var player = KeyPlayer(.emacs, "one two|")
    try player.play("Alt+B Ctrl+c Ctrl+c")
    #expect(player.effects.suffix(2) == [.copy("two"), .task(.cancelLine)])
  }

  @Test func suggestionsAreTakenAtTheEnd() throws {
    var player = KeyPlayer(.emacs, "one|")
    try player.play("RightArrow Alt+f UpArrow Enter Ctrl+d")
    #expect(
      player.effects == [
        .task(.acceptSuggestion), .task(.acceptNextSuggestionWord), .task(.historySearchBackward),
        .task(.acceptLine),
        .done,
      ])
  }
}
