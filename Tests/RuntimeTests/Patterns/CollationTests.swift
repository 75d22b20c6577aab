import CICU
import Testing

@testable import Runtime

struct CollationTests {
  /// What ICU itself says, without our path for ASCII.
  private func compareByICU(_ left: ShellString, _ right: ShellString, _ options: CompareOptions) throws
    -> Int
  {
    let collator = try #require(Collator.root.tailored(options))
    return left.withWideUnits { one in
      right.withWideUnits { other in
        Int(
          palsh_icu_compare(
            collator, one.baseAddress, Int32(one.count), other.baseAddress, Int32(other.count)))
      }
    }
  }

  @Test(arguments: [CompareOptions.ignoreCase, []])
  func asciiOrdersAsICUDoes(_ options: CompareOptions) throws {
    for left in UInt16(0)..<0x80 {
      for right in UInt16(0)..<0x80 {
        let (one, other) = (ShellString.from(unit: left), ShellString.from(unit: right))
        let wanted = try compareByICU(one, other, options)
        #expect(Collator.root.compare(one, other, options) == wanted, "\(left) \(right)")
      }
    }
    var state: UInt64 = 7
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    let units: [UInt16] = Array("aAbBzZ09 -_.'\u{1}\u{7F}\t\n$".utf16)
    for _ in 0..<4000 {
      let one = ShellString.from(units: (0..<next(6)).map { _ in units[next(units.count)] })
      let other = ShellString.from(units: (0..<next(6)).map { _ in units[next(units.count)] })
      let wanted = try compareByICU(one, other, options)
      #expect(Collator.root.compare(one, other, options) == wanted, "\(String(one)) \(String(other))")
    }
  }

  @Test func stringsWithoutKanaNeedNoRulesOfOurs() throws {
    var state: UInt64 = 99
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    func unit() -> UInt16 { next(3) == 0 ? UInt16(next(0x3000)) : UInt16(next(0x250)) }
    for _ in 0..<5000 {
      let one = ShellString.from(units: (0...next(3)).map { _ in unit() })
      let other = next(2) == 0 ? one.uppercased() : ShellString.from(units: (0...next(3)).map { _ in unit() })
      let wanted = try compareByICU(one, other, .ignoreCase)
      #expect(Collator.root.compare(one, other, .ignoreCase) == wanted, "\(String(one)) \(String(other))")
    }
  }

  @Test func optionsLeaveOutWhatTheyName() {
    func equal(_ left: String, _ right: String, _ options: CompareOptions) -> Bool {
      Collator.root.compare(.from(left), .from(right), options) == 0
    }
    #expect(!equal("ａ", "a", .ignoreCase))
    #expect(equal("ａ", "Ａ", .ignoreCase))
    #expect(equal("ａ", "a", .ignoreWidth))
    #expect(!equal("あ", "ア", .ignoreCase))
    #expect(equal("あ", "ア", .ignoreKanaType))
    #expect(equal("é", "e", .ignoreNonSpace))
    #expect(!equal("é", "E", .ignoreNonSpace))
    #expect(equal("co-op", "coop", .ignoreSymbols))
    #expect(!equal("co-op", "coop", .ignoreCase))
    #expect(equal("a\u{AD}b", "ab", []))
  }

  @Test func searchesGoByCollation() {
    let root = Collator.root
    #expect(root.hasPrefix(.from("Straße"), .from("stra"), .ignoreCase))
    #expect(!root.hasPrefix(.from("o\u{308}"), .from("o")))
    #expect(root.hasSuffix(.from("a\u{E9}"), .from("e\u{301}")))
    #expect(root.firstRange(of: .from("e\u{301}"), in: .from("caf\u{E9}s")) == 3..<4)
    #expect(root.firstRange(of: .from("\n"), in: .from("a\r\n")) == 2..<3)
    #expect(root.lastRange(of: .from("a"), in: .from("aXa"))?.lowerBound == 2)
    #expect(root.lastRange(of: .empty, in: .from("ab")) == 2..<2)
  }

  @Test func culturesOrderTheirOwnWay() {
    let swedish = Collator.named("sv-SE")
    #expect(swedish.compare(.from("ö"), .from("z")) > 0)
    #expect(Collator.root.compare(.from("ö"), .from("z")) < 0)
  }
}
