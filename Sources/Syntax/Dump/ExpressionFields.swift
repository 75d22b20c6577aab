extension TreeDump {
  mutating func writeFieldsOfExpression(_ node: Ast) {
    switch node.kind {
    case .binaryExpression: kind(node.cast(to: BinaryExpressionAst.self).operator)
    case .unaryExpression: kind(node.cast(to: UnaryExpressionAst.self).tokenKind)
    case .memberExpression, .invokeMemberExpression, .baseCtorInvokeMemberExpression:
      writeFields(node.cast(to: MemberExpressionAst.self))
    case .indexExpression: nullConditional(node.cast(to: IndexExpressionAst.self).nullConditional)
    case .typeExpression: typeName(node.cast(to: TypeExpressionAst.self).typeName)
    case .variableExpression: writeFields(node.cast(to: VariableExpressionAst.self))
    case .constantExpression:
      output.write(" ")
      write(node.cast(to: ConstantExpressionAst.self).value)
    case .stringConstantExpression:
      let string = node.cast(to: StringConstantExpressionAst.self)
      field(string.stringConstantType.name)
      quoted(string.text)
    case .expandableStringExpression:
      let string = node.cast(to: ExpandableStringExpressionAst.self)
      field(string.stringConstantType.name)
      field("nested", string.nestedExpressions.count)
      quoted(string.text)
    case .arrayLiteral: field("elements", node.cast(to: ArrayLiteralAst.self).elements.count)
    case .hashtable: field("pairs", node.cast(to: HashtableAst.self).keyValuePairs.count)
    default: break
    }
  }

  private mutating func nullConditional(_ isSo: Bool) {
    field(isSo ? "nullconditional=True" : "nullconditional=False")
  }

  private mutating func writeFields(_ access: MemberExpressionAst) {
    if access.kind != .baseCtorInvokeMemberExpression {
      field(access.isStatic ? "static=True" : "static=False")
      nullConditional(access.nullConditional)
    }
    guard access.kind != .memberExpression else { return }
    let call = access.cast(to: InvokeMemberExpressionAst.self)
    fieldOrDash("arguments", call.arguments.count)
    if call.kind == .invokeMemberExpression { fieldOrDash("generic", call.genericTypeArguments.count) }
  }

  private mutating func writeFields(_ variable: VariableExpressionAst) {
    let path = variable.variablePath
    quoted(path.userPath)
    field("unscoped", if: path.isUnscopedVariable)
    field("global", if: path.isGlobal)
    field("local", if: path.isLocal)
    field("script", if: path.isScript)
    field("private", if: path.isPrivate)
    if let drive = path.driveName { output.write(" drive=" + source.string(of: drive)) }
    field("splatted", if: variable.splatted)
  }
}

extension StringConstantType {
  fileprivate var name: StaticString {
    switch self {
    case .singleQuoted: "SingleQuoted"
    case .singleQuotedHereString: "SingleQuotedHereString"
    case .doubleQuoted: "DoubleQuoted"
    case .doubleQuotedHereString: "DoubleQuotedHereString"
    case .bareWord: "BareWord"
    }
  }
}
