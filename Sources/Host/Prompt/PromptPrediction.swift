import LineEditing
import Syntax

/// Guesses at what is being typed: from the history, and for arguments from the session's world.
struct PromptPrediction {
  let history: PromptHistory
  let world: any SessionWorld
  /// Which of the two may be asked, as the session's options have it now.
  let sources: () -> (history: Bool, world: Bool)

  /// The rest behind a text; nil where there is no guess.
  func rest(of text: String) -> String? {
    guard text.contains(where: { !$0.isWhitespace }) else { return nil }
    let sources = sources()
    for guess in sources.history ? history.guesses(from: text, limit: 1) : [] {
      if let rest = rest(of: guess, behind: text) { return rest }
    }
    guard sources.world, let argument = WorldArgumentPlace(text),
      !argument.typed.isEmpty || argument.isAfterName
    else {
      return nil
    }
    let found = world.arguments(for: argument.parameter).first { begins($0.value, with: argument.typed) }
    return found.flatMap { rest(of: $0.value, behind: argument.typed) }
  }

  /// Whole entries with where they come from, the best first.
  func choices(for text: String, limit: Int) -> [EntryChoice] {
    guard text.contains(where: { !$0.isWhitespace }) else { return [] }
    let sources = sources()
    let guesses = sources.history ? history.guesses(from: text, limit: limit) : []
    let earlier = guesses.map { EntryChoice(text: $0, source: "History") }
    let fromWorld = (sources.world ? worldChoices(for: text) : []).filter { choice in
      !earlier.contains { $0.text == choice.text }
    }
    return Array((earlier.prefix(max(limit - fromWorld.count, limit / 2)) + fromWorld).prefix(limit))
  }

  /// Arguments that begin so, or whose names do.
  private func worldChoices(for text: String) -> [EntryChoice] {
    guard let argument = WorldArgumentPlace(text) else { return [] }
    let found = world.arguments(for: argument.parameter).filter {
      begins($0.value, with: argument.typed) || begins($0.name, with: argument.typed)
    }
    let front = text.dropLast(argument.typed.count)
    return found.map { EntryChoice(text: front + $0.value, source: $0.name) }
  }

  private func begins(_ text: String, with beginning: String) -> Bool {
    text.lowercased().hasPrefix(beginning.lowercased())
  }

  /// What stands behind a beginning, which may be spelled in other case; nil where nothing does.
  private func rest(of guess: String, behind beginning: String) -> String? {
    let scalars = guess.unicodeScalars
    let count = beginning.unicodeScalars.count
    guard scalars.count > count else { return nil }
    let front = String(String.UnicodeScalarView(scalars.prefix(count)))
    guard front.lowercased() == beginning.lowercased() else { return nil }
    return String(String.UnicodeScalarView(scalars.dropFirst(count)))
  }
}

/// The argument at the end of a text that belongs to a parameter: `Connect-It -TenantId aaa`.
struct WorldArgumentPlace {
  let parameter: String
  /// What of it was typed.
  let typed: String
  /// Whether a blank stands behind the parameter's name, and nothing more.
  let isAfterName: Bool

  /// Nil where the text does not end in one.
  init?(_ text: String) {
    let source = SourceText(text)
    let tree = SyntaxTree.parse(source)
    guard let command = Self.lastCommand(of: tree), let last = command.commandElements.last else {
      return nil
    }
    let isBehind = Int(last.extent.end) < source.count
    let named = isBehind ? last : command.commandElements.dropLast().last
    guard let named, let name = Self.name(named, source) else { return nil }
    if !isBehind, Self.name(last, source) != nil { return nil }
    parameter = name
    typed = isBehind ? "" : Self.bare(source.string(in: last.extent))
    isAfterName = isBehind
  }

  private static func lastCommand(of tree: SyntaxTree) -> CommandAst? {
    var last: CommandAst?
    tree.root.forEachDescendant { node in
      if node.kind == .command { last = node.cast(to: CommandAst.self) }
      return true
    }
    return last
  }

  /// The name in `-Name` or `--name`.
  private static func name(_ element: CommandElementAst, _ source: SourceText) -> String? {
    let text = source.string(in: element.extent)
    guard element.kind == .commandParameter || text.hasPrefix("--"), !text.contains("="), !text.hasSuffix(":")
    else {
      return nil
    }
    return String(text.drop { $0 == "-" })
  }

  /// Without the quote that opens it.
  private static func bare(_ text: String) -> String {
    text.first.map { "'\"".contains($0) } == true ? String(text.dropFirst()) : text
  }
}
