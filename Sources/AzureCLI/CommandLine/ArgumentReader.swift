/// Reads the words after a command's name as Python's argparse does for az.
///
/// Options may be shortened as long as they are not ambiguous, short ones may have their value attached, `=` may join an
/// option and its value, and words that nothing takes are refused at the end.
struct ArgumentReader {
  /// A word and how it was understood before anything was read.
  private enum Word {
    case plain(String)
    case option(ArgumentDeclaration, spelled: String, value: String?)
    case unknownOption(String)
    /// `--`: all that follows is plain.
    case divider
  }

  private let command: String
  private let declarations: [ArgumentDeclaration]
  private var parsed = ParsedArguments()
  private var surplus: [String]

  /// A reader for a command, named as in messages; `surplus` are words before it that nothing took.
  init(command: String, declarations: [ArgumentDeclaration], surplus: [String] = []) {
    (self.command, self.declarations, self.surplus) = (command, declarations, surplus)
  }

  /// Reads all words; nil when help was asked for.
  ///
  /// Throws `UsageFault`.
  mutating func read(_ words: [String]) throws(UsageFault) -> ParsedArguments? {
    var words = try understood(words)[...]
    while let word = words.popFirst() {
      switch word {
      case .plain(let text): readPositional(text, &words)
      case .unknownOption(let text): surplus.append(text)
      case .divider: surplus.append("--")
      case .option(let declaration, let spelled, let value):
        if declaration.key == ArgumentDeclaration.help.key, value == nil { return nil }
        guard try read(declaration, spelled, value, &words) else { return nil }
      }
    }
    try finish()
    return parsed
  }

  private func finish() throws(UsageFault) {
    let missing = declarations.filter { $0.isRequired && !parsed.has($0) }.map(\.name)
    guard missing.isEmpty else { throw .required(missing) }
    guard surplus.isEmpty else { throw .unrecognized(surplus) }
  }

  private mutating func readPositional(_ text: String, _ words: inout ArraySlice<Word>) {
    guard let positional = declarations.first(where: { $0.isPositional && !parsed.has($0) }) else {
      return surplus.append(text)
    }
    var values = [text]
    if case .list = positional.kind { values += takePlain(&words) }
    parsed.set(positional, to: values)
  }

  /// Reads an option; false when a flag joined to it was the one for help.
  private mutating func read(
    _ declaration: ArgumentDeclaration, _ spelled: String, _ value: String?, _ words: inout ArraySlice<Word>
  ) throws(UsageFault) -> Bool {
    switch declaration.kind {
    case .flag:
      parsed.set(declaration, to: [])
      guard let value else { return true }
      return try readJoined(value, after: declaration, spelled, &words)
    case .value, .choice:
      if let value {
        try set(declaration, to: value)
      } else {
        try set(declaration, to: takeOne(declaration, &words))
      }
    case .toggle:
      try set(declaration, to: value ?? takeOneIfAny(&words) ?? "true")
    case .list(let mayBeEmpty):
      let values = value.map { [$0] } ?? takePlain(&words)
      guard mayBeEmpty || !values.isEmpty else {
        throw .valueMissing(argument: declaration.name, atLeastOne: true)
      }
      parsed.set(declaration, to: values)
    }
    return true
  }

  /// What is attached to a short flag may be another short option, as in `-yn name`.
  private mutating func readJoined(
    _ value: String, after flag: ArgumentDeclaration, _ spelled: String, _ words: inout ArraySlice<Word>
  ) throws(UsageFault) -> Bool {
    let option = "-\(value.prefix(1))"
    guard !spelled.hasPrefix("--"), let next = declaration(of: option) else {
      throw .unexpectedValue(argument: flag.name, value: value)
    }
    let rest = value.dropFirst()
    if next.key == ArgumentDeclaration.help.key, rest.isEmpty { return false }
    return try read(next, option, rest.isEmpty ? nil : String(rest), &words)
  }

  private mutating func set(_ declaration: ArgumentDeclaration, to value: String) throws(UsageFault) {
    if declaration.key == ArgumentDeclaration.query.key {
      guard let query = try? Query(value) else { throw .invalidQuery(value) }
      return parsed.set(query)
    }
    parsed.set(declaration, to: [try checked(value, declaration)])
  }

