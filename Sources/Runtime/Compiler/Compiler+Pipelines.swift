import Syntax

extension Compiler {
  /// A pipeline as a statement.
  func pipelineStatement(_ tree: PipelineAst) -> Node {
    guard tree.pipelineElements.count == 1, let only = tree.pipelineElements.first,
      only.kind == .commandExpression,
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
    return ChainNode(
      tree.extent, left, pipelineStatement(tree.rhsPipeline), runsAfter: tree.operator == .andAnd)
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

  /// Whether the right side of an assignment is a pipeline of commands, whose `$?` counts.
  func runsCommands(_ tree: StatementAst) -> Bool {
    guard tree.kind == .pipeline else { return false }
    return soleExpression(tree.cast(to: PipelineAst.self)) == nil
  }

  /// The expression that a pipeline is, if it is nothing but one.
  func soleExpression(_ tree: PipelineAst) -> ExpressionAst? {
    guard tree.pipelineElements.count == 1, let only = tree.pipelineElements.first,
      only.kind == .commandExpression,
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
        source = redirected(element.cast(to: CommandExpressionAst.self))
      } else {
        return GapNode(element.extent, "an expression behind |")
      }
    }
    if stages.isEmpty, let source { return source }
    if source == nil, stages.count == 1, let only = stages[0] as? CommandNode { return CallNode(only) }
    return PipelineNode(tree.extent, source: source, stages: stages)
  }

  /// An expression at the start of a pipeline, with its redirections.
  func redirected(_ tree: CommandExpressionAst) -> Node {
    let node = expression(tree.expression)
    if tree.redirections.isEmpty { return node }
    return RedirectedExpressionNode(
      tree.extent, ExpressionStatementNode(node, setsSuccess: true),
      tree.redirections.map { redirection($0) },
      source: source)
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
      let symbol = Symbols.intern(text)
      name = .known(symbol, text)
      // Write-Error tells of the call that it stands in.
      if symbol == WellKnown.writeError { _ = slot(WellKnown.myInvocation) }
    } else {
      name = .computed(element(first))
    }
    let node = CommandNode(
      tree.extent, name: name, nameExtent: first.extent, invocation: invocation,
      words: tree.commandElements.dropFirst().map { word($0) },
      redirections: tree.redirections.map { redirection($0) }, source: source, point: point)
    return inlined(tree, node) ?? node
  }

  /// `ForEach-Object { … }` and `Where-Object { … }` with one literal block of plain statements run in the caller's slots.
  private func inlined(_ tree: CommandAst, _ command: CommandNode) -> StageNode? {
    guard case .known(let symbol, _) = command.name, let kind = Compiler.inlinedNames[symbol],
      command.invocation == .plain, command.redirections.isEmpty, tree.commandElements.count == 2,
      tree.commandElements[1].kind == .scriptBlockExpression
    else { return nil }
    let block = tree.commandElements[1].cast(to: ScriptBlockExpressionAst.self).scriptBlock
    guard block.paramBlock == nil, block.beginBlock == nil, block.processBlock == nil,
      block.cleanBlock == nil,
      block.dynamicParamBlock == nil, let end = block.endBlock, end.unnamed, end.traps.isEmpty
    else { return nil }
    let underscore = slot(WellKnown.underscore)
    // `return` in the block leaves the block, not the method around it.
    let outerReturn = methodReturn
    methodReturn = nil
    defer { methodReturn = outerReturn }
    let body: Node
    if kind == .where, end.statements.count == 1, end.statements[0].kind == .pipeline,
      let inner = soleExpression(end.statements[0].cast(to: PipelineAst.self))
    {
      body = expression(inner)
    } else {
      let all = statements(end.statements, traps: [], extent: end.extent)
      body = kind == .where ? CollectNode(end.extent, all) : all
    }
    return InlineBlockNode(kind, body: body, underscore: underscore, command: command)
  }

  private static let inlinedNames: [Symbol: InlineBlockNode.Kind] = [
    Symbols.intern("ForEach-Object"): .forEach, Symbols.intern("%"): .forEach,
    Symbols.intern("foreach"): .forEach,
    Symbols.intern("Where-Object"): .where, Symbols.intern("?"): .where, Symbols.intern("where"): .where,
  ]

  private func word(_ tree: CommandElementAst) -> CommandWord {
    switch tree.kind {
    case .commandParameter:
      let parameter = tree.cast(to: CommandParameterAst.self)
      let name = string(parameter.parameterName)
      if String(name) == "-" {
        return CommandWord(
          kind: .endOfParameters, node: ConstantNode(tree.extent, .null), extent: tree.extent)
      }
      let argument = parameter.argument.map { element($0) }
      return CommandWord(
        kind: .parameter(name, argument), node: ConstantNode(tree.extent, .null),
        extent: tree.extent)
    case .variableExpression where tree.cast(to: VariableExpressionAst.self).splatted:
      return CommandWord(
        kind: .splat, node: expression(tree.cast(to: ExpressionAst.self)), extent: tree.extent)
    default:
      return CommandWord(kind: .argument, node: element(tree), extent: tree.extent, form: form(of: tree))
    }
  }

  /// How a word was written: programs see wildcards only in what has no quotes around it.
  private func form(of tree: CommandElementAst) -> ArgumentForm {
    switch tree.kind {
    case .arrayLiteral: return .list
    case .stringConstantExpression, .expandableStringExpression:
      let first = source.units(in: tree.extent).first ?? 0
      // Quotes of all kinds, and the `@` of a here-string.
      let quotes: Set<UInt16> = [0x22, 0x27, 0x40, 0x2018, 0x2019, 0x201A, 0x201B, 0x201C, 0x201D, 0x201E]
      return quotes.contains(first) ? .quoted : .plain
    default: return .plain
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
        from: file.fromStream, target: .file(expression(file.location), append: file.append),
        extent: tree.extent)
    }
    return RedirectionNode(from: tree.fromStream, target: .output, extent: tree.extent)
  }
}
