import TestSupport
import Testing

/// Pastes on a terminal: nothing of them runs before Enter.
@Suite struct PasteTests {
  private let home: TemporaryFolder

  init() throws { home = try TemporaryFolder() }

  private func session() throws -> TerminalProgram {
    let session = try TerminalProgram(.palsh(home: home, folder: home.path))
    #expect(session.shows("PS \(home.path)> "), "\(session.rest)")
    return session
  }

  private static let start = "\u{1B}[200~"
  private static let end = "\u{1B}[201~"

  @Test func aPastedSnippetIsOneBlock() throws {
    let session = try session()
    session.type("\(Self.start)$x = 'one'\r\nif ($x) {\r\n  $x + 'two'\r\n}\(Self.end)")
    #expect(session.shows(">> }"), "\(session.rest)")
    session.type("\r")
    #expect(session.shows("\nonetwo\r\n"), "\(session.rest)")
    // One entry of the history too.
    session.type("\u{1B}[A")
    #expect(session.shows(">> }"), "\(session.rest)")
  }

  @Test func aPasteWithoutAnEndIsOverWhenNothingMoreComes() throws {
    let session = try session()
    session.type("\(Self.start)'un' + 'ended'\r")
    #expect(session.shows("ended"), "\(session.rest)")
    #expect(!session.rest.contains("\nunended"))
    session.type("\r")
    #expect(session.shows("\nunended"), "\(session.rest)")
  }

  @Test func whatIsTypedBehindAPasteIsTyped() throws {
    let session = try session()
    session.type("\(Self.start)'be' + \(Self.end)'hind'\r")
    #expect(session.shows("\nbehind\r\n"), "\(session.rest)")
  }

  @Test func twoHundredPastesRunNothing() throws {
    let session = try session()
    var generator = Pieces(seed: 7)
    for number in 1...200 {
      session.type(Self.start + generator.next() + Self.end)
      session.type("\u{3}")
      #expect(session.shows("^C"), "paste \(number): \(session.rest)")
      #expect(session.shows("PS \(home.path)> "), "paste \(number): \(session.rest)")
    }
    session.type("@(Get-ChildItem -File -Filter ran).Count + 40 + 2\r")
    #expect(session.shows("\n42\r\n"), "\(session.rest)")
  }
}

/// Makes pastes of pieces that would run something, or end the paste, were they taken for keys.
private struct Pieces {
  private static let pieces = [
    "Set-Content ran 1", "\r", "\n", "\r\n", "\u{1B}[201~", "\u{1B}[200~", "\u{1B}", "\u{3}", "\u{4}",
    "\u{0}", "\u{1A}",
    "\u{1B}[201~\r", "exit\r", "\u{1B}[20", "1~", "\u{9B}201~", "'日本'", "\t", "{", "\u{7F}",
    "\u{1B}]0;x\u{7}", "\u{15}",
    "\u{D}\u{A}", "\u{16}", "\u{1B}OM", "\u{1B}[13u",
  ]
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> String {
    var text = "Set-Content ran 1\r"
    for _ in 0..<Int(random() % 12) { text += Self.pieces[Int(random() % UInt64(Self.pieces.count))] }
    return text
  }

  private mutating func random() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }
}
