import Syntax

extension Compiler {
  /// A pipeline as a statement.
  func pipelineStatement(_ tree: PipelineAst) -> Node {
    guard tree.pipelineElements.count == 1, let only = tree.pipelineElements.first, only.kind == .commandExpression,
      only.redirections.isEmpty
    else { return pipeline(tree) }
    let inner = only.cast(to: CommandExpressionAst.self).expression
    let node = expression(inner)
    if isStep(inner) { return EffectNode(node) }
    return ExpressionStatementNode(node, setsSuccess: inner.kind != .parenExpression)
  }

  /// `$x++` and its kin write nothing as statements.
  private func isStep(_ tree: ExpressionAst) -> Bool {
    guard tree.kind == .unaryExpression else { return false }
    return switch tree.cast(to: UnaryExpressionAst.self).tokenKind {
    case .plusPlus, .minusMinus, .postfixPlusPlus, .postfixMinusMinus: true
    default: false
    }
  }

  func chain(_ tree: PipelineChainAst) -> Node {
    let left = statement(tree.lhsPipelineChain) ?? ConstantNode(tree.extent, .nothing)
    return ChainNode(tree.extent, left, pipelineStatement(tree.rhsPipeline), runsAfter: tree.operator == .andAnd)
  }

  /// A pipeline or assignment where a value is wanted.
  func value(_ tree: PipelineBaseAst) -> Node {
    switch tree.kind {
    case .assignmentStatement: return assignment(tree.cast(to: AssignmentStatementAst.self))
    case .pipelineChain: return chain(tree.cast(to: PipelineChainAst.self))
    case .pipeline:
      let tree = tree.cast(to: PipelineAst.self)
      if let inner = soleExpression(tree) { return expression(inner) }
      return pipeline(tree)
    default: return GapNode(tree.extent, "\(tree.kind)")
    }
  }

  /// The expression that a pipeline is, if it is nothing but one.
  func soleExpression(_ tree: PipelineAst) -> ExpressionAst? {
    guard tree.pipelineElements.count == 1, let only = tree.pipelineElements.first, only.kind == .commandExpression,
      only.redirections.isEmpty, !tree.background
    else { return nil }
    return only.cast(to: CommandExpressionAst.self).expression
  }

  /// A pipeline with at least one command.
  func pipeline(_ tree: PipelineAst) -> Node {
    if tree.background { return GapNode(tree.extent, "&") }
    var source: Node?
    var stages: [StageNode] = []
    for (index, element) in tree.pipelineElements.enumerated() {
      if element.kind == .command {
        stages.append(command(element.cast(to: CommandAst.self)))
      } else if index == 0 {
        source = expression(element.cast(to: CommandExpressionAst.self).expression)
      } else {
        return GapNode(element.extent, "an expression behind |")
      }
    }
    if stages.isEmpty, let source { return source }
    if source == nil, stages.count == 1, let only = stages[0] as? CommandNode { return CallNode(only) }
    return PipelineNode(tree.extent, source: source, stages: stages)
  }

  func command(_ tree: CommandAst) -> StageNode {
    let point = point(tree.extent)
    let invocation: CommandNode.Invocation =
      switch tree.invocationOperator {
      case .ampersand: .call
      case .dot: .dot
      default: .plain
      }
    let first = tree.commandElements[0]
    let name: CommandName
    if first.kind == .stringConstantExpression {
      let text = string(first.cast(to: StringConstantExpressionAst.self).text)
      name = .known(Symbols.intern(text), text)
    } else {
      name = .computed(element(first))
    }
    return CommandNode(
      tree.extent, name: name, invocation: invocation, words: tree.commandElements.dropFirst().map { word($0) },
      redirections: tree.redirections.map { redirection($0) }, source: source, point: point)
  }

  private func word(_ tree: CommandElementAst) -> CommandWord {
    switch tree.kind {
    case .commandParameter:
      let parameter = tree.cast(to: CommandParameterAst.self)
      let argument = parameter.argument.map { element($0) }
      return CommandWord(
        kind: .parameter(string(parameter.parameterName), argument), node: ConstantNode(tree.extent, .null),
        extent: tree.extent)
    case .variableExpression where tree.cast(to: VariableExpressionAst.self).splatted:
      return CommandWord(kind: .splat, node: expression(tree.cast(to: ExpressionAst.self)), extent: tree.extent)
    default: return CommandWord(kind: .argument, node: element(tree), extent: tree.extent)
    }
  }

  /// A word of a command as a value; numbers keep the text they were written with.
  private func element(_ tree: CommandElementAst) -> Node {
    guard tree.kind == .constantExpression else { return expression(tree.cast(to: ExpressionAst.self)) }
    let node = expression(tree.cast(to: ExpressionAst.self))
    guard let constant = node as? ConstantNode else { return node }
    let written = ShellString.from(units: source.units(in: tree.extent))
    if case .int(let number) = constant.value.payload, String(written) == String(number) { return node }
    return ConstantNode(tree.extent, Value(.boxed(BoxedValue(constant.value, tokenText: written))))
  }

  private func redirection(_ tree: RedirectionAst) -> RedirectionNode {
    if tree.kind == .fileRedirection {
      let file = tree.cast(to: FileRedirectionAst.self)
      return RedirectionNode(
        from: file.fromStream, target: .file(expression(file.location), append: file.append), extent: tree.extent)
    }
    return RedirectionNode(from: tree.fromStream, target: .output, extent: tree.extent)
  }
}
