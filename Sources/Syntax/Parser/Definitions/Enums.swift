extension Parser {
  /// Grammar: enum-statement.
  mutating func parseEnum(_ keyword: Token, attributes: [AttributeBaseAst]) -> StatementAst {
    needsSymbols = true
    skipNewlines()
    guard let name = parseSimpleName() else {
      reportMissing(.missingNameAfterKeyword, keyword.extent.after, text(of: keyword))
      return keep(ErrorStatementAst(keyword.extent))
    }
    let outerMode = lexer.mode
    setMode(.signature)
    defer { setMode(outerMode) }
    let underlying = parseUnderlyingType()
    skipNewlines()
    guard let opening = eat(.lCurly) else {
      reportMissing(.missingTypeBody, name.extent.after, keyword.kind.text)
      return keep(ErrorStatementAst(keyword.extent.through(name.extent)))
    }
    var members: [MemberAst] = []
    while let member = parseEnumMember() { members.append(member) }
    let closing = next()
    if closing.kind != .rCurly {
      putBack(closing)
      reportMissing(.missingEndCurlyBrace, opening.extent.after, seenAt: closing.extent)
    }
    let start = attributes.first?.extent ?? keyword.extent
    let definition = keep(
      TypeDefinitionAst(
        start.through(closing.extent), name: name.text, nameExtent: name.extent,
        attributes: Parser.realAttributes(attributes), baseTypes: underlying.map { [$0] } ?? [],
        members: members,
        typeAttributes: .enum))
    typeDefinitions.append(definition)
    let types = Parser.types(attributes)
    if types.isEmpty { return definition }
    return keep(ErrorStatementAst(start, nestedAst: types as [Ast] + [definition]))
  }

  /// Grammar: enum-underlying-type.
  private mutating func parseUnderlyingType() -> TypeConstraintAst? {
    guard let colon = eat(.colon) else { return nil }
    skipNewlines()
    guard let (type, _) = parseTypeName(allowingAssembly: false) else {
      reportMissing(.typeNameExpected, colon.extent.after)
      return nil
    }
    if !KnownTypes.isEnumBase(source.fullName(of: type)) {
      report(.invalidUnderlyingType, type.extent, source.name(of: type))
    }
    return keep(TypeConstraintAst(type.extent, typeName: type))
  }

  /// Grammar: enum-member.
  private mutating func parseEnumMember() -> PropertyMemberAst? {
    skipNewlines()
    guard let name = parseSimpleName() else { return nil }
    var end = name.extent
    var value: ExpressionAst?
    var isReported = false
    let outerMode = lexer.mode
    setMode(.expression)
    if let equals = eat(.equals) {
      value = parseExpression()
      end = value?.extent ?? equals.extent
      if value == nil {
        isReported = true
        report(.expectedValueExpression, equals.extent.after, equals.kind.text)
      }
    }
    setMode(outerMode)
    end = parseMemberTerminator(end, isReported: isReported)
    return keep(
      PropertyMemberAst(
        name.extent.through(end), name: name.text, propertyType: nil, attributes: [],
        propertyAttributes: [.public, .static, .literal], initialValue: value))
  }
}
