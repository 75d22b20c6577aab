import CCommandFacts
package import Runtime

/// PowerShell's own commands by the embedded tables, read command by command.
package final class CommandFactTable: CommandFacts {
  private let parameterLines = FactLines(parameterFactsStart(), Int(parameter_facts_length))
  private let commandLines = FactLines(bodilessCommandsStart(), Int(bodiless_commands_length))
  private var made: [Symbol: CmdletInfo] = [:]

  package init() {}

  package func parameters(of command: String, declared: [ParameterInfo]) -> [ParameterInfo] {
    var rest = declared
    let listed = parameterLines.lines(of: command).map { fields in
      let line = ParameterLine(fields)
      let own = rest.firstIndex { ShellString.equalIgnoringCase($0.name, line.name) }
      return line.parameter(declared: own.map { rest.remove(at: $0) })
    }
    // What only a declaration has are a provider's dynamic parameters, which come last.
    return listed + rest
  }

  package func command(_ symbol: Symbol) -> CmdletInfo? {
    if let known = made[symbol] { return known }
    guard let fields = commandLines.lines(of: String(symbol.name)).first else { return nil }
    return make(fields)
  }

  package func knows(_ name: ShellString) -> Bool { !commandLines.lines(of: String(name)).isEmpty }

  package var commands: [CmdletInfo] { commandLines.all.compactMap { make($0) } }

  private func make(_ fields: [Substring]) -> CmdletInfo? {
    guard fields.count == 8, let gap = CommandGap(rawValue: String(fields[7])),
      let dash = fields[0].firstIndex(of: "-")
    else { return nil }
    let name = (String(fields[0][..<dash]), String(fields[0][fields[0].index(after: dash)...]))
    let declaration = CmdletDeclaration(
      known: name, synopsis: String(fields[6]), impact: impacts[fields[4]],
      defaultSet: fields[3].isEmpty ? nil : String(fields[3]),
      outputs: fields[5].split(separator: " ").map { String($0) },
      className: fields[2].contains(".") ? String(fields[2]) : "Microsoft.PowerShell.Commands.\(fields[2])")
    let info = CmdletInfo(knownAs: declaration, gap, moduleName: .from(String(fields[1])))
    if let known = made[info.symbol] { return known }
    made[info.symbol] = info
    return info
  }

  private let impacts: [Substring: ConfirmImpact] = [
    "none": .none, "low": .low, "medium": .medium, "high": .high,
  ]
}
