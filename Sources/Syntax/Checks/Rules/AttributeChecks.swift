extension Parser {
  /// The arguments of an attribute must be constant and named once; in a class it must fit what it stands before.
  mutating func checkAttribute(_ attribute: AttributeAst, _ context: CheckContext) {
    let targets = classTargets(of: attribute, context)
    if let targets, let known = KnownAttribute.named(fullName(of: attribute.typeName)) {
      check(attribute, known, before: targets)
    }
    let use: ConstantUse = targets == nil ? .attribute : .classAttribute
    var seen = SeenNames()
    for argument in attribute.namedArguments {
      if !seen.insert(argument.argumentName, in: source) {
        report(.duplicateNamedArgument, argument.extent, source.string(of: argument.argumentName))
      } else if !argument.expressionOmitted {
        checkAttributeArgument(argument.argument, use)
      }
    }
    for argument in attribute.positionalArguments { checkAttributeArgument(argument, use) }
  }

  private mutating func checkAttributeArgument(_ argument: ExpressionAst, _ use: ConstantUse) {
    guard !isConstant(argument, use) else { return }
    report(
      use == .classAttribute
        ? .parameterAttributeArgumentNeedsToBeConstant
        : .parameterAttributeArgumentNeedsToBeConstantOrScriptBlock,
      argument.extent)
  }

  /// What an attribute stands before in a class; nil elsewhere.
  private func classTargets(of attribute: AttributeAst, _ context: CheckContext) -> KnownAttribute.Targets? {
    guard let parent = attribute.parent else { return nil }
    switch parent.kind {
    case .typeDefinition:
      return parent.cast(to: TypeDefinitionAst.self).typeAttributes == .enum ? .enum : .class
    case .propertyMember: return .value
    case .functionMember:
      return parent.cast(to: FunctionMemberAst.self).isConstructor ? .constructor : .method
    case .parameter: return context.member?.kind == .functionMember ? .parameter : nil
    default: return nil
    }
  }

  private mutating func check(
    _ attribute: AttributeAst, _ known: KnownAttribute, before targets: KnownAttribute.Targets
  ) {
    if known.targets.isDisjoint(with: targets) {
      report(.attributeNotAllowedOnDeclaration, attribute.extent, known.name, known.targets.text)
    }
    for argument in attribute.namedArguments {
      let name = source.string(of: argument.argumentName)
      guard !known.properties.contains(where: { $0.lowercased() == name.lowercased() }) else { continue }
      report(
        .propertyNotFoundForAttribute, argument.extent, name, known.name,
        known.properties.joined(separator: ", "))
    }
  }
}
