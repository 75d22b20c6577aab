import CICU
import Testing

@testable import Runtime

struct CaseTests {
  @Test func tablesAgreeWithICU() {
    for unit in UInt16(0)...0xFFFF {
      #expect(Int32(CaseTable.upper[unit]) == palsh_icu_to_upper(Int32(unit)))
      #expect(Int32(CaseTable.lower[unit]) == palsh_icu_to_lower(Int32(unit)))
    }
    for scalar in UInt32(0x10000)...0x1FFFF {
      #expect(Int32(CaseRuns.map(scalar, by: CaseRuns.upper)) == palsh_icu_to_upper(Int32(scalar)))
      #expect(Int32(CaseRuns.map(scalar, by: CaseRuns.lower)) == palsh_icu_to_lower(Int32(scalar)))
    }
  }

  @Test func culturesDifferInTheLettersI() {
    let text = ShellString.from("iIıİ")
    #expect(String(text.uppercased(.named)) == "IIIİ")
    #expect(String(text.uppercased(.invariant)) == "IIıİ")
    #expect(String(text.uppercased(.turkic)) == "İIIİ")
    #expect(String(text.lowercased(.named)) == "iiıi")
    #expect(String(text.lowercased(.invariant)) == "iiıİ")
    #expect(String(text.lowercased(.turkic)) == "iııi")
    #expect(String(ShellString.from("straße 𐐨").uppercased()) == "STRAßE 𐐀")
  }

  @Test func titleCaseKeepsAcronyms() {
    #expect(
      String(ShellString.from("hello WORLD of o'neil's USA-made").titlecased())
        == "Hello WORLD Of O'neil's USA-Made")
    #expect(String(ShellString.from("ǆenan").titlecased()) == "ǅenan")
  }

  @Test func normalizationRefusesLoneSurrogates() {
    #expect(ShellString.from("e\u{301}").normalized(.formC).map { String($0).utf16.count } == 1)
    #expect(ShellString.from("ﬁ").normalized(.formKC).map { String($0) } == "fi")
    #expect(ShellString.from(unit: 0xD800).normalized(.formC).map { String($0) } == nil)
    #expect(ShellString.from("é").isNormalized(.formD) == false)
  }
}

struct CharacterTests {
  @Test func pairsOfSurrogatesFoldAsOne() {
    let (small, capital) = (ShellString.from("x𐐨y"), ShellString.from("X𐐀Y"))
    #expect(ShellString.equalIgnoringCase(small, capital))
    #expect(small.foldedHash == capital.foldedHash)
    #expect(!ShellString.equalIgnoringCase(small, .from("X𐐁Y")))
  }

  @Test func textElementsAreWhatAReaderSees() {
    #expect(ShellString.from("ae\u{301}👍🏽\r\n").textElements.map(\.count) == [1, 2, 4, 2])
    #expect(ShellString.from("ab").textElements == [0..<1, 1..<2])
  }

  @Test func unitsHaveDotNetsProperties() {
    #expect(Characters.isSymbol(UInt16(ascii: "+")))
    #expect(!Characters.isPunctuation(UInt16(ascii: "+")))
    #expect(Characters.isNumber(0xBD))
    #expect(Characters.numericValue(0xBD) == 0.5)
    #expect(UnicodeCategory.of(0xD800) == .surrogate)
  }
}
