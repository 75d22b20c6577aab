/// Which of a command's examples az shows after a wrong command line.
struct Recommendations {
  private let command: Command
  private let given: [String]

  init(for command: Command, words: [String]) {
    self.command = command
    given = Self.options(in: words, of: command)
  }

  /// The three that have most options of the given line, those with few options first.
  var examples: [Example] {
    let ranked = command.examples.map { example in
      let options = Self.options(in: example.text.split(separator: " ").map(String.init), of: command)
      let isOfCommand = example.text.hasPrefix(command.name)
      let matches = isOfCommand ? options.filter(given.contains).count : -1
      return (example: example, matches: matches, options: options.count)
    }
    let sorted = ranked.enumerated().sorted { left, right in
      let (first, second) = (left.element, right.element)
      if first.matches != second.matches { return first.matches > second.matches }
      if first.options != second.options { return first.options < second.options }
      return left.offset < right.offset
    }
    return sorted.prefix(3).map(\.element.example)
  }

  /// The options among words by their longest names; what the command does not know is left out.
  private static func options(in words: [String], of command: Command) -> [String] {
    words.compactMap { word in
      guard word.hasPrefix("-"), word.count > 1, !word.hasPrefix("---") else { return nil }
      let name = word.hasPrefix("--") ? word.prefix { $0 != "=" } : word.prefix(2)
      let declaration = command.allArguments.first { $0.options.contains(String(name)) }
      return declaration.map(longestName)
    }
  }

  private static func longestName(of declaration: ArgumentDeclaration) -> String {
    declaration.options.reduce("") { $1.count > $0.count ? $1 : $0 }
  }
}
