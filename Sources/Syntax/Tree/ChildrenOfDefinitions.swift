extension Ast {
  func forEachChildOfDefinition(_ body: (Ast) throws -> Void) rethrows {
    switch kind {
    case .functionDefinition:
      let function = cast(to: FunctionDefinitionAst.self)
      try each(function.parameters, body)
      try body(function.body)
    case .typeDefinition:
      let type = cast(to: TypeDefinitionAst.self)
      try each(type.attributes, body)
      try each(type.baseTypes, body)
      try each(type.members, body)
    case .propertyMember:
      let property = cast(to: PropertyMemberAst.self)
      try each(property.propertyType, body)
      try each(property.attributes, body)
      try each(property.initialValue, body)
    case .functionMember:
      let method = cast(to: FunctionMemberAst.self)
      try each(method.attributes, body)
      try each(method.returnType, body)
      try body(method.function)
    case .usingStatement:
      let using = cast(to: UsingStatementAst.self)
      try each(using.name, body)
      try each(using.moduleSpecification, body)
      try each(using.alias, body)
    case .configurationDefinition:
      let configuration = cast(to: ConfigurationDefinitionAst.self)
      try body(configuration.instanceName)
      try body(configuration.body)
    default:
      try each(cast(to: DynamicKeywordStatementAst.self).commandElements, body)
    }
  }
}
