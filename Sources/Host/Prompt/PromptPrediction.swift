import LineEditing
import Runtime

/// Guesses at what is being typed: from the history, and for arguments from the session's world.
struct PromptPrediction {
  let history: PromptHistory
  let world: WorldGuesses
  /// Which of the two may be asked, as the session's options have it now.
  let sources: () -> (history: Bool, world: Bool)

  /// The rest behind a text; nil where there is no guess.
  func rest(of text: String) -> String? {
    guard text.contains(where: { !$0.isWhitespace }) else { return nil }
    let sources = sources()
    for guess in sources.history ? history.guesses(from: text, limit: 1) : [] {
      if let rest = rest(of: guess, behind: text) { return rest }
    }
    guard sources.world, let argument = WorldArgumentPlace(text) else { return nil }
    let found = world.values(for: argument).first { begins($0.text, with: argument.typed) }
    return found.flatMap { rest(of: $0.text, behind: argument.typed) }
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
    let found = world.values(for: argument).filter {
      begins($0.text, with: argument.typed) || begins($0.description, with: argument.typed)
    }
    let front = text.dropLast(argument.typed.count)
    return found.map { EntryChoice(text: front + $0.text, source: $0.description) }
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
