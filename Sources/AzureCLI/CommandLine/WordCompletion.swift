/// What a word of az's command line can become: groups, commands, options, choices.
package struct WordCompletion {
  /// A word with one line that tells what it is.
  package struct Word: Sendable {
    package let text: String
    package let description: String
  }

  /// Those of extensions too, which az adds when they are first called.
  private let table = CommandTable(extensions: Set(ExtensionPackage.index.map(\.name)))

  package init() {}

  /// The words that can stand in the last one's place; it is empty where a new one begins.
  package func complete(_ words: [String]) -> [Word] {
    guard let last = words.last else { return [] }
    let before = words.dropLast()
    let path = Array(before.prefix { !$0.hasPrefix("-") })
    if let command = command(path) {
      return arguments(of: command, before: Array(before), last)
    }
    guard path.count == before.count, let group = table.group(path) else { return [] }
    let groups = table.subgroups(of: group).map { Word(text: $0.path.last ?? "", description: $0.summary) }
    let commands = table.commands(of: group).map { Word(text: $0.path.last ?? "", description: $0.summary) }
    return (groups + commands).filter { $0.text.hasPrefix(last) }.sorted { $0.text < $1.text }
  }

  /// The command that words name, positional arguments behind it.
  private func command(_ path: [String]) -> Command? {
    for count in stride(from: path.count, through: 1, by: -1) {
      if let command = table.command(Array(path.prefix(count))) { return command }
    }
    return nil
  }

  private func arguments(of command: Command, before: [String], _ last: String) -> [Word] {
    if let option = before.last, option.hasPrefix("-"),
      let argument = command.allArguments.first(where: { $0.options.contains(option) })
    {
      switch argument.kind {
      case .choice(let choices):
        return choices.filter { $0.hasPrefix(last) }.map { Word(text: $0, description: argument.help) }
      case .toggle:
        return ["true", "false"].filter { $0.hasPrefix(last) }.map {
          Word(text: $0, description: argument.help)
        }
      case .value, .list: return []
      case .flag: break
      }
    }
    guard last.isEmpty || last.hasPrefix("-") else { return [] }
    return command.allArguments.filter { argument in
      !argument.isPositional && !argument.options.contains { before.contains($0) }
    }.flatMap { argument in
      argument.options.filter { $0.hasPrefix("--") && $0.hasPrefix(last) }.prefix(1).map {
        Word(text: $0, description: argument.help)
      }
    }
  }
}
