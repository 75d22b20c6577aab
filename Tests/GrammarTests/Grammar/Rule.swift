/// What a production of `Grammar/language.ebnf` says.
indirect enum Rule {
  case sequence([Rule])
  case choice([Rule])
  case optional(Rule)
  case many(Rule)
  case production(String)
  /// A kind of token, or a class of kinds, by its name.
  case token(String)
  /// A token with this text.
  case text(String)
  /// `~`, `~~`, `_`, `__` and `/`.
  case mark(String)
}

extension Rule {
  /// The rules directly below.
  var children: [Rule] {
    switch self {
    case .sequence(let rules), .choice(let rules): rules
    case .optional(let rule), .many(let rule): [rule]
    case .production, .token, .text, .mark: []
    }
  }

  /// The names of a case that stand in the rule, however deep.
  func names(_ pick: (Rule) -> String?) -> [String] {
    (pick(self).map { [$0] } ?? []) + children.flatMap { $0.names(pick) }
  }

  var productions: [String] {
    names { if case .production(let name) = $0 { name } else { nil } }
  }

  var tokens: [String] {
    names { if case .token(let name) = $0 { name } else { nil } }
  }
}
