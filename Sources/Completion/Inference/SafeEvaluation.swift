import Runtime
import Syntax
import TypeLibrary

/// Values of expressions that run nothing but look-ups of variables and members.
struct SafeEvaluation {
  private let context: CompletionContext

  init(_ context: CompletionContext) { self.context = context }

  /// The value; nil if the expression would do more than look things up, or fails.
  func value(of node: ExpressionAst) -> Value? {
    if let constant = node as? ConstantExpressionAst {
      return LanguageViews.constant(constant, in: context.source)
    }
    guard isSafe(node) else { return nil }
    if let variable = node as? VariableExpressionAst, variable.variablePath.isUnqualified {
      return VariableLookUp.find(
        Symbols.intern(.from(context.name(of: variable))), from: context.scope, context.engine)
    }
    let text = ",(" + context.text(of: node) + ")"
    // What fails has no value.
    guard let block = try? ScriptBlock.parse(.from(text), session: context.scope.pointee.session) else {
      return nil
    }
    return try? BlockRun.dottedResult(block, item: nil, context.engine)
  }

  private func isSafe(_ node: Ast) -> Bool {
    switch node {
    case is ConstantExpressionAst, is VariableExpressionAst, is TypeExpressionAst,
      is ScriptBlockExpressionAst:
      return true
    case is InvokeMemberExpressionAst: return false
    case let node as MemberExpressionAst: return isSafe(node.expression) && isSafe(node.member)
    case let node as IndexExpressionAst: return isSafe(node.target) && isSafe(node.index)
    case let node as TernaryExpressionAst:
      return isSafe(node.condition) && isSafe(node.ifTrue) && isSafe(node.ifFalse)
    case let node as BinaryExpressionAst: return isSafe(node.left) && isSafe(node.right)
    case let node as UnaryExpressionAst: return isSafe(node.child)
    case let node as ConvertExpressionAst: return isSafe(node.child)
    case let node as SubExpressionAst: return isSafe(node.subExpression)
    case let node as ArrayExpressionAst: return isSafe(node.subExpression)
    case let node as ArrayLiteralAst: return node.elements.allSatisfy { isSafe($0) }
    case let node as ParenExpressionAst: return isSafe(node.pipeline)
    case let node as PipelineAst: return node.pureExpression.map { isSafe($0) } ?? false
    case let node as StatementBlockAst:
      return node.traps.isEmpty && node.statements.count == 1 && isSafe(node.statements[0])
    case let node as HashtableAst:
      return node.keyValuePairs.allSatisfy { isSafe($0.key) && isSafe($0.value) }
    default: return false
    }
  }
}
