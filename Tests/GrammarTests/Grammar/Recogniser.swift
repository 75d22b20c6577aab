import Syntax

/// Says whether the grammar allows a row of tokens.
///
/// For each production and place it knows the set of places where the production may end.
struct Recogniser {
  private let grammar: Grammar
  private let tokens: [Token]
  private let texts: [String]
  private var known: [Key: Set<Int>] = [:]
  private(set) var furthest = 0

  private struct Key: Hashable {
    let name: String
    let place: Int
  }

  /// Comments, continued lines and the end are left out of the tokens.
  init(_ grammar: Grammar, _ table: TokenTable) {
    self.grammar = grammar
    tokens = table.tokens.filter { ![.comment, .lineContinuation, .endOfInput].contains($0.kind) }
    texts = tokens.map { table.text(of: $0).lowercased() }
  }

  /// Whether the tokens are a production, all of them.
  mutating func accepts(_ name: String) -> Bool {
    ends(.production(name), 0).contains(tokens.count)
  }

  var count: Int { tokens.count }

  /// The text around the place that no rule came past.
  var obstacle: String { texts[max(0, furthest - 4)..<min(texts.count, furthest + 3)].joined(separator: " ") }

  private mutating func ends(_ rule: Rule, _ place: Int) -> Set<Int> {
    switch rule {
    case .sequence(let rules):
      rules.reduce([place]) { places, rule in all(places, rule) }
    case .choice(let rules): rules.reduce([]) { $0.union(ends($1, place)) }
    case .optional(let rule): ends(rule, place).union([place])
    case .many(let rule): repeated(rule, place)
    case .production(let name): ends(ofProduction: name, place)
    case .token(let name): pass(place) { TokenClasses.holds(name, $0.kind, $1) }
    case .text(let text):
      pass(place) { $1 == text || text.hasPrefix("-") && $1.count > 1 && text.hasPrefix($1) }
    case .mark(let mark): ends(ofMark: mark, place)
    }
  }

  private mutating func ends(ofProduction name: String, _ place: Int) -> Set<Int> {
    let key = Key(name: name, place: place)
    if let ends = known[key] { return ends }
    // No production starts with itself; one that did would end nowhere.
    known[key] = []
    let found = grammar.productions[name].map { ends($0, place) } ?? []
    known[key] = found
    return found
  }

  /// Where a rule may end that starts at one of some places.
  private mutating func all(_ places: Set<Int>, _ rule: Rule) -> Set<Int> {
    var found: Set<Int> = []
    for place in places { found.formUnion(ends(rule, place)) }
    return found
  }

  private mutating func repeated(_ rule: Rule, _ place: Int) -> Set<Int> {
    var (all, fresh): (Set<Int>, Set<Int>) = ([place], [place])
    while !fresh.isEmpty {
      fresh = self.all(fresh, rule).subtracting(all)
      all.formUnion(fresh)
    }
    return all
  }

  private mutating func pass(_ place: Int, _ fits: (Token, String) -> Bool) -> Set<Int> {
    furthest = max(furthest, place)
    return place < tokens.count && fits(tokens[place], texts[place]) ? [place + 1] : []
  }

  private func ends(ofMark mark: String, _ place: Int) -> Set<Int> {
    switch mark {
    case "~":
      return place > 0 && place < tokens.count && tokens[place].start == tokens[place - 1].end ? [place] : []
    case "/":
      let closers: Set<TokenKind> = [.newLine, .semi, .rCurly, .rParen]
      return place == tokens.count || closers.contains(tokens[place].kind) ? [place] : []
    default:
      var end = place
      while end < tokens.count, tokens[end].kind == .newLine || mark == "__" && tokens[end].kind == .semi {
        end += 1
      }
      return Set(place...end)
    }
  }
}
