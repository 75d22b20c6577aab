extension TreeDump {
  mutating func writeFieldsOfBlock(_ node: Ast) {
    switch node.kind {
    case .scriptBlock: writeFields(node.cast(to: ScriptBlockAst.self))
    case .paramBlock:
      let block = node.cast(to: ParamBlockAst.self)
      field("attributes", block.attributes.count)
      field("parameters", block.parameters.count)
    case .namedBlock:
      let block = node.cast(to: NamedBlockAst.self)
      output.write(" ")
      output.write(block.blockKind.name)
      field(block.unnamed ? "unnamed=True" : "unnamed=False")
      field("statements", block.statements.count)
      fieldOrDash("traps", block.traps.count)
    case .statementBlock:
      let block = node.cast(to: StatementBlockAst.self)
      field("statements", block.statements.count)
      fieldOrDash("traps", block.traps.count)
    case .parameter:
      let parameter = node.cast(to: ParameterAst.self)
      quoted(parameter.name.variablePath.userPath)
      field("attributes", parameter.attributes.count)
      field("default", if: parameter.defaultValue != nil)
    case .attribute:
      let attribute = node.cast(to: AttributeAst.self)
      typeName(attribute.typeName)
      field("positional", attribute.positionalArguments.count)
      field("named", attribute.namedArguments.count)
    case .namedAttributeArgument:
      let argument = node.cast(to: NamedAttributeArgumentAst.self)
      quoted(argument.argumentName)
      field("omitted", if: argument.expressionOmitted)
    case .typeConstraint: typeName(node.cast(to: TypeConstraintAst.self).typeName)
    case .errorStatement: writeFields(node.cast(to: ErrorStatementAst.self))
    default: fieldOrDash("nested", node.cast(to: ErrorExpressionAst.self).nestedAst.count)
    }
  }

  private mutating func writeFields(_ block: ScriptBlockAst) {
    field("usings", block.usingStatements.count)
    field("attributes", block.attributes.count)
    field("ParamBlock", if: block.paramBlock != nil)
    field("DynamicParamBlock", if: block.dynamicParamBlock != nil)
    field("BeginBlock", if: block.beginBlock != nil)
    field("ProcessBlock", if: block.processBlock != nil)
    field("EndBlock", if: block.endBlock != nil)
    field("CleanBlock", if: block.cleanBlock != nil)
    if let requirements = block.scriptRequirements { writeFields(requirements) }
  }

  private mutating func writeFields(_ requirements: ScriptRequirements) {
    field("requires")
    if let version = requirements.version { output.write(" version=" + version) }
    if !requirements.editions.isEmpty {
      output.write(" editions=" + requirements.editions.joined(separator: ","))
    }
    if !requirements.modules.isEmpty {
      field("modules=")
      output.quote(requirements.modules.map(\.name).joined(separator: ","))
    }
    if !requirements.assemblies.isEmpty {
      field("assemblies=")
      output.quote(requirements.assemblies.joined(separator: ","))
    }
    field("elevated", if: requirements.isElevationRequired)
  }

  private mutating func writeFields(_ statement: ErrorStatementAst) {
    output.write(" ")
    output.write(statement.keyword?.kind.name ?? "nokind")
    let flags = statement.flags.map { "\($0.name)" }.sorted()
    output.write(" flags=" + (flags.isEmpty ? "-" : flags.joined(separator: "+")))
    fieldOrDash("conditions", statement.conditions.count)
    fieldOrDash("bodies", statement.bodies.count)
    fieldOrDash("nested", statement.nestedAst.count)
  }
}
