import Testing

@testable import Runtime

/// No match may hold up a user who wants to stop: each of these would take hours.
struct RegexInterruptionTests {
  private static let endless: [(pattern: String, subject: String)] = [
    ("^(a+)+$", String(repeating: "a", count: 40) + "!"),
    ("(x+x+)+[yz]", String(repeating: "x", count: 60)),
    ("^(.*a){20}$", String(repeating: "a", count: 60) + "é!"),
    ("(a*)*(a*)*(a*)*[bc]", String(repeating: "a", count: 400)),
    ("a*[bc]", String(repeating: "a", count: 2_000_000)),
    (#"(?<=(a+)+)b"#, String(repeating: "a", count: 60)),
    ("^(a+)+$", String(repeating: "a", count: 40) + "\u{3B1}"),
  ]

  @Test(arguments: endless)
  func aRaisedFlagStopsAnyMatch(_ pattern: String, _ subject: String) throws {
    let flag = UnsafeMutablePointer<UInt32>.allocate(capacity: 1)
    flag.initialize(to: 5)
    defer { flag.deallocate() }
    let regex = try Regex(.from(pattern))
    let text = ShellString.from(subject)
    let clock = ContinuousClock()
    let start = clock.now
    #expect(throws: RegexFault.cancelled) {
      try regex.isMatch(text, from: nil, Interruption(word: flag, mask: 4))
    }
    #expect(clock.now - start < .milliseconds(1500))
  }

  @Test func aTimeoutEndsAMatch() throws {
    let regex = try Regex(.from("^(a+)+$"), timeout: 20_000_000)
    #expect(throws: RegexFault.timeout) { try regex.isMatch(.from(String(repeating: "a", count: 40) + "!")) }
  }
}
