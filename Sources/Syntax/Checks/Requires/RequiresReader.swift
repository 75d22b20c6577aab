extension Parser {
  /// Reads the `#requires` comments of the script that was parsed; nil without any.
  ///
  /// Each is parsed as a command named `requires`. Source of the rules: PowerShell's tokenizer.
  mutating func readRequirements() -> ScriptRequirements? {
    let comments = lexer.requiresComments
    guard !comments.isEmpty, !isTooDeep else { return nil }
    var reader = RequiresReader()
    for comment in comments {
      let scan = lexer.enterRequires(comment)
      setMode(.command)
      let command = parseCommand()
      _ = lexer.leave(scan)
      guard let command else { continue }
      read(command, into: &reader)
      reader.snapin = nil
      reader.snapinVersion = nil
    }
    return reader.requirements
  }

  private mutating func read(_ command: CommandAst, into reader: inout RequiresReader) {
    if command.commandName.map({ !isWord($0, "requires") }) ?? true {
      report(.scriptRequiresInvalidFormat, command.extent)
    }
    let elements = command.commandElements
    reader.namesSnapin = elements.contains { element in
      element.kind == .commandParameter && RequiresParameter.snapin.isStarted(by: name(of: element))
    }
    var index = 1
    while index < elements.count {
      if elements[index].kind == .commandParameter {
        read(elements[index].cast(to: CommandParameterAst.self), elements, &index, into: &reader)
      } else {
        report(.scriptRequiresInvalidFormat, elements[index].extent)
      }
      index += 1
    }
  }

  private func isWord(_ text: NodeText, _ word: String) -> Bool {
    source.string(of: text).lowercased() == word
  }

  private func name(of parameter: CommandElementAst) -> String {
    source.string(of: parameter.cast(to: CommandParameterAst.self).parameterName)
  }

  private mutating func read(
    _ parameter: CommandParameterAst, _ elements: [CommandElementAst], _ index: inout Int,
    into reader: inout RequiresReader
  ) {
    var argument: Ast? = parameter.argument
    if argument == nil, index + 1 < elements.count {
      index += 1
      argument = elements[index]
    }
    let written = name(of: parameter)
    if RequiresParameter.elevation.isStarted(by: written) {
      reader.requirements.isElevationRequired = true
      if argument != nil { report(.parameterCannotHaveArgument, parameter.extent, written) }
      return
    }
    guard let argument else { return report(.parameterRequiresArgument, parameter.extent, written) }
    guard let value = constantValue(of: argument) else {
      return report(.requiresArgumentMustBeConstant, argument.extent)
    }
    guard let known = RequiresParameter.allCases.first(where: { $0.isStarted(by: written) }) else {
      return report(.scriptRequiresInvalidFormat, parameter.extent)
    }
    for fault in reader.take(known, value, text: source.string(in: argument.extent)) {
      report(SyntaxError(fault.id, fault.isOfParameter ? parameter.extent : argument.extent, fault.arguments))
    }
  }

}

/// The parameters of `#requires`, in the order in which a shortened name is looked for.
enum RequiresParameter: String, CaseIterable {
  case elevation = "runasadministrator"
  case shell = "shellid"
  case snapin = "pssnapin"
  case edition = "psedition"
  case version
  case assembly
  case modules

  func isStarted(by name: String) -> Bool { rawValue.hasPrefix(name.lowercased()) }
}
