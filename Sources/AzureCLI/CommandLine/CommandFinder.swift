/// What a command line asks for.
enum Request {
  /// A command, the words after it, and options before it that its groups did not know.
  case command(Command, arguments: [String], surplus: [String])
  case groupHelp(CommandGroup)
  /// A command of the first level behind options: az loses its name and dies of it.
  case lost
  case welcome
  case version
  /// A word that is no command below a group, and all words from `az` on; az suggests nothing where it loaded nothing.
  case unknown(word: String, group: CommandGroup, words: [String], mayBeNear: Bool)
}

/// Finds the command that the first words name, as az's parser walks down its groups.
struct CommandFinder {
  private let table: CommandTable

  init(_ table: CommandTable) { self.table = table }

  /// Throws `UsageFault` where a group stands without a command, or options before the first word are wrong.
  func find(_ words: [String]) throws(UsageFault) -> Request {
    guard let first = words.first else { return .welcome }
    if first == "--version" || first == "-v" { return .version }
    var rest = words[...]
    guard let root = table.group([]) else { return .welcome }
    if try skipGlobalOptions(&rest) { return .groupHelp(root) }
    let isPlain = rest.count == words.count
    var group = root
    var unknownOptions: [String] = []
    while let word = rest.popFirst() {
      if isHelp(word) { return .groupHelp(group) }
      if word.hasPrefix("-"), word != "-" {
        unknownOptions.append(word)
        continue
      }
      let path = group.path + [word]
      // With options before the first word az loads no commands below its groups.
      let isKnown = isPlain || group.path.isEmpty
      if isKnown, let next = table.group(path) {
        group = next
      } else if isKnown, let command = table.command(path) {
        if !isPlain, !rest.contains(where: isHelp) { return .lost }
        return .command(command, arguments: Array(rest), surplus: unknownOptions)
      } else {
        return .unknown(word: word, group: group, words: words, mayBeNear: isKnown && !group.path.isEmpty)
      }
    }
    throw .commandMissing(group.path.isEmpty ? "_command_package" : "_subcommand")
  }

  /// Passes over options that az's own parser knows; true when one of them is for help.
  private func skipGlobalOptions(_ words: inout ArraySlice<String>) throws(UsageFault) -> Bool {
    while let word = words.first, word.hasPrefix("-") {
      if isHelp(word) { return true }
      guard let option = ArgumentDeclaration.global.first(where: { $0.options.contains(word) }) else {
        return false
      }
      words.removeFirst()
      guard option.kind != .flag else { continue }
      guard let value = words.first, !value.hasPrefix("-") else {
        throw .valueMissing(argument: option.name, atLeastOne: false)
      }
      words.removeFirst()
    }
    return false
  }

  private func isHelp(_ word: String) -> Bool {
    word == "-h" || word.count > 2 && "--help".hasPrefix(word)
  }
}
