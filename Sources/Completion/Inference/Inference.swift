import Runtime
import Syntax
import TypeLibrary

/// Types of expressions and commands that have not run.
struct Inference {
  let context: CompletionContext

  init(_ context: CompletionContext) { self.context = context }

  func types(of node: Ast) -> [InferredType] {
    switch node {
    case let node as ExpressionAst: return types(ofExpression: node)
    case let node as CommandAst: return CommandInference(self).types(of: node)
    case let node as CommandExpressionAst: return types(of: node.expression)
    case let node as PipelineAst: return node.pipelineElements.last.map { types(of: $0) } ?? []
    case let node as PipelineChainAst: return types(of: node.lhsPipelineChain) + types(of: node.rhsPipeline)
    case let node as AssignmentStatementAst: return types(of: node.right)
    case let node as StatementBlockAst: return node.statements.flatMap { output(of: $0) }
    case let node as NamedBlockAst: return node.statements.flatMap { output(of: $0) }
    case let node as ScriptBlockAst:
      return [node.beginBlock, node.processBlock, node.endBlock].compactMap { $0 }.flatMap { types(of: $0) }
    default: return output(of: node)
    }
  }

  /// What a statement writes.
  private func output(of node: Ast) -> [InferredType] {
    switch node {
    case is AssignmentStatementAst, is FunctionDefinitionAst, is TypeDefinitionAst, is ThrowStatementAst:
      return []
    case let node as PipelineBaseAst: return types(of: node)
    case let node as ReturnStatementAst: return node.pipeline.map { types(of: $0) } ?? []
    case let node as IfStatementAst:
      return node.clauses.flatMap { types(of: $0.body) } + (node.elseClause.map { types(of: $0) } ?? [])
    case let node as LoopStatementAst: return types(of: node.body)
    case let node as SwitchStatementAst:
      return node.clauses.flatMap { types(of: $0.body) } + (node.defaultClause.map { types(of: $0) } ?? [])
    case let node as TryStatementAst:
      return types(of: node.body) + node.catchClauses.flatMap { types(of: $0.body) }
    case let node as ErrorStatementAst: return node.bodies.flatMap { types(of: $0) }
    default: return []
    }
  }

  private func types(ofExpression node: ExpressionAst) -> [InferredType] {
    switch node {
    case is StringConstantExpressionAst, is ExpandableStringExpressionAst: return [InferredType(.string)]
    case let node as ConstantExpressionAst:
      guard case .number(let number) = node.value else { return [] }
      return [InferredType(TypeOf.value(.number(Number(number))))]
    case let node as ConvertExpressionAst: return types(ofConversion: node)
    case let node as AttributedExpressionAst: return types(of: node.child)
    case is TypeExpressionAst: return [InferredType(.typeType)]
    case is ScriptBlockExpressionAst: return [InferredType(.scriptBlock)]
    case let node as HashtableAst: return [InferredType(.hashtable, members: members(of: node))]
    case let node as ParenExpressionAst: return types(of: node.pipeline)
    case let node as SubExpressionAst: return types(of: node.subExpression)
    case let node as ArrayExpressionAst: return [array(of: elements(of: types(of: node.subExpression)))]
    case let node as ArrayLiteralAst: return [array(of: node.elements.flatMap { types(of: $0) })]
    case let node as BinaryExpressionAst: return types(ofOperation: node)
    case let node as UnaryExpressionAst:
      return [.not, .exclaim].contains(node.tokenKind) ? [InferredType(.boolean)] : types(of: node.child)
    case let node as TernaryExpressionAst: return types(of: node.ifTrue) + types(of: node.ifFalse)
    case let node as UsingExpressionAst: return types(of: node.subExpression)
    case let node as VariableExpressionAst: return VariableInference(self).types(of: node)
    case let node as MemberExpressionAst: return MemberInference(self).types(of: node)
    case let node as IndexExpressionAst: return MemberInference(self).types(of: node)
    default: return []
    }
  }

  /// The type of an array of elements: of one type, or of any.
  private func array(of elements: [InferredType]) -> InferredType {
    guard let first = elements.first?.type, elements.allSatisfy({ $0.type === first }) else {
      return InferredType(TypeTable.array(of: .object))
    }
    return InferredType(TypeTable.array(of: first))
  }

  private func types(ofConversion node: ConvertExpressionAst) -> [InferredType] {
    let type = type(named: node.type.typeName)
    let isOpen = type.type === TypeInfo.psObject || type.type === TypeInfo.psCustomObject
    if isOpen, let table = node.child as? HashtableAst {
      return [InferredType(.psObject, members: members(of: table))]
    }
    return [type]
  }

  private func members(of table: HashtableAst) -> [InferredType.Member] {
    table.keyValuePairs.compactMap { pair in
      guard let key = pair.key as? ConstantExpressionAst else { return nil }
      let name = (key as? StringConstantExpressionAst).map { context.value(of: $0) } ?? context.text(of: key)
      return InferredType.Member(name: name, types: types(of: pair.value))
    }
  }

  private func types(ofOperation node: BinaryExpressionAst) -> [InferredType] {
    switch node.operator {
    case .and, .or, .xor, .is, .isNot, .in, .iin, .cin, .inotin, .cnotin, .icontains, .ccontains,
      .inotcontains,
      .cnotcontains:
      return [InferredType(.boolean)]
    case .format, .join, .ireplace, .creplace: return [InferredType(.string)]
    case .isplit, .csplit: return [InferredType(TypeTable.array(of: .string))]
    case .dotDot: return [InferredType(TypeTable.array(of: .int32))]
    case .as:
      guard let type = node.right as? TypeExpressionAst else { return [] }
      return [self.type(named: type.typeName)]
    case .ieq, .ine, .ige, .igt, .ilt, .ile, .ilike, .inotlike, .imatch, .inotmatch, .ceq, .cne, .cge, .cgt,
      .clt, .cle, .clike, .cnotlike, .cmatch, .cnotmatch:
      let left = types(of: node.left)
      let elements = elements(of: left)
      let isList = zip(left, elements).contains { $0.0.name != $0.1.name }
      return isList ? [array(of: elements)] : [InferredType(.boolean)]
    default:
      let left = types(of: node.left)
      return left.isEmpty ? types(of: node.right) : left
    }
  }

  /// What going through values of types gives: elements of collections, all else as it is.
  func elements(of types: [InferredType]) -> [InferredType] {
    types.map { inferred in
      guard let type = inferred.type, type !== TypeInfo.string, !type.isSubtype(of: .dictionary),
        let element = type.enumeratedType
      else { return inferred }
      return InferredType(element)
    }
  }

  /// The type that a name of the text means: a class of the text, or one that is there.
  func type(named name: TypeName) -> InferredType {
    let text = context.source.fullName(of: name)
    if let own = context.tree.typeDefinitions.first(where: {
      context.string($0.name).equalsIgnoringCase(text)
    }) {
      return InferredType(own, named: text)
    }
    let namespaces = context.root.usingStatements.compactMap { statement -> String? in
      guard statement.usingStatementKind == .namespace else { return nil }
      return statement.name.map { context.value(of: $0) + "." }
    }
    for prefix in [""] + namespaces {
      if let type = TypeResolver.find(prefix + text, context.scope, context.engine) {
        return InferredType(type)
      }
    }
    return InferredType(named: text)
  }

  /// The type that a parameter of the text is declared with.
  func type(of parameter: ParameterAst) -> InferredType? {
    let constraint = parameter.attributes.lazy.compactMap { $0 as? TypeConstraintAst }.first
    return constraint.map { type(named: $0.typeName) }
  }
}
