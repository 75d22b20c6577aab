import Syntax

/// How a variable expression is reached.
enum VariableAccess {
  case slot(SlotReference)
  case scoped(ScopedReference)
  case drive(DrivePath)
}

extension Compiler {
  /// An expression as a value.
  func expression(_ tree: ExpressionAst) -> Node {
    switch tree.kind {
    case .constantExpression: return constant(tree.cast(to: ConstantExpressionAst.self))
    case .stringConstantExpression:
      return ConstantNode(tree.extent, .string(string(tree.cast(to: StringConstantExpressionAst.self).text)))
    case .expandableStringExpression: return expandable(tree.cast(to: ExpandableStringExpressionAst.self))
    case .variableExpression: return variableNode(tree.cast(to: VariableExpressionAst.self))
    case .binaryExpression: return binary(tree.cast(to: BinaryExpressionAst.self))
    case .unaryExpression: return unary(tree.cast(to: UnaryExpressionAst.self))
    case .ternaryExpression:
      let ternary = tree.cast(to: TernaryExpressionAst.self)
      return TernaryNode(
        tree.extent, expression(ternary.condition), expression(ternary.ifTrue), expression(ternary.ifFalse))
    case .parenExpression: return paren(tree.cast(to: ParenExpressionAst.self))
    case .subExpression:
      let inner = tree.cast(to: SubExpressionAst.self).subExpression
      // `$()` is null, not nothing: `@($()).Count` is 1 (observed in PowerShell 7.6.5).
      return inner.statements.isEmpty
        ? ConstantNode(tree.extent, .null) : CollectNode(tree.extent, block(inner))
    case .arrayExpression:
      return ArrayExpressionNode(tree.extent, block(tree.cast(to: ArrayExpressionAst.self).subExpression))
    case .arrayLiteral:
      return ArrayLiteralNode(
        tree.extent, tree.cast(to: ArrayLiteralAst.self).elements.map { expression($0) })
    case .hashtable:
      return HashtableNode(tree.extent, pairs(tree.cast(to: HashtableAst.self)), isOrdered: false)
    case .scriptBlockExpression:
      return ScriptBlockNode(
        tree.extent, definition(tree.cast(to: ScriptBlockExpressionAst.self).scriptBlock))
    case .typeExpression: return typeNode(tree.extent, tree.cast(to: TypeExpressionAst.self).typeName)
    case .convertExpression: return convert(tree.cast(to: ConvertExpressionAst.self))
    case .memberExpression:
      let member = tree.cast(to: MemberExpressionAst.self)
      return MemberNode(
        tree.extent, expression(member.expression), memberName(member.member), isStatic: member.isStatic,
        isNullConditional: member.nullConditional)
    case .invokeMemberExpression: return invoke(tree.cast(to: InvokeMemberExpressionAst.self))
    case .indexExpression: return index(tree.cast(to: IndexExpressionAst.self))
    case .usingExpression: return using(tree.cast(to: UsingExpressionAst.self))
    default: return GapNode(tree.extent, "\(tree.kind)")
    }
  }

  private func using(_ tree: UsingExpressionAst) -> Node {
    guard tree.subExpression.kind == .variableExpression else { return GapNode(tree.extent, "\(tree.kind)") }
    let variable = tree.subExpression.cast(to: VariableExpressionAst.self)
    return UsingNode(tree.extent, name: Symbols.name(symbol(variable.variablePath.name)))
  }

  private func paren(_ tree: ParenExpressionAst) -> Node {
    let inner = value(tree.pipeline)
    // An assignment or a step writes nothing as a statement, but its value in parentheses.
    return writesNothing(inner) ? ParenNode(inner) : inner
  }

  private func writesNothing(_ node: Node) -> Bool {
    node is AssignNode || node is IncrementNode || node is CompoundAssignNode || node is TargetAssignNode
      || node is TargetUpdateNode || node is TargetStepNode
  }

  private func constant(_ tree: ConstantExpressionAst) -> Node {
    switch tree.value {
    case .null: ConstantNode(tree.extent, .null)
    case .true: ConstantNode(tree.extent, .true)
    case .number(let number): ConstantNode(tree.extent, Literals.value(number))
    }
  }

  private func expandable(_ tree: ExpandableStringExpressionAst) -> Node {
    let text = string(tree.text)
    var literals: [ShellString] = []
    var end = 0
    for range in tree.nestedRanges {
      literals.append(text.slice(end..<range.lowerBound))
      end = range.upperBound
    }
    literals.append(text.slice(end..<text.count))
    expansionDepth += 1
    defer { expansionDepth -= 1 }
    return ExpandableStringNode(
      tree.extent, literals: literals, parts: tree.nestedExpressions.map { expression($0) })
  }

