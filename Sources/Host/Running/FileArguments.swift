import Runtime

/// The words behind a script's file: strings, `-name`, `-name:value` (`facts/powershell.md` 5.1).
enum FileArguments {
  static func parse(_ words: [String]) -> [Argument] {
    var list: [Argument] = []
    var rest = words[...]
    while let word = rest.popFirst() {
      guard word.hasPrefix("-"), word.count > 1 else {
        list.append(Argument(value: .string(word)))
        continue
      }
      let parts = word.dropFirst().split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      let name = ShellString.from(String(parts[0]))
      guard parts.count == 2 else {
        list.append(Argument(name: name))
        continue
      }
      let text = parts[1].isEmpty ? rest.popFirst() : String(parts[1])
      var argument = Argument(name: name, value: text.map { value($0) })
      argument.keepsColon = false
      list.append(argument)
    }
    return list
  }

  private static func value(_ text: String) -> Value {
    switch text.lowercased() {
    case "true", "$true": .true
    case "false", "$false": .false
    default: .string(text)
    }
  }
}
