import Testing

@testable import Runtime

/// PCRE2 and the engine of our own must find the same matches and groups: what one gets wrong, the other shows.
struct RegexEngineTests {
  @Test func enginesAgreeOnRandomPatterns() throws {
    var random = Lehmer(seed: 20_261_124)
    var compared = 0
    for _ in 0..<700 {
      let pattern = ShellString.from(random.pattern(depth: 3))
      let subject = ShellString.from(random.subject())
      let options: RegexOptions = random.next(4) == 0 ? .ignoreCase : []
      guard let regex = try? Regex(pattern, options: options) else { continue }
      let quick = try regex.match(subject)
      let slow = try regex.captureLists(subject, from: 0, .none)
      let slots = regex.captures.numbers.indices
      #expect(
        slots.map { quick?.span($0) } == slots.map { slow?[$0].last },
        "\(String(pattern)) over \(String(subject))")
      compared += 1
    }
    #expect(compared > 300)
  }

  @Test func enginesAgreeOnUnitsAndClasses() throws {
    let classes = [
      #"\w"#, #"\d"#, #"\s"#, #"\W"#, #"\p{L}"#, #"\P{Lu}"#, "[^a-z]", "[a-z-[aeiou]]", ".", "(?i)k",
      "(?i)[é-ï]", "(?i)ß",
    ]
    for pattern in classes {
      let regex = try Regex(ShellString.from(pattern))
      guard case .capture(.oneOf(let members), _, _) = regex.root else { continue }
      for unit in UInt16(0)...0x2FF {
        #expect(try regex.isMatch(.from(unit: unit)) == members.contains(unit), "\(pattern) over \(unit)")
      }
    }
  }
}

/// A generator of numbers that is the same everywhere.
private struct Lehmer {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  mutating func subject() -> String {
    let units = ["a", "b", "c", "A", "B", " ", "\n", "1", "é", "_"]
    return (0..<next(9)).map { _ in units[next(units.count)] }.joined()
  }

  mutating func pattern(depth: Int) -> String {
    (0...next(3)).map { _ in part(depth: depth) }.joined()
  }

  private mutating func part(depth: Int) -> String {
    let atoms = ["a", "b", "c", ".", #"\w"#, #"\s"#, "[ab]", "[^a]", #"\b"#, "^", "$", #"\1"#, "é", "1"]
    guard depth > 0 else { return atoms[next(atoms.count)] }
    switch next(9) {
    case 0: return "(\(pattern(depth: depth - 1)))\(quantifier())"
    case 1: return "(?:\(pattern(depth: depth - 1))|\(pattern(depth: depth - 1)))\(quantifier())"
    case 2: return "(?=\(pattern(depth: depth - 1)))"
    case 3: return "(?!\(pattern(depth: depth - 1)))"
    case 4: return "(?<!\(atoms[next(4)]))"
    case 5: return "(?>\(pattern(depth: depth - 1)))"
    default: return atoms[next(8)] + quantifier()
    }
  }

  private mutating func quantifier() -> String {
    let all = ["", "", "", "*", "+", "?", "{1,2}", "*?", "+?", "??", "{2}", "{0,2}?"]
    return all[next(all.count)]
  }
}
