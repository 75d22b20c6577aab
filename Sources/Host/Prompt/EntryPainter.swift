import LineEditing
import Runtime
import Syntax

/// Colours the tokens of an entry.
struct EntryPainter {
  private let colours: EntryColours
  private let tokens: TokenTable
  private let offsets: ScalarOffsets
  /// Nil where nothing is to be told of commands.
  private let commands: KnownCommands?
  private let defined: Set<String>
  /// The commands whose arguments are read, one for each open bracket.
  private var calls: [CommandPresence] = [.missing]
  private(set) var spans: [EntryLook.Span] = []

  init(_ tree: SyntaxTree, _ text: String, _ colours: EntryColours, _ commands: KnownCommands?) {
    (self.colours, self.tokens, self.commands) = (colours, tree.tokens, commands)
    offsets = ScalarOffsets(text)
    defined = Self.definitions(tree.tokens)
    for token in tokens.tokens { add(token) }
  }

  private mutating func add(_ token: Token) {
    follow(token)
    let colour = colour(of: token)
    var start = token.start
    // What a string expands has colours of its own.
    for inner in tokens.nestedTokens(of: token) where inner.start >= start {
      add(start, inner.start, colour)
      add(inner)
      start = inner.end
    }
    add(start, token.end, colour)
  }

  private mutating func add(_ start: Int32, _ end: Int32, _ colour: String) {
    guard end > start, !colour.isEmpty else { return }
    spans.append(EntryLook.Span(offsets[Int(start)]..<offsets[Int(end)], colour))
  }
}

// MARK: - Commands

extension EntryPainter {
  /// Notes which command the arguments that follow belong to.
  private mutating func follow(_ token: Token) {
    if token.flags.contains(.commandName) { calls[calls.count - 1] = presence(of: token) }
    switch token.kind {
    case .lParen, .atParen, .dollarParen, .lCurly, .atCurly: calls.append(.missing)
    case .rParen, .rCurly: if calls.count > 1 { calls.removeLast() }
    case .pipe, .semi, .newLine, .andAnd, .orOr: calls[calls.count - 1] = .missing
    default: break
    }
  }

  private static let texts: Set<TokenKind> = [.generic, .identifier, .stringLiteral, .stringExpandable]

  /// The functions that the entry itself defines, in lower case.
  private static func definitions(_ tokens: TokenTable) -> Set<String> {
    let names = zip(tokens.tokens, tokens.tokens.dropFirst()).filter {
      $0.0.kind == .function || $0.0.kind == .filter
    }
    return Set(names.map { tokens.text(of: $0.1).lowercased() })
  }

  /// A name that is made of variables is not known before it runs.
  private func presence(of token: Token) -> CommandPresence {
    guard !tokens.isExpandable(token), token.kind != .variable, let commands else { return .elsewhere }
    let isText = Self.texts.contains(token.kind)
    let name = isText ? tokens.stringValue(of: token).string : tokens.text(of: token)
    return defined.contains(name.lowercased()) ? .elsewhere : commands.find(name)
  }

  private func colour(ofParameter token: Token) -> String {
    let name = tokens.parameterName(of: token).string
    return commands?.refuses(name, calls[calls.count - 1]) == true ? colours.error : colours.parameter
  }
}

// MARK: - Colours

extension EntryPainter {
  private func colour(of token: Token) -> String {
    if token.flags.contains(.commandName) {
      if case .missing = calls[calls.count - 1] { return colours.error }
      return colours.command
    }
    switch token.kind {
    case .comment: return colours.comment
    case .parameter: return colour(ofParameter: token)
    case .generic where tokens.source[Int(token.start)] == UInt16(UInt8(ascii: "-")): return colours.parameter
    case .variable, .splattedVariable: return colours.variable
    case .stringLiteral, .stringExpandable, .hereStringLiteral, .hereStringExpandable: return colours.string
    case .number: return colours.number
    default: return colour(of: token.flags)
    }
  }

  private func colour(of flags: TokenFlags) -> String {
    if flags.contains(.keyword) { return colours.keyword }
    if flags.contains(.typeName) { return colours.type }
    if flags.contains(.memberName) { return colours.member }
    let operators: TokenFlags = [.binaryOperator, .unaryOperator, .assignmentOperator]
    return flags.isDisjoint(with: operators) ? "" : colours.operator
  }
}
