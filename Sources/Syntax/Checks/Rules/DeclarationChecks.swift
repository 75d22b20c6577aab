extension Parser {
  mutating func checkDeclaration(_ node: Ast, _ context: CheckContext) {
    switch node.kind {
    case .paramBlock: checkDuplicates(in: node.cast(to: ParamBlockAst.self).parameters)
    case .typeConstraint: checkDepth(of: node.cast(to: TypeConstraintAst.self).typeName, node.extent)
    case .typeExpression: checkDepth(of: node.cast(to: TypeExpressionAst.self).typeName, node.extent)
    case .attribute: checkAttribute(node.cast(to: AttributeAst.self), context)
    case .parameter: checkParameter(node.cast(to: ParameterAst.self))
    case .functionMember: checkMethod(node.cast(to: FunctionMemberAst.self))
    case .functionDefinition: checkFunction(node.cast(to: FunctionDefinitionAst.self))
    case .propertyMember: checkProperty(node.cast(to: PropertyMemberAst.self))
    case .typeDefinition: checkDscResource(node.cast(to: TypeDefinitionAst.self))
    default: checkUsing(node.cast(to: UsingStatementAst.self))
    }
  }

  private mutating func checkDuplicates(in parameters: [ParameterAst]) {
    var seen = SeenNames()
    for parameter in parameters {
      let name = parameter.name.variablePath.userPath
      if !seen.insert(name, in: source) {
        report(.duplicateFormalParameter, parameter.name.extent, source.string(of: name))
      }
      let type = parameter.attributes.first { $0.kind == .typeConstraint && isVoid($0.typeName) }
      if let type { report(.voidTypeConstraintNotAllowed, type.extent) }
    }
  }

  /// .NET can't make arrays of arrays of arrays … for ever.
  private mutating func checkDepth(of name: TypeName, _ extent: Extent) {
    var type = name
    var depth = 0
    while case .array(let element, _) = type.form {
      depth += 1
      guard depth <= 200 else { return report(.scriptTooComplicated, extent) }
      type = element
    }
  }

  private mutating func checkParameter(_ parameter: ParameterAst) {
    let isOfMethod = parameter.parent?.parent?.kind == .functionMember
    var hasType = false
    for attribute in parameter.attributes where attribute.kind == .typeConstraint {
      if isOrdered(attribute.typeName) {
        report(.orderedAttributeOnlyOnHashLiteralNode, attribute.extent, fullName(of: attribute.typeName))
      } else if isOfMethod {
        if hasType { report(.multipleTypeConstraintsOnMethodParam, attribute.extent) }
        hasType = true
      }
    }
  }

  /// `[ordered]`, which is no type.
  func isOrdered(_ name: TypeName) -> Bool {
    isType(name, "ordered")
  }

  /// Whether a type's name is one of some, letters of either case being equal.
  func isType(_ type: TypeName, _ names: StaticString...) -> Bool {
    guard case .simple(.source(let extent)) = type.form, type.assemblyName == nil else { return false }
    return names.contains { source.equals(extent, ignoringCase: $0) }
  }

  private mutating func checkFunction(_ function: FunctionDefinitionAst) {
    if !function.parameters.isEmpty {
      if let block = function.body.paramBlock {
        report(.onlyOneParameterListAllowed, block.extent)
      } else {
        checkDuplicates(in: function.parameters)
      }
    }
    if function.isWorkflow { report(.workflowNotSupportedInPowerShellCore, function.extent) }
  }

  private mutating func checkMethod(_ method: FunctionMemberAst) {
    let body = method.body
    if let block = body.paramBlock { report(.paramBlockNotAllowedInMethod, block.extent) }
    let named = [body.dynamicParamBlock, body.beginBlock, body.processBlock].compactMap { $0 }.first
    if named != nil || body.cleanBlock != nil || body.endBlock?.unnamed == false {
      let place = named ?? body.endBlock
      report(.namedBlockNotAllowedInMethod, place?.extent ?? .nowhere)
    }
    if method.isConstructor, let type = method.returnType {
      report(.constructorCantHaveReturnType, type.extent)
    }
    checkFlow(of: method)
  }

  private mutating func checkProperty(_ property: PropertyMemberAst) {
    guard let type = property.propertyType, isVoid(type.typeName) else { return }
    report(.typeNotAllowedForProperty, type.extent, fullName(of: type.typeName))
  }

  private mutating func checkUsing(_ using: UsingStatementAst) {
    let kind = using.usingStatementKind
    if kind == .command || kind == .type || using.alias != nil {
      report(.usingStatementNotSupported, using.extent)
    }
    guard kind == .namespace, let name = using.name else { return }
    if !Parser.isNamespace(source.string(of: name.text)) { report(.invalidNamespaceValue, name.extent) }
  }

  /// Identifiers joined by dots.
  private static func isNamespace(_ text: String) -> Bool {
    text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { part in
      guard let first = part.unicodeScalars.first, first == "_" || isNameStart(first) else { return false }
      return part.unicodeScalars.allSatisfy { $0 == "_" || isNameStart($0) || isNameFollow($0) }
    }
  }

  private static func isNameStart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .letterNumber:
      true
    default: false
    }
  }

  private static func isNameFollow(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .decimalNumber, .connectorPunctuation, .nonspacingMark, .spacingMark, .format: true
    default: false
    }
  }
}
