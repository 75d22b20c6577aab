extension Parser {
  mutating func checkStatement(_ node: Ast, _ context: CheckContext) {
    switch node.kind {
    case .switchStatement:
      if node.cast(to: SwitchStatementAst.self).flags.contains(.parallel) {
        report(.keywordParameterReservedForFutureUse, node.extent, "switch", "parallel")
      }
    case .dataStatement: checkData(node.cast(to: DataStatementAst.self))
    case .forEachStatement: check(node.cast(to: ForEachStatementAst.self))
    case .tryStatement: checkCatches(of: node.cast(to: TryStatementAst.self))
    case .breakStatement: checkJump(node, to: node.cast(to: BreakStatementAst.self).label)
    case .continueStatement: checkJump(node, to: node.cast(to: ContinueStatementAst.self).label)
    case .returnStatement:
      checkLeavingFinally(node, label: nil)
      checkReturn(node.cast(to: ReturnStatementAst.self), context)
    default: checkBlock(node.cast(to: BlockStatementAst.self))
    }
  }

  private mutating func check(_ loop: ForEachStatementAst) {
    if loop.parallel { report(.keywordParameterReservedForFutureUse, loop.extent, "foreach", "parallel") }
    guard loop.throttleLimit != nil else { return }
    report(.keywordParameterReservedForFutureUse, loop.extent, "foreach", "throttlelimit")
    if !loop.parallel { report(.throttleLimitRequiresParallelFlag, loop.extent) }
  }

  /// `parallel` and `sequence` stand in workflows only.
  private mutating func checkBlock(_ block: BlockStatementAst) {
    var above = block.parent
    while let node = above {
      if node.kind == .functionDefinition, node.cast(to: FunctionDefinitionAst.self).isWorkflow { return }
      above = node.parent
    }
    report(.unexpectedKeyword, block.keyword.extent, text(of: block.keyword))
  }

  private mutating func checkCatches(of statement: TryStatementAst) {
    let clauses = statement.catchClauses
    for (index, clause) in clauses.enumerated() {
      for later in clauses[(index + 1)...] {
        if clause.isCatchAll {
          report(.emptyCatchNotLast, later.extent.before)
          break
        }
        for type in later.catchTypes {
          for earlier in clause.catchTypes { checkCatch(type, behind: earlier) }
        }
      }
    }
  }

  private mutating func checkCatch(_ type: TypeConstraintAst, behind earlier: TypeConstraintAst) {
    guard let caught = KnownTypes.exception(fullName(of: earlier.typeName)),
      let name = KnownTypes.exception(fullName(of: type.typeName)),
      KnownTypes.isException(name, kindOf: caught)
    else { return }
    report(.exceptionTypeAlreadyCaught, type.extent, name)
  }

  // MARK: Jumps

  private mutating func checkJump(_ jump: Ast, to label: ExpressionAst?) {
    let name = jumpLabel(label)
    checkLeavingFinally(jump, label: name)
    if let name, !name.isEmpty { checkLabelExists(jump, name) }
  }

  /// The label as written, an empty text without one, nil if it is known at run time only.
  private func jumpLabel(_ label: ExpressionAst?) -> String? {
    guard let label else { return "" }
    guard label.kind == .stringConstantExpression else { return nil }
    return source.string(of: label.cast(to: StringConstantExpressionAst.self).text)
  }

  private func matches(_ label: String, _ loop: NodeText?) -> Bool {
    label.isEmpty || label.lowercased() == (loop.map { source.string(of: $0).lowercased() } ?? "")
  }

  /// In a method the loop that a jump names must be there.
  private mutating func checkLabelExists(_ jump: Ast, _ label: String) {
    var above = jump.parent
    while let node = above {
      if node.kind == .functionDefinition {
        if node.parent?.kind == .functionMember { report(.labelNotFound, jump.extent, label) }
        return
      }
      if Parser.isLoop(node.kind), matches(label, node.cast(to: LoopStatementAst.self).label) { return }
      above = node.parent
    }
  }

  private static func isLoop(_ kind: AstKind) -> Bool {
    switch kind {
    case .forEachStatement, .forStatement, .whileStatement, .doWhileStatement, .doUntilStatement: true
    default: false
    }
  }

  /// Nothing may jump out of a `finally`.
  private mutating func checkLeavingFinally(_ jump: Ast, label: String?) {
    var above = jump.parent
    while let node = above {
      switch node.kind {
      case .namedBlock, .trapStatement, .scriptBlock: return
      case .statementBlock:
        guard let parent = node.parent, parent.kind == .tryStatement,
          parent.cast(to: TryStatementAst.self).finally === node
        else { break }
        return report(.controlLeavingFinally, jump.extent)
      case .switchStatement, .forEachStatement, .forStatement, .whileStatement, .doWhileStatement,
        .doUntilStatement:
        if let label, matches(label, node.cast(to: LabeledStatementAst.self).label) { return }
      default: break
      }
      above = node.parent
    }
  }

  private mutating func checkReturn(_ statement: ReturnStatementAst, _ context: CheckContext) {
    guard let member = context.member, member.kind == .functionMember else { return }
    let isVoid = returnsVoid(member.cast(to: FunctionMemberAst.self))
    if statement.pipeline != nil, isVoid { report(.voidMethodHasReturn, statement.extent) }
    if statement.pipeline == nil, !isVoid { report(.nonVoidMethodMissingReturnValue, statement.extent) }
  }

  /// Whether a method returns nothing: no type, or `[void]`.
  func returnsVoid(_ method: FunctionMemberAst) -> Bool {
    method.returnType.map { isVoid($0.typeName) } ?? true
  }

  func isVoid(_ name: TypeName) -> Bool {
    isType(name, "void", "System.Void")
  }
}
