import Assembly
import Host
import Runtime
import TestSupport
import Testing

/// `Grammar/commands.tsv` and the rules of good declarations, against the commands that a shell has.
@Suite struct CommandTableTests {
  private struct Command: Sendable {
    let declaration: CmdletDeclaration
    let module: String
    /// The parameters' names, helps and the sets that they name.
    let parameters: [(name: String, help: String, sets: [String])]
    var name: String { declaration.name }
  }

  /// The modules of the shell; the engine's own stand first.
  private static let modules = Shell.definition.modules()

  private static let commands: [Command] = modules.flatMap { module in
    module.commands.map { type in
      let info = CmdletInfo(type, moduleName: ShellString.from(module.name))
      // A wrapped property's storage has an underscore before its name; the common parameters are no property.
      let own = Set(
        Mirror(reflecting: type.init()).children.compactMap { $0.label?.dropFirst().lowercased() })
      let declared = info.parameters.parameters.filter { own.contains(String($0.name).lowercased()) }
      let parameters = declared.map { parameter in
        (String(parameter.name), parameter.help, parameter.sets.compactMap { $0.set.map { String($0) } })
      }
      return Command(declaration: type.declaration, module: module.name, parameters: parameters)
    }
  }

  /// `UPDATE_TABLES=1` brings the statuses up to date, `absent` or not, and leaves `full` to be decided; it fails all the same.
  @Test func tableAndRegistryAgreeBothWays() throws {
    if Repository.isSet("UPDATE_TABLES") { try updateStatuses() }
    let rows = try Table("Grammar/commands.tsv").rows.filter { $0["status"] != "absent" }
    let names = Self.commands.map(\.name)
    #expect(rows.compactMap { $0["command"] } == names.sorted { $0.lowercased() < $1.lowercased() })
    for command in Self.commands {
      guard let row = rows.first(where: { $0["command"] == command.name }) else { continue }
      let aliases = (row["aliases"] ?? "").split(separator: ",").map(String.init)
      #expect(command.declaration.aliases.sorted() == aliases.sorted(), "aliases of \(command.name)")
      #expect(command.module == row["module"], "module of \(command.name)")
      expectSets(of: command, row)
    }
  }

  private func updateStatuses() throws {
    var table = try Table("Grammar/commands.tsv")
    let live = Dictionary(uniqueKeysWithValues: Self.commands.map { ($0.name, $0) })
    for index in table.rows.indices {
      let name = table.rows[index]["command"] ?? ""
      let wasAbsent = table.rows[index]["status"] == "absent"
      if live[name] == nil { table.rows[index]["status"] = "absent" }
      if live[name] != nil, wasAbsent { table.rows[index]["status"] = "partial" }
    }
    let known = Set(table.rows.compactMap { $0["command"] })
    for (name, command) in live where !known.contains(name) {
      let aliases = command.declaration.aliases.sorted().joined(separator: ",")
      table.rows.append([
        "command": name, "aliases": aliases, "module": command.module, "sets": sets(of: command),
        "status": "partial",
      ])
    }
    table.rows.sort { ($0["command"] ?? "").lowercased() < ($1["command"] ?? "").lowercased() }
    try table.write("Grammar/commands.tsv")
    Issue.record("Grammar/commands.tsv was brought up to date: read the diff")
  }

  /// The sets as the table lists them, the default one first and marked.
  private func sets(of command: Command) -> String {
    let marked = command.declaration.defaultSet.map { ["\($0)*"] } ?? []
    let others = Set(command.parameters.flatMap(\.sets)).subtracting([command.declaration.defaultSet ?? ""])
    return (marked + others.sorted()).joined(separator: ",")
  }

  /// What is `full` has the sets that PowerShell's has; what is `partial` has none of its own invention.
  private func expectSets(of command: Command, _ row: [String: String]) {
    let listed = Set((row["sets"] ?? "").split(separator: ",").map { String($0.filter { $0 != "*" }) })
    let declared = Set(command.parameters.flatMap(\.sets))
    #expect(declared.isSubset(of: listed), "\(command.name) has a parameter set that PowerShell's has not")
    if row["status"] == "full" { #expect(declared == listed, "sets of \(command.name)") }
    let defaultSet = (row["sets"] ?? "").split(separator: ",").first { $0.hasSuffix("*") }?.dropLast()
    if let declared = command.declaration.defaultSet, let defaultSet {
      #expect(declared == defaultSet, "default set of \(command.name)")
    }
  }

  @Test func declarationsReadWell() {
    for command in Self.commands {
      let name = command.name
      #expect(
        isSentence(command.declaration.synopsis), "\(name): its synopsis is one sentence, capital to period")
      #expect(!command.declaration.examples.isEmpty, "\(name) has an example")
      for parameter in command.parameters {
        #expect(isSentence(parameter.help), "\(name) -\(parameter.name): its help is a sentence")
      }
    }
  }

  @Test func aliasesAreUnique() {
    let aliases =
      Self.commands.flatMap(\.declaration.aliases) + Self.modules.flatMap { $0.aliases.map(\.name) }
    #expect(Set(aliases.map { $0.lowercased() }).count == aliases.count)
  }

  private func isSentence(_ text: String) -> Bool {
    (text.first?.isUppercase == true || text.first == "`") && text.hasSuffix(".")
  }
}
