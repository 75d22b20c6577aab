import Runtime
import Syntax
import TypeLibrary

/// Types of variables: what is piped in, `$this`, automatic ones, and what the text assigned last.
struct VariableInference {
  private let inference: Inference
  private var context: CompletionContext { inference.context }

  init(_ inference: Inference) { self.inference = inference }

  func types(of variable: VariableExpressionAst) -> [InferredType] {
    guard variable.variablePath.isVariable else { return [] }
    let name = context.name(of: variable).lowercased()
    if name == "null" { return [] }
    if variable.variablePath.isUnqualified {
      if name == "_" || name == "psitem" { return current(variable) }
      if name == "this", let type = variable.ancestor(TypeDefinitionAst.self) {
        return [InferredType(type, named: context.string(type.name))]
      }
    }
    if let type = VariableInference.automatic[name] {
      return TypeTable.find(type).map { [InferredType($0)] } ?? []
    }
    var found = assigned(name, before: variable)
    if let value = SafeEvaluation(context).value(of: variable), !value.isNull {
      found += VariableInference.types(of: value)
    }
    return found
  }

  /// Types of a value that is there.
  static func types(of value: Value) -> [InferredType] {
    var types: [InferredType] = []
    if let name = value.extra?.typeNames?.elements.first {
      types.append(InferredType(named: String(Conversion.plainText(name))))
    }
    let type = TypeOf.value(value.base)
    if type !== TypeInfo.psCustomObject { types.append(InferredType(type)) }
    return types
  }

  /// `$_`: what comes through the pipeline, a caught error, what `switch` looks at.
  private func current(_ variable: VariableExpressionAst) -> [InferredType] {
    var isInBlock = false
    var next = variable.parent
    while let node = next {
      switch node {
      case let node as CatchClauseAst: return errors(node.catchTypes)
      case let node as TrapStatementAst: return errors(node.trapType.map { [$0] } ?? [])
      case let node as SwitchStatementAst:
        if let condition = node.condition, condition.extent.end < variable.extent.start {
          return inference.elements(of: inference.types(of: condition))
        }
      case is ScriptBlockExpressionAst: isInBlock = true
      case let node as InvokeMemberExpressionAst where isInBlock:
        return inference.elements(of: inference.types(of: node.expression))
      case let node as CommandAst where isInBlock:
        if let pipeline = node.parent as? PipelineAst,
          let index = pipeline.pipelineElements.firstIndex(where: { $0 === node }), index > 0
        {
          return inference.elements(of: inference.types(of: pipeline.pipelineElements[index - 1]))
        }
      default: break
      }
      next = node.parent
    }
    return []
  }

  private func errors(_ types: [TypeConstraintAst]) -> [InferredType] {
    TypeTable.find("System.Management.Automation.ErrorRecord").map { [InferredType($0)] } ?? []
  }

  /// What the text gave the variable last, in the blocks around it.
  private func assigned(_ name: String, before variable: VariableExpressionAst) -> [InferredType] {
    var limit = variable.extent.start
    var next = variable.parent
    while let node = next {
      if node is ScriptBlockAst || node is FunctionDefinitionAst {
        let search = AssignmentSearch(name, limit, context)
        search.run(in: node)
        if let constraint = search.constraint { return [constraint] }
        if let last = search.last {
          let types = inference.types(of: last.value)
          return last.isEnumerated ? inference.elements(of: types) : types
        }
        limit = node.extent.start
      }
      next = node.parent
    }
    return []
  }

  private static let automatic: [String: String] = [
    "args": "System.Object[]", "myinvocation": "System.Management.Automation.InvocationInfo",
    "pscmdlet": "System.Management.Automation.PSScriptCmdlet",
    "psboundparameters": "System.Collections.Hashtable",
    "pscommandpath": "System.String", "psscriptroot": "System.String", "true": "System.Boolean",
    "false": "System.Boolean", "pid": "System.Int32", "pshome": "System.String", "home": "System.String",
    "lastexitcode": "System.Int32",
  ]
}

/// The last assignment to a variable before a place in one block.
final class AssignmentSearch {
  private(set) var last: (value: Ast, isEnumerated: Bool)?
  /// The type that the variable is bound to.
  private(set) var constraint: InferredType?
  private let name: String
  private let limit: Int32
  private let context: CompletionContext

  init(_ name: String, _ limit: Int32, _ context: CompletionContext) {
    (self.name, self.limit, self.context) = (name, limit, context)
  }

  func run(in root: Ast) {
    root.forEachDescendant { node in
      if node.extent.start >= limit { return false }
      switch node {
      case let node as AssignmentStatementAst: read(node.left, node.right)
      case let node as ParameterAst where isTarget(node.name):
        if let type = Inference(context).type(of: node) { constraint = type }
      case let node as ForEachStatementAst where isTarget(node.variable):
        if let condition = node.condition { last = (condition, true) }
      case is FunctionDefinitionAst: return node === root
      default: break
      }
      return true
    }
  }

  private func isTarget(_ variable: VariableExpressionAst) -> Bool {
    context.name(of: variable).equalsIgnoringCase(name)
  }

  private func read(_ left: ExpressionAst, _ right: StatementAst) {
    var target = left
    var type: InferredType?
    while let attributed = target as? AttributedExpressionAst {
      if let convert = attributed as? ConvertExpressionAst, type == nil {
        type = Inference(context).type(named: convert.type.typeName)
      }
      target = attributed.child
    }
    guard let variable = target as? VariableExpressionAst, isTarget(variable), right.extent.end <= limit
    else {
      return
    }
    if let type { constraint = type } else { last = (right, false) }
  }
}
