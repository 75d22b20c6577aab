/// Makes programs that the grammar allows, always the same ones for the same seed.
struct Generator {
  private let grammar: Grammar
  private let samples: Samples
  /// How deep a production has to go before it can end.
  private let depths: [String: Int]
  private var state: UInt64
  private(set) var visited: Set<String> = []
  private var program = ""
  private var isAdjacent = true
  /// Whether a statement ends here, so that a semicolon is due unless it is seen otherwise.
  private var endsStatement = false

  init(_ grammar: Grammar, _ samples: Samples, seed: UInt64, without left: Set<String> = []) {
    (self.grammar, self.samples, state) = (grammar, samples, seed)
    depths = Generator.depths(of: grammar, without: left)
  }

  /// A program of a production.
  mutating func program(of name: String, budget: Int) -> String {
    (program, isAdjacent, endsStatement) = ("", true, false)
    write(.production(name), budget)
    return program
  }

  private mutating func random(_ count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % max(1, count)
  }

  private mutating func write(_ rule: Rule, _ budget: Int) {
    // A program that is long enough is brought to its end.
    let budget = program.utf8.count > 300 ? 0 : budget
    switch rule {
    case .sequence(let rules): for rule in rules { write(rule, budget) }
    case .choice(let rules): write(pick(rules, budget), budget)
    case .optional(let rule): if depth(rule) <= budget, random(3) == 0 { write(rule, budget) }
    case .many(let rule):
      while depth(rule) <= budget, random(3) == 0 { write(rule, budget) }
    case .production(let name):
      visited.insert(name)
      if let rule = grammar.productions[name] { write(rule, budget - 1) }
    case .token(let name):
      let texts = samples.of(name)
      spell(texts[random(texts.count)])
    case .text(let text): spell(text)
    case .mark("~"), .mark("~~"): isAdjacent = true
    case .mark("/"): endsStatement = true
    case .mark: break
    }
  }

  private mutating func spell(_ text: String) {
    if endsStatement, ![")", "}", ";", "\n"].contains(text) { program += " ;" }
    endsStatement = false
    if !isAdjacent { program += " " }
    program += text
    isAdjacent = false
  }

  /// An alternative that can end within the budget, else the one that ends soonest.
  private mutating func pick(_ rules: [Rule], _ budget: Int) -> Rule {
    let fitting = rules.filter { depth($0) <= budget }
    if !fitting.isEmpty { return fitting[random(fitting.count)] }
    return rules.min { depth($0) < depth($1) } ?? .sequence([])
  }

  private func depth(_ rule: Rule) -> Int { Generator.depth(rule, depths) }

  private static func depth(_ rule: Rule, _ depths: [String: Int]) -> Int {
    switch rule {
    case .sequence(let rules): rules.map { depth($0, depths) }.max() ?? 0
    case .choice(let rules): rules.map { depth($0, depths) }.min() ?? 0
    case .production(let name): depths[name] ?? 1_000_000
    case .optional, .many, .token, .text, .mark: 0
    }
  }

  private static func depths(of grammar: Grammar, without left: Set<String>) -> [String: Int] {
    var depths: [String: Int] = [:]
    var isChanged = true
    while isChanged {
      isChanged = false
      for (name, rule) in grammar.productions where !left.contains(name) {
        let found = depth(rule, depths) + 1
        guard found < depths[name] ?? 1_000_000 else { continue }
        depths[name] = found
        isChanged = true
      }
    }
    return depths
  }
}
