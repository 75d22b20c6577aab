extension Parser {
  /// Grammar: class-statement.
  mutating func parseClass(_ keyword: Token, attributes: [AttributeBaseAst]) -> StatementAst {
    needsSymbols = true
    skipNewlines()
    guard let (name, nameToken) = parseSimpleNameToken() else {
      reportMissing(.missingNameAfterKeyword, keyword.extent.after, text(of: keyword))
      return keep(ErrorStatementAst(keyword.extent))
    }
    lexer.mark(nameToken, adding: .typeName, removing: .memberName)
    skipNewlines()
    let outerMode = lexer.mode
    setMode(.signature)
    defer { setMode(outerMode) }
    let bases = parseBaseTypes()
    guard let opening = eat(.lCurly) else {
      let last = bases.last?.extent ?? name.extent
      reportMissing(.missingTypeBody, last.after, keyword.kind.text)
      return keep(ErrorStatementAst(keyword.extent.through(last), nestedAst: bases))
    }
    var body = ClassBody(className: name.text, end: opening.extent)
    while parseClassMember(into: &body) {}
    if let closing = eat(.rCurly) {
      body.end = closing.extent
    } else {
      reportMissing(.missingEndCurlyBrace, opening.extent.after, seenAt: peek().extent)
    }
    return finishClass(keyword, name: name, attributes: attributes, bases: bases, body)
  }

  private mutating func finishClass(
    _ keyword: Token, name: StringConstantExpressionAst, attributes: [AttributeBaseAst],
    bases: [TypeConstraintAst],
    _ body: ClassBody
  ) -> StatementAst {
    let extent = (attributes.first?.extent ?? keyword.extent).through(body.end)
    let definition = keep(
      TypeDefinitionAst(
        extent, name: name.text, nameExtent: name.extent, attributes: Parser.realAttributes(attributes),
        baseTypes: bases, members: body.members, typeAttributes: .class))
    typeDefinitions.append(definition)
    // Types before the keyword were reported; they and broken members make it an error.
    var nested = body.stray
    let types = Parser.types(attributes)
    if !types.isEmpty { nested += types as [Ast] + [definition] }
    return nested.isEmpty ? definition : keep(ErrorStatementAst(extent, nestedAst: nested))
  }

  static func realAttributes(_ attributes: [AttributeBaseAst]) -> [AttributeAst] {
    attributes.filter { $0.kind == .attribute }.map { $0.cast(to: AttributeAst.self) }
  }

  static func types(_ attributes: [AttributeBaseAst]) -> [TypeConstraintAst] {
    attributes.filter { $0.kind == .typeConstraint }.map { $0.cast(to: TypeConstraintAst.self) }
  }

  /// Grammar: base-type-list.
  private mutating func parseBaseTypes() -> [TypeConstraintAst] {
    guard let colon = eat(.colon) else { return [] }
    skipNewlines()
    var bases: [TypeConstraintAst] = []
    var previous = colon
    while true {
      guard let (type, _) = parseTypeName(allowingAssembly: false) else {
        reportMissing(.typeNameExpected, previous.extent.after)
        return bases
      }
      bases.append(keep(TypeConstraintAst(type.extent, typeName: type)))
      skipNewlines()
      guard let comma = eat(.comma) else { return bases }
      previous = comma
      skipNewlines()
    }
  }
}
