import Assembly
import CoreCommands
import Host
import Runtime
import TestSupport
import Testing

/// The tables of PowerShell's own commands (`Sources/CCommandFacts`) against the commands that have a body.
@Suite struct CommandFactTests {
  private static var bodies: [CmdletInfo] {
    Shell.definition.modules().flatMap { module in
      module.commands.map { CmdletInfo($0, moduleName: .from(module.name)) }
    }
  }

  /// A command that has got a body has no line any more, else its help would be written twice.
  @Test func bodilessCommandsHaveNoBody() throws {
    let bodies = Set(Self.bodies.map { String($0.name) })
    let known = CommandFactTable().commands
    #expect(!known.isEmpty)
    let statuses = Dictionary(
      uniqueKeysWithValues: try Table("Grammar/commands.tsv").rows.map { ($0["command"] ?? "", $0["status"]) }
    )
    for info in known {
      let name = String(info.name)
      #expect(!bodies.contains(name), "\(name) has a body: take its line out of CCommandFacts/commands.tsv")
      #expect(statuses[name] == "absent", "\(name) in Grammar/commands.tsv")
      #expect(info.declaration.synopsis.hasSuffix("."), "\(name) has a sentence of help")
    }
  }

  @Test func commandsAreFoundByNameWithoutCase() {
    let facts = CommandFactTable()
    for info in facts.commands {
      #expect(facts.command(Symbols.intern(.from(String(info.name).lowercased()))) === info)
    }
    #expect(facts.command(Symbols.intern(.from("Start-Nothing"))) == nil)
    #expect(facts.command(Symbols.intern(.from(""))) == nil)
  }

  /// What a declaration says of sets and aliases stands in the table too: the table decides, and the reader believes the
  /// declaration.
  @Test func declarationsAgree() {
    let facts = CommandFactTable()
    for info in Self.bodies {
      guard let type = info.cmdlet else { continue }
      let declared = CmdletParameters.declared(by: type)
      let listed = facts.parameters(of: String(info.name), declared: [])
      for own in declared {
        guard let fact = listed.first(where: { ShellString.equalIgnoringCase($0.name, own.name) }) else {
          continue
        }
        let place = "\(info.name) -\(own.name)"
        #expect(
          Set(own.aliases.map { String($0) }) == Set(fact.aliases.map { String($0) }), "aliases of \(place)")
        let marks = Set(fact.sets.map(text))
        for entry in own.sets { #expect(marks.contains(text(entry)), "\(place): \(text(entry)) of \(marks)") }
      }
    }
  }

  private func text(_ entry: ParameterSetEntry) -> String {
    let set = entry.set.map { String($0) } ?? "*"
    return "\(set) \(entry.position ?? -1) \(entry.isMandatory) \(entry.pipeline.rawValue)"
  }
}
