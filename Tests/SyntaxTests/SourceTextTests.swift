import Testing

@testable import Syntax

@Suite("Source text")
struct SourceTextTests {
  @Test func linesEndAtEveryKindOfBreak() {
    let source = SourceText("a\nb\r\nc\rd")
    #expect(source.lineCount == 4)
    #expect((1...4).map { source.extent(ofLine: $0).map { source.string(in: $0) } } == ["a", "b", "c", "d"])
    #expect(source.position(of: 5) == LinePosition(line: 3, column: 1))
    #expect(source.position(of: 8) == LinePosition(line: 4, column: 2))
    #expect(source.extent(ofLine: 5) == nil)
  }

  @Test func offsetsCountUTF16Units() {
    let source = SourceText("é😀x")
    #expect(source.count == 4)
    #expect(source.string(in: Extent(1, 3)) == "😀")
    #expect(source.string(in: Extent(-5, 99)) == "é😀x")
  }

  @Test func loneSurrogatesSurvive() {
    let source = SourceText(utf16: [0x61, 0xD800, 0x62])
    #expect(source.units(in: Extent(0, 3)) == [0x61, 0xD800, 0x62])
    #expect(source.string == "a\u{FFFD}b")
  }

  @Test func anEmptyTextIsOneEmptyLine() {
    let source = SourceText("")
    #expect(source.lineCount == 1)
    var lexer = Lexer(source)
    #expect(lexer.next().kind == .endOfInput)
  }
}
