import Syntax

extension ScriptBlock {
  /// What the block's help comment says; nil if it has none.
  package var commentHelp: CommentHelp? {
    if let function = definition.function { return HelpComments.help(of: function, in: definition.syntax) }
    return HelpComments.help(of: definition.tree, in: definition.syntax)
  }

  /// Defaults of the block's parameters as their help shows them, by name in lower case: a constant's text, else what
  /// the source says, else what the type starts with.
  package func defaultTexts(_ table: ParameterTable) -> [String: String] {
    let trees = definition.tree.paramBlock?.parameters ?? definition.function?.parameters ?? []
    var texts: [String: String] = [:]
    for (tree, info) in zip(trees, table.own) {
      let text = tree.defaultValue.map(text(ofDefault:)) ?? ScriptBlock.initialText(of: info.type)
      texts[String(info.name).lowercased()] = text
    }
    return texts
  }

  private func text(ofDefault tree: ExpressionAst) -> String {
    let written = definition.syntax.source.string(in: tree.extent)
    if tree is VariableExpressionAst {
      return ["$true": "True", "$false": "False", "$null": ""][written.lowercased()] ?? written
    }
    let compiler = Compiler(definition.syntax, layout: .linked, session)
    guard tree is ConstantExpressionAst, let constant = compiler.expression(tree) as? ConstantNode else {
      return written
    }
    return String(Conversion.plainText(constant.value.base))
  }

  private static func initialText(of type: TypeInfo) -> String {
    if type === TypeInfo.switchParameter || type === TypeInfo.boolean { return "False" }
    return numbers.contains(type.name) ? "0" : ""
  }

  private static let numbers: Set<String> = [
    "System.SByte", "System.Byte", "System.Int16", "System.UInt16", "System.Int32", "System.UInt32",
    "System.Int64", "System.UInt64", "System.Single", "System.Double", "System.Decimal",
  ]
}
