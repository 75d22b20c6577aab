extension Ast {
  func forEachChildOfBlock(_ body: (Ast) throws -> Void) rethrows {
    switch kind {
    case .scriptBlock: try cast(to: ScriptBlockAst.self).eachPart(body)
    case .paramBlock:
      let block = cast(to: ParamBlockAst.self)
      try each(block.attributes, body)
      try each(block.parameters, body)
    case .namedBlock:
      let block = cast(to: NamedBlockAst.self)
      try each(block.traps, body)
      try each(block.statements, body)
    case .statementBlock:
      let block = cast(to: StatementBlockAst.self)
      try each(block.traps, body)
      try each(block.statements, body)
    case .parameter:
      let parameter = cast(to: ParameterAst.self)
      try each(parameter.attributes, body)
      try body(parameter.name)
      try each(parameter.defaultValue, body)
    case .attribute:
      let attribute = cast(to: AttributeAst.self)
      try each(attribute.positionalArguments, body)
      try each(attribute.namedArguments, body)
    case .namedAttributeArgument: try body(cast(to: NamedAttributeArgumentAst.self).argument)
    case .errorStatement: try cast(to: ErrorStatementAst.self).eachPart(body)
    case .errorExpression: try each(cast(to: ErrorExpressionAst.self).nestedAst, body)
    default: break
    }
  }
}

extension ScriptBlockAst {
  fileprivate func eachPart(_ body: (Ast) throws -> Void) rethrows {
    try each(usingStatements, body)
    try each(attributes, body)
    try each(paramBlock, body)
    try each(dynamicParamBlock, body)
    try each(beginBlock, body)
    try each(processBlock, body)
    try each(endBlock, body)
    try each(cleanBlock, body)
  }
}

extension ErrorStatementAst {
  fileprivate func eachPart(_ body: (Ast) throws -> Void) rethrows {
    try each(nestedAst, body)
    for flag in flags { try each(flag.value, body) }
    try each(conditions, body)
    try each(bodies, body)
  }
}
