import Runtime
import Syntax
import TypeLibrary

/// Variables that a text gives values before a place, innermost block first.
final class VariableFinder {
  struct Found {
    let name: String
    /// The type that it is bound to, or that was assigned last.
    var constraint: InferredType?
    var assigned: InferredType?

    var tip: String {
      guard let type = constraint ?? assigned else { return name }
      return type.type.map { "[\(TypeTexts.short($0))]$\(name)" } ?? type.name
    }
  }

  private(set) var variables: [Found] = []
  private let context: CompletionContext
  private let target: Ast
  private let limit: Int32

  init(_ context: CompletionContext, before target: Ast) {
    (self.context, self.target, limit) = (context, target, target.extent.start)
    var next = target.parent
    while let node = next {
      if node is ScriptBlockAst || node is FunctionDefinitionAst || node is FunctionMemberAst {
        visit(node, top: node)
      }
      next = node.parent
    }
  }

  /// The type that a variable is bound to.
  func constraint(of name: String) -> InferredType? {
    variables.first { $0.name.equalsIgnoringCase(name) }?.constraint
  }

  private func visit(_ root: Ast, top: Ast) {
    root.forEachDescendant { node in
      if node.extent.start > limit { return false }
      switch node {
      case let assignment as AssignmentStatementAst: read(assignment.left, assignment.right)
      case let command as CommandAst: read(command)
      case let parameter as ParameterAst where parameter.name !== target:
        save(parameter.name, Inference(context).type(of: parameter), isConstraint: true)
      case let loop as ForEachStatementAst where loop.variable !== target:
        save(loop.variable, nil, isConstraint: false)
      case is AttributeAst: return false
      case is FunctionDefinitionAst: return node === top
      case let data as DataStatementAst:
        if let name = data.variable { save(context.string(name), nil, isConstraint: false) }
        return false
      case let block as ScriptBlockExpressionAst: return runsHere(block)
      default: break
      }
      return true
    }
  }

  /// Whether a block's variables are those of the scope around it.
  private func runsHere(_ block: ScriptBlockExpressionAst) -> Bool {
    var next = block.parent
    while let node = next {
      if let command = node as? CommandAst {
        if command.commandElements.first is ScriptBlockExpressionAst {
          return command.invocationOperator == .dot
        }
        let name = command.commandName.map { context.string($0).lowercased() } ?? ""
        return VariableFinder.inlineCommands.contains(name)
      }
      guard
        node is CommandExpressionAst || node is PipelineAst || node is StatementBlockAst
          || node is ArrayExpressionAst || node is ArrayLiteralAst
      else { return false }
      next = node.parent
    }
    return false
  }

  private static let inlineCommands: Set<String> = [
    "foreach-object", "foreach", "%", "where-object", "where", "?", "beforeall", "beforeeach",
    "microsoft.powershell.core\\foreach-object", "microsoft.powershell.core\\where-object",
  ]

  private func read(_ left: ExpressionAst, _ right: StatementAst) {
    switch left {
    case let attributed as AttributedExpressionAst:
      var child = attributed.child
      var type = (attributed as? ConvertExpressionAst)?.type
      while let inner = child as? AttributedExpressionAst {
        type = type ?? (inner as? ConvertExpressionAst)?.type
        child = inner.child
      }
      guard let variable = child as? VariableExpressionAst, isWanted(variable) else { return }
      let constraint = type.map { Inference(context).type(named: $0.typeName) }
      save(variable, constraint ?? assigned(right), isConstraint: constraint != nil)
    case let variable as VariableExpressionAst:
      if isWanted(variable) { save(variable, assigned(right), isConstraint: false) }
    case let list as ArrayLiteralAst: for element in list.elements { read(element, right) }
    case let paren as ParenExpressionAst:
      if let inner = paren.pipeline.pureExpression { read(inner, right) }
    default: break
    }
  }

