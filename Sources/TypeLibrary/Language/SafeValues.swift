import Runtime
import Syntax

/// The value of a tree that runs nothing: constants, lists, tables, and what converts them (`SafeGetValue`).
enum SafeValues {
  /// Throws `InvalidOperationException` for a tree that would have to run.
  static func value(of view: NodeView, skipsCheck: Bool, _ engine: Engine) throws -> Value {
    let reader = SafeReader(tree: view.tree, engine: engine, largestTable: skipsCheck ? .max : 500)
    guard let value = try reader.read(view.node) else {
      let text = view.tree.source.string(in: view.node.extent)
      throw NetFault.invalidOperation(
        "Cannot generate a PowerShell object for a ScriptBlock evaluating dynamic expressions. Dynamic expression: \(text)."
      )
    }
    return value
  }

  /// The value of a constant.
  static func constant(_ node: ConstantExpressionAst, in source: SourceText) -> Value {
    if let string = node as? StringConstantExpressionAst {
      return .string(.from(units: source.units(of: string.text)))
    }
    switch node.value {
    case .null: return .null
    case .true: return .bool(true)
    case .number(let number): return .number(Number(number))
    }
  }

  /// The value of `$true`, `$false` or `$null`; nil for any other node.
  static func constantVariable(_ node: Ast, in source: SourceText) -> Value? {
    guard let variable = node as? VariableExpressionAst, variable.variablePath.isVariable else { return nil }
    switch source.string(of: variable.variablePath.name).lowercased() {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null": return .null
    default: return nil
    }
  }
}

/// Reads the value of one tree; nil for a part that is not safe.
private struct SafeReader {
  let tree: SyntaxTree
  let engine: Engine
  let largestTable: Int

  func read(_ node: Ast) throws -> Value? {
    switch node {
    case let node as ConstantExpressionAst: return SafeValues.constant(node, in: tree.source)
    case is VariableExpressionAst: return SafeValues.constantVariable(node, in: tree.source)
    case let node as PipelineAst: return try TreeMethods.pureExpression(of: node).flatMap { try read($0) }
    case let node as ParenExpressionAst: return try read(node.pipeline)
    case let node as ArrayExpressionAst: return try list(node.subExpression.statements, flattens: true)
    case let node as SubExpressionAst: return try list(node.subExpression.statements, flattens: true)
    case let node as StatementBlockAst: return try list(node.statements, flattens: true)
    case let node as ArrayLiteralAst: return try list(node.elements, flattens: false)
    case let node as UsingExpressionAst: return try read(node.subExpression)
    case let node as HashtableAst: return try table(node)
    case let node as IndexExpressionAst: return try element(node)
    default: return try run(node)
    }
  }

  private func list(_ nodes: [Ast], flattens: Bool) throws -> Value? {
    var values: [Value] = []
    for node in nodes {
      guard let value = try read(node) else { return nil }
      if flattens, case .array(let array) = value.base.payload {
        values += array.elements
      } else {
        values.append(value)
      }
    }
    return .array(values)
  }

  private func table(_ node: HashtableAst) throws -> Value? {
    guard node.keyValuePairs.count <= largestTable else { return nil }
    let table = HashtableObject()
    for pair in node.keyValuePairs {
      guard let key = try read(pair.key), let value = try read(pair.value) else { return nil }
      try table.set(key, value, engine)
    }
    return .table(table)
  }

  private func element(_ node: IndexExpressionAst) throws -> Value? {
    guard let target = try read(node.target), let index = try read(node.index) else { return nil }
    return try Indexing.get(target, index, engine)
  }

  /// Parts that the language itself works out, once all in them is known to be safe.
  private func run(_ node: Ast) throws -> Value? {
    guard try isSafe(node) else { return nil }
    let text = ShellString.from(units: tree.source.units(in: node.extent))
    return try BlockRun.callResult(ScriptBlock.parse(text, session: engine.global), engine)
  }

  private func isSafe(_ node: Ast) throws -> Bool {
    switch node {
    case is ScriptBlockExpressionAst: return true
    case let node as ExpandableStringExpressionAst:
      return try node.nestedExpressions.allSatisfy { try read($0) != nil }
    case let node as TernaryExpressionAst:
      return try [node.condition, node.ifTrue, node.ifFalse].allSatisfy { try read($0) != nil }
    case let node as UnaryExpressionAst:
      let folding: [TokenKind] = [.not, .exclaim, .minus, .plus, .bnot, .comma]
      return try folding.contains(node.tokenKind) && read(node.child) != nil
    case let node as ConvertExpressionAst:
      let name = tree.source.name(of: node.type.typeName).lowercased()
      return try SafeReader.plainTypes.contains(name) && read(node.child) != nil
    default: return false
    }
  }

  /// Accelerators of the types that a conversion to which is safe.
  private static let plainTypes: Set<String> = [
    "bool", "byte", "sbyte", "char", "short", "int16", "ushort", "uint16", "int", "int32", "uint", "uint32",
    "long",
    "int64", "ulong", "uint64", "float", "single", "double", "decimal", "string", "datetime", "timespan",
    "guid",
    "version", "uri", "bigint", "object", "array", "hashtable", "pscustomobject", "psobject",
  ]
}
