/// What an expression is the target of.
enum TargetUse {
  case assignment
  /// `++` or `--`.
  case step(TokenKind)
}

extension Parser {
  /// Checks that something can be assigned to.
  mutating func checkTarget(_ target: ExpressionAst, isPlainAssignment: Bool, _ use: TargetUse) {
    switch target.kind {
    case .arrayLiteral:
      guard isPlainAssignment else { return reportTarget(target, use) }
      for element in target.cast(to: ArrayLiteralAst.self).elements {
        checkTarget(element, isPlainAssignment: true, use)
      }
    case .parenExpression:
      let pipeline = target.cast(to: ParenExpressionAst.self).pipeline
      guard let expression = pipeline.pureExpression else { return reportTarget(pipeline, use) }
      checkTarget(expression, isPlainAssignment: isPlainAssignment, use)
    case .memberExpression, .invokeMemberExpression, .baseCtorInvokeMemberExpression:
      if target.cast(to: MemberExpressionAst.self).nullConditional { reportTarget(target, use) }
    case .indexExpression:
      if target.cast(to: IndexExpressionAst.self).nullConditional { reportTarget(target, use) }
    case .attributedExpression, .convertExpression:
      checkAttributedTarget(target, isPlainAssignment: isPlainAssignment, use)
    case .variableExpression: break
    default: reportTarget(target, use)
    }
  }

  private mutating func reportTarget(_ target: Ast, _ use: TargetUse) {
    switch use {
    case .assignment: report(.invalidLeftHandSide, target.extent)
    case .step(let kind): report(.operatorRequiresVariableOrProperty, target.extent, kind.text)
    }
  }

  private mutating func checkAttributedTarget(
    _ target: ExpressionAst, isPlainAssignment: Bool, _ use: TargetUse
  ) {
    var expression = target
    var conversions = 0
    var reference: Extent?
    var lastType: TypeName?
    while expression.kind == .attributedExpression || expression.kind == .convertExpression {
      let attributed = expression.cast(to: AttributedExpressionAst.self)
      if expression.kind == .convertExpression {
        conversions += 1
        lastType = attributed.attribute.typeName
        if isReference(attributed.attribute.typeName) {
          reference = attributed.attribute.extent
        } else if isVoid(attributed.attribute.typeName) {
          report(.voidTypeConstraintNotAllowed, attributed.attribute.extent)
        }
      }
      expression = attributed.child
    }
    if let reference, conversions > 1 {
      report(.referenceNeedsToBeByItselfInTypeConstraint, reference)
      return
    }
    if expression.kind == .variableExpression {
      checkAutomaticVariable(expression.cast(to: VariableExpressionAst.self), as: lastType, target)
    }
    checkTarget(expression, isPlainAssignment: isPlainAssignment, use)
  }

  /// A few automatic variables have a type that can't be changed.
  private mutating func checkAutomaticVariable(
    _ variable: VariableExpressionAst, as type: TypeName?, _ target: ExpressionAst
  ) {
    let path = variable.variablePath
    guard path.isVariable, path.isUnscopedVariable || path.isLocal || path.isPrivate else { return }
    let name = source.string(of: path.name)
    guard let wanted = Parser.automaticTypes[name.lowercased()] else { return }
    if let type, KnownTypes.fullName(fullName(of: type)).lowercased() == wanted.lowercased() { return }
    report(.assignmentStatementToAutomaticNotSupported, target.extent, name, wanted)
  }

  /// The automatic variables that every scope has, by name in lower case.
  private static let automaticTypes: [String: String] = [
    "_": "System.Object", "args": "System.Object[]", "this": "System.Object", "input": "System.Object",
    "pscmdlet": "System.Management.Automation.PSScriptCmdlet",
    "psboundparameters": "System.Management.Automation.PSBoundParametersDictionary",
    "myinvocation": "System.Management.Automation.InvocationInfo", "psscriptroot": "System.String",
    "pscommandpath": "System.String",
  ]
}

extension PipelineBaseAst {
  /// The expression that is all of a pipeline, without redirection: PowerShell's `GetPureExpression`.
  package var pureExpression: ExpressionAst? {
    guard kind == .pipeline else { return nil }
    let elements = cast(to: PipelineAst.self).pipelineElements
    guard elements.count == 1, let element = elements.first, element.kind == .commandExpression,
      element.redirections.isEmpty
    else { return nil }
    return element.cast(to: CommandExpressionAst.self).expression
  }
}
