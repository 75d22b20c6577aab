import Runtime
import Syntax

/// Help for what stands at the cursor, as rows under the entry and as a whole for the pager.
///
/// Nothing is loaded and no code of the user runs for the rows.
struct PromptHelp {
  let engine: Engine
  /// What the session's world has for an argument of a parameter: value and name.
  let worldArguments: (String) -> [(value: String, name: String)]

  /// The rows; none where nothing is known.
  func rows(for text: String, at cursor: Int) -> [String] {
    let place = Place(text, cursor)
    if let rows = memberRows(place) { return rows }
    if let rows = variableRows(place) { return rows }
    guard let command = place.tree.command(at: place.offset) else { return [] }
    return commandRows(command, place)
  }

  /// The whole help of the command at the cursor.
  func whole(for text: String, at cursor: Int) -> String? {
    let place = Place(text, cursor)
    guard let command = place.tree.command(at: place.offset), let name = place.name(of: command) else {
      return nil
    }
    return HelpText.whole(of: name, engine)
  }

  /// A text with a cursor, parsed.
  struct Place {
    let tree: EntryTree
    /// The cursor in UTF-16 units, as the tree counts.
    let offset: Int

    init(_ text: String, _ cursor: Int) {
      tree = EntryTree(SyntaxTree.parse(SourceText(text)))
      offset = String(String.UnicodeScalarView(text.unicodeScalars.prefix(cursor))).utf16.count
    }

    var source: SourceText { tree.tree.source }

    func text(of node: Ast) -> String { source.string(in: node.extent) }

    /// The name of a command as it is written; nil where it is worked out.
    func name(of command: CommandAst) -> String? { command.commandName.map { source.string(of: $0) } }
  }
}

extension PromptHelp {
  private func commandRows(_ tree: CommandAst, _ place: Place) -> [String] {
    guard let written = place.name(of: tree), let command = find(written) else { return [] }
    var rows = [CommandSummary.title(command, as: written)]
    guard let table = try? command.parameterTable(engine) else { return rows }
    let call = WrittenCall(tree, place, table)
    let syntax = SyntaxText(String(command.name), table)
    let sets = syntax.sets.filter { set in
      call.named.allSatisfy { named in set.parameters.contains { $0.info === named } }
    }
    let set = sets.first { $0.isDefault } ?? sets.first ?? syntax.sets.first
    if let set { rows.append(syntax.line(set)) }
    guard let info = call.parameter(in: set) else { return rows }
    rows += ParameterSummary(info, in: set, engine).rows
    return rows + worldRows(of: info, typed: call.argument)
  }

  /// The command of a name, aliases followed; programs and what would have to be loaded are left out.
  private func find(_ name: String) -> CommandInfo? {
    let scope = engine.global.current
    var symbol = Symbols.intern(.from(name))
    for _ in 0..<16 {
      guard let alias = CommandResolver.alias(symbol, from: scope) else { break }
      symbol = Symbols.intern(alias.definition)
    }
    return CommandResolver.function(symbol, from: scope) ?? engine.commands.cmdlet(symbol)
  }

  /// What an id of the world is: the one that is typed, else those there are.
  private func worldRows(of info: ParameterInfo, typed: String) -> [String] {
    let known = worldArguments(String(info.name))
    let fitting = known.filter { $0.value.lowercased().hasPrefix(typed.lowercased()) }
    return (fitting.isEmpty ? known : fitting).prefix(4).map { "  \($0.value)  \($0.name)" }
  }
}

/// One row about a command.
enum CommandSummary {
  static func title(_ command: CommandInfo, as written: String) -> String {
    let name = String(command.name)
    let head = written.lowercased() == name.lowercased() ? name : "\(written) is \(name)"
    let synopsis = synopsis(of: command)
    return synopsis.isEmpty ? head : "\(head): \(synopsis)"
  }

