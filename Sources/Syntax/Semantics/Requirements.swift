/// What `#requires` lines say, while they are read.
private struct RequirementsReader {
  var found = ScriptRequirements()
  var editions: [String]?
  var shell: String?
  var snapIn: String?
  var snapInVersion: String?
  /// Whether the line names a snap-in, to which its version then belongs.
  var namesSnapIn = false
}

extension Parser {
  /// Reads the `#requires` lines of the script; nil without any.
  mutating func parseRequirements() -> ScriptRequirements? {
    let comments = lexer.requiresComments
    guard !comments.isEmpty else { return nil }
    var reader = RequirementsReader()
    for comment in comments {
      let scan = lexer.enterRequires(comment)
      let command = parseCommand()
      _ = lexer.leave(scan)
      if let command { read(command, into: &reader) }
    }
    reader.found.editions = reader.editions ?? []
    return reader.found
  }

  private mutating func read(_ command: CommandAst, into reader: inout RequirementsReader) {
    if command.commandName.map({ source.string(of: $0).lowercased() }) != "requires" {
      report(.scriptRequiresInvalidFormat, command.extent)
    }
    let words = command.commandElements
    reader.namesSnapIn = words.dropFirst().contains { word in
      word.kind == .commandParameter && isName(word.cast(to: CommandParameterAst.self), startOf: "pssnapin")
    }
    (reader.snapIn, reader.snapInVersion) = (nil, nil)
    var index = 1
    while index < words.count {
      if words[index].kind == .commandParameter {
        let parameter = words[index].cast(to: CommandParameterAst.self)
        var argument: Ast? = parameter.argument
        if argument == nil, index + 1 < words.count {
          index += 1
          argument = words[index]
        }
        read(parameter, argument, into: &reader)
      } else {
        report(.scriptRequiresInvalidFormat, words[index].extent)
      }
      index += 1
    }
  }

  private func isName(_ parameter: CommandParameterAst, startOf name: String) -> Bool {
    name.hasPrefix(source.string(of: parameter.parameterName).lowercased())
  }

  private mutating func read(_ parameter: CommandParameterAst, _ argument: Ast?, into reader: inout RequirementsReader) {
    let name = source.string(of: parameter.parameterName)
    if isName(parameter, startOf: "runasadministrator") {
      reader.found.isElevationRequired = true
      if argument != nil { report(.parameterCannotHaveArgument, parameter.extent, name) }
      return
    }
    guard let argument else { return report(.parameterRequiresArgument, parameter.extent, name) }
    guard isConstant(argument, .requires) else { return report(.requiresArgumentMustBeConstant, argument.extent) }
    let value = requirementValue(of: argument)
    if isName(parameter, startOf: "shellid") {
      readText(&reader.shell, "shellid", parameter, argument, value)
    } else if isName(parameter, startOf: "pssnapin") {
      readText(&reader.snapIn, "pssnapin", parameter, argument, value)
    } else if isName(parameter, startOf: "psedition") {
      readEditions(parameter, argument, value, into: &reader)
    } else if isName(parameter, startOf: "version") {
      readVersion(parameter, argument, value, into: &reader)
    } else if isName(parameter, startOf: "assembly") {
      readAssemblies(argument, value, into: &reader)
    } else if isName(parameter, startOf: "modules") {
      readModules(argument, value, into: &reader)
    } else {
      report(.scriptRequiresInvalidFormat, parameter.extent)
    }
  }

  private mutating func readText(
    _ text: inout String?, _ name: String, _ parameter: CommandParameterAst, _ argument: Ast, _ value: RequirementValue
  ) {
    guard text == nil else { return report(.parameterAlreadyBound, parameter.extent, "", name) }
    guard case .text(let found) = value else { return report(.requiresInvalidStringArgument, argument.extent, name) }
    text = found
  }

  private mutating func readEditions(
    _ parameter: CommandParameterAst, _ argument: Ast, _ value: RequirementValue, into reader: inout RequirementsReader
  ) {
    guard reader.editions == nil else { return report(.parameterAlreadyBound, parameter.extent, "", "psedition") }
    for item in value.items {
      guard case .text(let edition) = item else {
        report(.requiresInvalidStringArgument, argument.extent, "psedition")
        continue
      }
      if !["core", "desktop"].contains(edition.lowercased()) { report(.requiresPSEditionInvalid, argument.extent, "psedition") }
      if (reader.editions ?? []).contains(where: { $0.lowercased() == edition.lowercased() }) {
        report(.requiresPSEditionValueIsAlreadySpecified, argument.extent, "psedition")
      } else {
        reader.editions = (reader.editions ?? []) + [edition]
      }
    }
  }

  private mutating func readVersion(
    _ parameter: CommandParameterAst, _ argument: Ast, _ value: RequirementValue, into reader: inout RequirementsReader
  ) {
    var text = source.string(in: argument.extent)
    if case .text(let found) = value { text = found }
    guard let version = Parser.version(text) else { return report(.requiresVersionInvalid, argument.extent) }
    let bound = reader.namesSnapIn ? reader.snapInVersion : reader.found.version
    if let bound, reader.namesSnapIn || bound != version {
      return report(.parameterAlreadyBound, parameter.extent, "", "version")
    }
    if reader.namesSnapIn { reader.snapInVersion = version } else { reader.found.version = version }
  }

  /// Two to four numbers; one alone gets a zero.
  private static func version(_ text: String) -> String? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 4 else { return nil }
    let numbers = parts.map { part in part.utf8.allSatisfy { $0 &- 0x30 < 10 } ? Int32(part) : nil }
    guard !numbers.contains(nil) else { return nil }
    let texts = numbers.compactMap { $0 }.map { String($0) }
    return (texts.count == 1 ? texts + ["0"] : texts).joined(separator: ".")
  }

  private mutating func readAssemblies(_ argument: Ast, _ value: RequirementValue, into reader: inout RequirementsReader) {
    for item in value.items {
      if case .text(let assembly) = item {
        if !reader.found.assemblies.contains(assembly) { reader.found.assemblies.append(assembly) }
      } else {
        report(.requiresInvalidStringArgument, argument.extent, "assembly")
      }
    }
  }

  private mutating func readModules(_ argument: Ast, _ value: RequirementValue, into reader: inout RequirementsReader) {
    for item in value.items {
      guard let module = ScriptRequirements.Module(item) else {
        return report(.requiresModuleInvalid, argument.extent, source.string(in: argument.extent))
      }
      reader.found.modules.append(module)
    }
  }
}