  private func isWanted(_ variable: VariableExpressionAst) -> Bool {
    variable !== target && !SessionVariables.specialKeys.contains(context.userPath(of: variable).lowercased())
  }

  private func assigned(_ right: StatementAst) -> InferredType? {
    (right as? CommandExpressionAst).flatMap { literal($0.expression) }
      ?? (right as? PipelineBaseAst)?.pureExpression.flatMap { literal($0) }
  }

  /// The type of what is written down as it is.
  private func literal(_ node: ExpressionAst) -> InferredType? {
    switch node {
    case is ConstantExpressionAst, is ExpandableStringExpressionAst, is ConvertExpressionAst,
      is ScriptBlockExpressionAst:
      Inference(context).types(of: node).first
    case is HashtableAst: InferredType(.hashtable)
    case is ArrayExpressionAst, is ArrayLiteralAst: InferredType(TypeTable.array(of: .object))
    default: nil
    }
  }

  private func read(_ command: CommandAst) {
    let words = command.commandElements
    let name = command.commandName.map { context.string($0).lowercased() } ?? ""
    if ["new-variable", "nv", "set-variable", "set", "sv"].contains(name) { readDefinition(words) }
    for (index, element) in words.enumerated() {
      guard let parameter = element as? CommandParameterAst else { continue }
      let key = context.string(parameter.parameterName).lowercased()
      let value = parameter.argument ?? (index + 1 < words.count ? words[index + 1] as? ExpressionAst : nil)
      guard let string = value as? StringConstantExpressionAst else { continue }
      if VariableFinder.listParameters.contains(key) {
        save(context.value(of: string), InferredType(.arrayList), isConstraint: false)
      } else if key == "pipelinevariable" || key == "pv", let pipeline = command.parent,
        pipeline.extent.end > limit
      {
        let type = Inference(context).types(of: command).first
        save(context.value(of: string), type, isConstraint: false)
      }
    }
    for case let redirection as FileRedirectionAst in command.redirections {
      guard let place = redirection.location as? StringConstantExpressionAst else { continue }
      let path = context.value(of: place)
      if path.beginsIgnoringCase(with: "variable:"), path.count > 9 {
        save(String(path.dropFirst(9)), nil, isConstraint: false)
      }
    }
  }

  private static let listParameters: Set<String> = [
    "errorvariable", "ev", "warningvariable", "wv", "informationvariable", "iv", "outvariable", "ov",
  ]

  /// `Set-Variable name value`, by position or by name.
  private func readDefinition(_ words: [CommandElementAst]) {
    var name: StringConstantExpressionAst?
    var value: ExpressionAst?
    var index = 1
    while index < words.count {
      if let parameter = words[index] as? CommandParameterAst {
        let key = context.string(parameter.parameterName).lowercased()
        let argument =
          parameter.argument ?? (index + 1 < words.count ? words[index + 1] as? ExpressionAst : nil)
        let takesWord = parameter.argument == nil && !["force", "passthru"].contains(key)
        if "name".hasPrefix(key) { name = argument as? StringConstantExpressionAst }
        if "value".hasPrefix(key) { value = argument }
        index += takesWord ? 2 : 1
        continue
      }
      if name == nil {
        name = words[index] as? StringConstantExpressionAst
      } else if value == nil {
        value = words[index] as? ExpressionAst
      }
      index += 1
    }
    guard let name else { return }
    save(context.value(of: name), value.flatMap { literal($0) }, isConstraint: false)
  }

  private func save(_ variable: VariableExpressionAst, _ type: InferredType?, isConstraint: Bool) {
    save(context.name(of: variable), type, isConstraint: isConstraint)
  }

  private func save(_ name: String, _ type: InferredType?, isConstraint: Bool) {
    let index = variables.firstIndex { $0.name.equalsIgnoringCase(name) } ?? variables.count
    if index == variables.count { variables.append(Found(name: name)) }
    if isConstraint { variables[index].constraint = type } else { variables[index].assigned = type }
  }
}
