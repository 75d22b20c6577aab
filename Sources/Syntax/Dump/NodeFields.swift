extension TreeDump {
  /// What tells a node from others of its kind.
  mutating func writeFields(of node: Ast) {
    switch node.kind {
    case .scriptBlock, .paramBlock, .namedBlock, .statementBlock, .parameter, .attribute,
      .namedAttributeArgument,
      .typeConstraint, .errorStatement, .errorExpression:
      writeFieldsOfBlock(node)
    case .functionDefinition, .typeDefinition, .propertyMember, .functionMember, .usingStatement:
      writeFieldsOfDefinition(node)
    case .pipeline, .pipelineChain, .assignmentStatement, .command, .commandExpression, .commandParameter,
      .mergingRedirection, .fileRedirection:
      writeFieldsOfPipeline(node)
    case .ifStatement, .switchStatement, .forEachStatement, .forStatement, .whileStatement, .doWhileStatement,
      .doUntilStatement, .tryStatement, .catchClause, .trapStatement, .dataStatement, .blockStatement,
      .breakStatement,
      .continueStatement, .returnStatement, .exitStatement, .throwStatement:
      writeFieldsOfStatement(node)
    default:
      writeFieldsOfExpression(node)
    }
  }

  mutating func field(_ text: StaticString) {
    output.write(" ")
    output.write(text)
  }

  mutating func field(_ text: StaticString, if condition: Bool) {
    if condition { field(text) }
  }

  /// ` name=count`.
  mutating func field(_ name: StaticString, _ count: Int) {
    field(name)
    output.write("=")
    output.write(count)
  }

  /// ` name=count`, with `-` for none: PowerShell has no list then.
  mutating func fieldOrDash(_ name: StaticString, _ count: Int) {
    guard count == 0 else { return field(name, count) }
    field(name)
    output.write("=-")
  }

  /// A text in quotes; nothing in them where there is none.
  mutating func quoted(_ text: NodeText?) {
    output.write(" ")
    quote(text)
  }

  mutating func quote(_ text: NodeText?) {
    output.quote(text.map { source.units(of: $0) } ?? [])
  }

  mutating func typeName(_ name: TypeName) {
    switch name.form {
    case .simple: field("TypeName ")
    case .array: field("ArrayTypeName ")
    case .generic: field("GenericTypeName ")
    }
    output.quote(source.fullName(of: name))
  }
}
