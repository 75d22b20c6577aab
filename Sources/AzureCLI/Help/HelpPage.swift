/// A page of help in az's form.
struct HelpPage {
  private(set) var text = ""
  private let isColoured: Bool

  /// The page of a command.
  init(of command: Command, in table: CommandTable, coloured: Bool) {
    isColoured = coloured
    let notices = table.groups.filter { $0.isExperimental && command.path.starts(with: $0.path) }
      .map(GeneralTexts.experimental)
    head("Command", command.name, command.summary, command.details, notices)
    add("Arguments")
    add(ArgumentList(command.allArguments).lines)
    add("")
    add(examples: command.examples)
  }

  /// The page of a group: the groups and commands below it.
  init(of group: CommandGroup, in table: CommandTable, coloured: Bool) {
    isColoured = coloured
    let notices = group.isExperimental ? [GeneralTexts.experimentalHere] : []
    head("Group", group.name, group.summary, group.details, notices)
    let subgroups = table.subgroups(of: group).map { group in
      HelpItem(
        name: group.path.last ?? "", tags: group.isExperimental ? "[Experimental]" : "",
        summary: normalized(group.summary))
    }
    let commands = table.commands(of: group).map { command in
      HelpItem(name: command.path.last ?? "", summary: normalized(command.summary))
    }
    let width = (subgroups + commands).map(\.width).max() ?? 0
    add(items: subgroups, under: "Subgroups:", width: width)
    add(items: commands, under: "Commands:", width: width)
  }

  private mutating func head(
    _ kind: String, _ name: String, _ summary: String, _ details: [String], _ notices: [String]
  ) {
    add("")
    add(kind)
    add(paragraph(summary.isEmpty ? name : "\(name) : \(normalized(summary))", indent: 1))
    let below = details + notices.map { isColoured ? Style.notice($0) : "WARNING: \($0)" }
    add(below.isEmpty ? [""] : below.flatMap { paragraph($0, indent: 2) })
    if !details.isEmpty { add("") }
  }

  private mutating func add(items: [HelpItem], under heading: String, width: Int) {
    guard !items.isEmpty else { return }
    add(heading)
    add(
      items.sorted { precedes($0.name, $1.name) }.flatMap { $0.lines(width: width, coloured: isColoured) })
    add("")
  }

  private mutating func add(examples: [Example]) {
    guard !examples.isEmpty else { return }
    add("Examples")
    for example in examples {
      add(paragraph(example.title, indent: 1))
      let lines = example.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      add(lines.flatMap { paragraph($0, indent: 2) })
      add("")
    }
  }

  private mutating func add(_ line: String) { text += line + "\n" }

  private mutating func add(_ lines: [String]) {
    for line in lines { add(line) }
  }
}

/// A paragraph behind so many steps of four blanks; an empty one is an empty line.
func paragraph(_ text: String, indent: Int) -> [String] {
  let margin = String(repeating: "    ", count: indent)
  let lines = TextWrapping().lines(text, indent: margin, hanging: margin)
  return lines.isEmpty ? [""] : lines
}

/// A sentence: a capital letter in front, a mark at the end.
func normalized(_ text: String) -> String {
  guard text.count > 1, let last = text.last else { return text }
  return text.prefix(1).uppercased() + text.dropFirst() + (".!?".contains(last) ? "" : ".")
}
