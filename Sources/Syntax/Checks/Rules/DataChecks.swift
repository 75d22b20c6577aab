extension Parser {
  /// The body of a `data` statement knows literals, simple operators and allowed commands.
  mutating func checkData(_ data: DataStatementAst) {
    let checker = DataChecker(data, source)
    var found: [(ErrorID, Extent, [String])] = []
    data.body.forEachDescendant { node in
      if let error = checker.problem(with: node) { found.append(error) }
      return true
    }
    for (id, extent, arguments) in found { report(SyntaxError(id, extent, arguments)) }
  }
}

/// The rules of one `data` statement.
private struct DataChecker {
  typealias Problem = (ErrorID, Extent, [String])

  let source: SourceText
  /// In lower case; nil if any command may be meant.
  let allowedCommands: Set<String>?

  init(_ data: DataStatementAst, _ source: SourceText) {
    self.source = source
    let names = data.commandsAllowed.map { command in
      command.kind == .stringConstantExpression
        ? source.string(of: command.cast(to: StringConstantExpressionAst.self).text).lowercased() : nil
    }
    allowedCommands = names.contains(nil) ? nil : Set(names.compactMap { $0 } + ["convertfrom-stringdata"])
  }

  func problem(with node: Ast) -> Problem? {
    if let id = DataChecker.forbidden[node.kind] { return (id, node.extent, []) }
    switch node.kind {
    case .typeConstraint: return problem(with: node.cast(to: TypeConstraintAst.self).typeName, node)
    case .typeExpression: return problem(with: node.cast(to: TypeExpressionAst.self).typeName, node)
    case .command: return problem(with: node.cast(to: CommandAst.self))
    case .binaryExpression:
      let binary = node.cast(to: BinaryExpressionAst.self)
      return problem(with: binary.operator, binary.errorPosition)
    case .unaryExpression: return problem(with: node.cast(to: UnaryExpressionAst.self).tokenKind, node.extent)
    case .variableExpression:
      let name = source.string(of: node.cast(to: VariableExpressionAst.self).variablePath.userPath)
      if DataChecker.allowedVariables.contains(name.lowercased()) { return nil }
      return (
        .variableReferenceNotSupportedInDataSection, node.extent,
        ["$PSCulture, $PSUICulture, $true, $false, $null"]
      )
    default: return nil
    }
  }

  private func problem(with kind: TokenKind, _ extent: Extent) -> Problem? {
    kind.has(.disallowedInRestrictedMode) ? (.operatorNotSupportedInDataSection, extent, [kind.text]) : nil
  }

  private func problem(with type: TypeName, _ node: Ast) -> Problem? {
    let name = source.fullName(of: type)
    return KnownTypes.isSimple(name) ? nil : (.typeNotAllowedInDataSection, node.extent, [name])
  }

  private func problem(with command: CommandAst) -> Problem? {
    if command.invocationOperator == .dot {
      return (.dotSourcingNotSupportedInDataSection, command.extent, [])
    }
    guard let allowedCommands else { return nil }
    guard let name = command.commandName.map({ source.string(of: $0) }) else {
      if command.invocationOperator == .ampersand {
        return (.operatorNotSupportedInDataSection, command.extent, [TokenKind.ampersand.text])
      }
      return (.cmdletNotInAllowedListForDataSection, command.extent, [source.string(in: command.extent)])
    }
    if allowedCommands.contains(name.lowercased()) { return nil }
    return (.cmdletNotInAllowedListForDataSection, command.extent, [name])
  }

  private static let allowedVariables: Set<String> = ["psculture", "psuiculture", "true", "false", "null"]

  private static let forbidden: [AstKind: ErrorID] = [
    .scriptBlock: .scriptBlockNotSupportedInDataSection,
    .paramBlock: .parameterDeclarationNotSupportedInDataSection,
    .attribute: .attributeNotSupportedInDataSection,
    .functionDefinition: .functionDeclarationNotSupportedInDataSection,
    .trapStatement: .trapStatementNotSupportedInDataSection,
    .switchStatement: .switchStatementNotSupportedInDataSection,
    .dataStatement: .dataSectionStatementNotSupportedInDataSection,
    .forEachStatement: .foreachStatementNotSupportedInDataSection,
    .doWhileStatement: .doWhileStatementNotSupportedInDataSection,
    .doUntilStatement: .doWhileStatementNotSupportedInDataSection,
    .forStatement: .forWhileStatementNotSupportedInDataSection,
    .whileStatement: .forWhileStatementNotSupportedInDataSection,
    .tryStatement: .tryStatementNotSupportedInDataSection,
    .breakStatement: .flowControlStatementNotSupportedInDataSection,
    .continueStatement: .flowControlStatementNotSupportedInDataSection,
    .returnStatement: .flowControlStatementNotSupportedInDataSection,
    .exitStatement: .flowControlStatementNotSupportedInDataSection,
    .throwStatement: .flowControlStatementNotSupportedInDataSection,
    .assignmentStatement: .assignmentStatementNotSupportedInDataSection,
    .mergingRedirection: .redirectionNotSupportedInDataSection,
    .fileRedirection: .redirectionNotSupportedInDataSection,
    .memberExpression: .propertyReferenceNotSupportedInDataSection,
    .invokeMemberExpression: .methodCallNotSupportedInDataSection,
    .scriptBlockExpression: .scriptBlockNotSupportedInDataSection,
    .indexExpression: .arrayReferenceNotSupportedInDataSection,
    .attributedExpression: .attributeNotSupportedInDataSection,
    .blockStatement: .parallelAndSequenceBlockNotSupportedInDataSection,
  ]
}