  private func convert(_ tree: ConvertExpressionAst) -> Node {
    if tree.child.kind == .hashtable {
      if isNamed(tree.type, "ordered") {
        return HashtableNode(tree.extent, pairs(tree.child.cast(to: HashtableAst.self)), isOrdered: true)
      }
      if isNamed(tree.type, "pscustomobject") {
        return CustomObjectNode(tree.extent, pairs(tree.child.cast(to: HashtableAst.self)))
      }
    }
    // `[ref]$null` takes what nobody wants.
    if isNamed(tree.type, "ref"), tree.child.kind == .variableExpression, !isNull(tree.child),
      case .slot(let slot) = variable(tree.child.cast(to: VariableExpressionAst.self))
    {
      return ReferenceNode(tree.extent, slot.symbol)
    }
    // The name stands for PSObject everywhere else; a cast to it makes a bag of properties (observed in PowerShell 7.6.5).
    let type =
      isNamed(tree.type, "pscustomobject")
      ? TypeNode(tree.type.extent, .psCustomObject, tree.type.typeName, source)
      : typeNode(tree.type.extent, tree.type.typeName)
    return ConvertNode(tree.extent, type, expression(tree.child))
  }

  private func isNull(_ tree: ExpressionAst) -> Bool {
    let path = tree.cast(to: VariableExpressionAst.self).variablePath
    return path.isUnqualified && ShellString.equalIgnoringCase(string(path.name), .from("null"))
  }

  private func pairs(_ tree: HashtableAst) -> [(key: Node, value: Node)] {
    tree.keyValuePairs.map { pair in
      let value: Node =
        switch pair.value.kind {
        case .pipeline, .pipelineChain, .assignmentStatement:
          self.value(pair.value.cast(to: PipelineBaseAst.self))
        default:
          CollectNode(pair.value.extent, statement(pair.value) ?? ConstantNode(pair.value.extent, .nothing))
        }
      return (key: expression(pair.key), value: value)
    }
  }

  /// The name of a member: a constant for a bare word.
  func memberName(_ tree: CommandElementAst) -> Node { expression(tree.cast(to: ExpressionAst.self)) }

  private func invoke(_ tree: InvokeMemberExpressionAst) -> Node {
    let constraints = tree.arguments.map { argument -> TypeNode? in
      guard argument.kind == .convertExpression else { return nil }
      let type = argument.cast(to: ConvertExpressionAst.self).type
      return typeNode(type.extent, type.typeName)
    }
    return InvokeMemberNode(
      tree.extent, expression(tree.expression), memberName(tree.member),
      tree.arguments.map { expression($0) },
      isStatic: tree.isStatic, isNullConditional: tree.nullConditional, constraints: constraints,
      genericArguments: tree.genericTypeArguments.map { typeNode($0.extent, $0) },
      castType: castType(around: tree.expression))
  }

  /// The type of `([type]value)`.
  private func castType(around tree: ExpressionAst) -> TypeNode? {
    var inner = tree
    while inner.kind == .parenExpression {
      guard let next = soleExpression(inner.cast(to: ParenExpressionAst.self)) else { return nil }
      inner = next
    }
    guard inner !== tree, inner.kind == .convertExpression else { return nil }
    let type = inner.cast(to: ConvertExpressionAst.self).type
    return typeNode(type.extent, type.typeName)
  }

  private func index(_ tree: IndexExpressionAst) -> Node {
    let index = expression(tree.index)
    if !tree.nullConditional, tree.target.kind == .variableExpression,
      case .slot(let slot) = variable(tree.target.cast(to: VariableExpressionAst.self))
    {
      return IndexVariableNode(tree.extent, slot, index)
    }
    return IndexNode(tree.extent, expression(tree.target), index, isNullConditional: tree.nullConditional)
  }
}

/// `( … )` around an expression: as a statement it writes the value, whatever is inside.
package final class ParenNode: Node {
  private let inner: Node

  init(_ inner: Node) {
    self.inner = inner
    super.init(inner.extent)
  }

  package override func eval(_ frame: inout Frame) throws(ShellError) -> Value { try inner.eval(&frame) }
  package override func test(_ frame: inout Frame) throws(ShellError) -> Bool { try inner.test(&frame) }
}