  private static func synopsis(of command: CommandInfo) -> String {
    if let cmdlet = command as? CmdletInfo { return cmdlet.declaration.synopsis }
    let text = (command as? FunctionInfo)?.block.commentHelp?.synopsis ?? ""
    return text.split(separator: "\n").first.map { String($0).trimmedSpace } ?? ""
  }
}

/// Rows about a parameter.
struct ParameterSummary {
  private let info: ParameterInfo
  private let entry: ParameterSetEntry
  private let engine: Engine

  /// More values than this are too many to show.
  private static let mostValues = 24

  init(_ info: ParameterInfo, in set: SyntaxText.ParameterSet?, _ engine: Engine) {
    (self.info, self.engine) = (info, engine)
    entry = set?.parameters.first { $0.info === info }?.entry ?? info.mainEntry ?? ParameterSetEntry()
  }

  var rows: [String] {
    let type =
      info.isSwitch ? "" : " <\(info.shownType === TypeInfo.object ? "Object" : info.shownType.syntaxName)>"
    var facts = [entry.isMandatory ? "required" : "optional"]
    if let position = entry.position { facts.append("position \(position)") }
    if !entry.pipeline.isEmpty { facts.append("from the pipeline") }
    if let set = entry.set { facts.append("set \(String(set))") }
    let help = info.help.isEmpty ? String(entry.helpMessage ?? .empty) : info.help
    var rows = [
      "-\(String(info.name))\(type)  \(facts.joined(separator: ", "))\(help.isEmpty ? "" : ". ")\(help)"
    ]
    let values = (try? info.allowedValues(engine)) ?? []
    if !values.isEmpty {
      let more = values.count > ParameterSummary.mostValues ? ", …" : ""
      rows.append("  \(values.prefix(ParameterSummary.mostValues).joined(separator: ", "))\(more)")
    }
    return rows
  }
}

/// A call as it is written so far.
struct WrittenCall {
  /// Parameters that are named.
  private(set) var named: [ParameterInfo] = []
  /// The parameter at the cursor, where its name says which.
  private var current: ParameterInfo?
  /// What is typed of the argument at the cursor.
  private(set) var argument = ""
  /// How many arguments without a name stand before the cursor, when it is at one.
  private var position: Int?

  init(_ tree: CommandAst, _ place: PromptHelp.Place, _ table: ParameterTable) {
    var before: ParameterInfo?
    var unnamed = 0
    position = 0
    for element in tree.commandElements.dropFirst() where Int(element.extent.start) < place.offset {
      let holdsCursor = place.offset <= Int(element.extent.end)
      let text = place.text(of: element)
      guard element.kind == .commandParameter || text == "-" else {
        if before == nil { unnamed += 1 }
        if holdsCursor {
          current = before
          argument = text
          position = before == nil ? unnamed - 1 : nil
        }
        before = nil
        if !holdsCursor { position = unnamed }
        continue
      }
      let info = WrittenCall.parameter(text, table)
      if let info { named.append(info) }
      before = info.map(\.isSwitch) == false ? info : nil
      if holdsCursor { current = info }
      position = before == nil ? unnamed : nil
      if let before, !holdsCursor { current = before }
    }
    let isBehind = tree.commandElements.last.map { Int($0.extent.end) < place.offset } ?? false
    if isBehind { current = before }
    if let first = tree.commandElements.first, place.offset <= Int(first.extent.end) { position = nil }
  }

  private static func parameter(_ text: String, _ table: ParameterTable) -> ParameterInfo? {
    let name = text.drop { $0 == "-" }.prefix { $0 != ":" }
    guard !name.isEmpty else { return nil }
    return try? table.parameter(named: .from(String(name)))
  }

  /// The parameter at the cursor: named, or the one that an argument without a name goes to.
  func parameter(in set: SyntaxText.ParameterSet?) -> ParameterInfo? {
    if let current { return current }
    guard let position, let set else { return nil }
    let free = set.parameters.filter { member in
      member.entry.position != nil && !named.contains { $0 === member.info }
    }.sorted { ($0.entry.position ?? 0) < ($1.entry.position ?? 0) }
    return position < free.count ? free[position].info : nil
  }
}
