extension Parser {
  /// The arguments of an attribute must be constant and named once.
  mutating func checkAttribute(_ attribute: AttributeAst, _ context: CheckContext) {
    let use = constantUse(of: attribute, context)
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

  private func constantUse(of attribute: AttributeAst, _ context: CheckContext) -> ConstantUse {
    switch attribute.parent?.kind {
    case .typeDefinition, .propertyMember, .functionMember: .classAttribute
    case .parameter: context.member?.kind == .functionMember ? .classAttribute : .attribute
    default: .attribute
    }
  }
}