  /// The value as its declaration spells it; throws for one that is not among its choices.
  private func checked(_ value: String, _ declaration: ArgumentDeclaration) throws(UsageFault) -> String {
    let choices: [String]
    switch declaration.kind {
    case .choice(let words): choices = words
    case .toggle: choices = ["true", "false"]
    default: return value
    }
    if let choice = choices.first(where: { $0 == value.lowercased() }) { return choice }
    throw .invalidChoice(
      command: command, value: value, argument: declaration.key, choices: choices,
      nearest: nearest(to: value, among: choices))
  }

  private mutating func takeOne(
    _ declaration: ArgumentDeclaration, _ words: inout ArraySlice<Word>
  ) throws(UsageFault) -> String {
    if case .divider? = words.first { words.removeFirst() }
    guard let value = takeOneIfAny(&words) else {
      throw .valueMissing(argument: declaration.name, atLeastOne: false)
    }
    return value
  }

  private mutating func takeOneIfAny(_ words: inout ArraySlice<Word>) -> String? {
    guard case .plain(let text)? = words.first else { return nil }
    words.removeFirst()
    return text
  }

  private mutating func takePlain(_ words: inout ArraySlice<Word>) -> [String] {
    var values: [String] = []
    while let value = takeOneIfAny(&words) { values.append(value) }
    return values
  }
}

// Understanding words.
extension ArgumentReader {
  private func understood(_ words: [String]) throws(UsageFault) -> [Word] {
    var understood: [Word] = []
    var isDivided = false
    for word in words {
      if isDivided {
        understood.append(.plain(word))
      } else if word == "--" {
        isDivided = true
        understood.append(.divider)
      } else {
        understood.append(try self.understood(word))
      }
    }
    return understood
  }

  private func understood(_ word: String) throws(UsageFault) -> Word {
    guard word.hasPrefix("-"), word != "-" else { return .plain(word) }
    if let declaration = declaration(of: word) { return .option(declaration, spelled: word, value: nil) }
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let value = parts.count > 1 ? parts[1] : nil
    if let value, let declaration = declaration(of: parts[0]) {
      return .option(declaration, spelled: parts[0], value: value)
    }
    let matches = word.hasPrefix("--") ? longMatches(parts[0], value) : shortMatches(word)
    guard matches.count < 2 else {
      throw .ambiguous(option: word, matches: matches.map(\.spelled))
    }
    if let match = matches.first {
      return .option(match.declaration, spelled: match.spelled, value: match.value)
    }
    return isNegativeNumber(word) || word.contains(" ") ? .plain(word) : .unknownOption(word)
  }

  private typealias Match = (declaration: ArgumentDeclaration, spelled: String, value: String?)

  private func longMatches(_ beginning: String, _ value: String?) -> [Match] {
    everyOption { $0.hasPrefix(beginning) }.map { ($0.declaration, $0.spelled, value) }
  }

  /// `-nvalue` is `-n` and its value; `-na` may also be the beginning of an option of that spelling.
  private func shortMatches(_ word: String) -> [Match] {
    let option = String(word.prefix(2))
    return everyOption { $0 == option || $0.hasPrefix(word) }.map { match in
      (match.declaration, match.spelled, match.spelled == option ? String(word.dropFirst(2)) : nil)
    }
  }

  private func everyOption(
    where matches: (String) -> Bool
  ) -> [(declaration: ArgumentDeclaration, spelled: String)] {
    declarations.filter { !$0.isPositional }.flatMap { declaration in
      declaration.options.filter(matches).map { (declaration, $0) }
    }
  }

  private func declaration(of option: String) -> ArgumentDeclaration? {
    declarations.first { !$0.isPositional && $0.options.contains(option) }
  }
}

/// `-1`, `-1.5`, `-.5`: values, since no option looks like a number.
private func isNegativeNumber(_ word: String) -> Bool {
  let parts = word.dropFirst().split(separator: ".", omittingEmptySubsequences: false)
  guard parts.allSatisfy({ $0.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } })
  else {
    return false
  }
  return parts.count == 1 ? !parts[0].isEmpty : parts.count == 2 && !parts[1].isEmpty
}
