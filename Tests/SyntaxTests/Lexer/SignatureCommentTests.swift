import Testing

@testable import Syntax

@Suite("Comments that look like the start of a signature")
struct SignatureCommentTests {
  @Test(arguments: [
    ("# SIG # Begin signature block", true), ("#SIG#BEGINSIGNATUREBLOCK", true),
    ("# SIG # End signature block", true),
    ("# Begin signature block", true), ("# SET TEXT SIGNATURE", false), ("# END BEGIN SCRIPT BLOCK", false),
    ("# a comment about something else", false), ("# sig", false),
  ])
  func comments(text: String, isSignature: Bool) {
    for end in ["", "\n"] {
      var lexer = Lexer(SourceText(text + end))
      _ = lexer.next()
      #expect((lexer.signatureStart != nil) == isSignature, "\(text)")
    }
  }

  /// The bits against the table of distances that they stand for.
  @Test func theNumberOfEditsDecides() {
    let pattern = Array("sig#beginsignatureblock\n".utf16)
    var state: UInt64 = 42
    for _ in 0..<500 {
      var text = pattern
      for _ in 0..<Int(state % 16) {
        state = state &* 6_364_136_223_846_793_005 &+ 1
        let place = Int(state >> 33) % text.count
        switch state >> 60 % 3 {
        case 0: text[place] = 0x78
        case 1: text.insert(0x79, at: place)
        default: if text.count > 2 { text.remove(at: place) }
        }
      }
      state = state &* 6_364_136_223_846_793_005 &+ 1
      var matcher = SignatureComment()
      for unit in text { matcher.take(unit) }
      #expect(matcher.isSimilar == (Self.edits(text, pattern) < 10))
    }
  }

  private static func edits(_ first: [UInt16], _ second: [UInt16]) -> Int {
    var row = Array(0...second.count)
    for (index, unit) in first.enumerated() {
      var next = [index + 1]
      for (column, other) in second.enumerated() {
        next.append(min(row[column] + (unit == other ? 0 : 1), row[column + 1] + 1, next[column] + 1))
      }
      row = next
    }
    return row[second.count]
  }
}
