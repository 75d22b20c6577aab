extension Parser {
  /// Grammar: type-spec.
  ///
  /// With the first token of the name, to be marked when the type turns out to be an attribute.
  mutating func parseTypeName(allowingAssembly: Bool) -> (TypeName, firstToken: Token)? {
    let outerMode = lexer.mode
    setMode(.typeName)
    defer { setMode(outerMode) }
    guard let name = eat(.identifier) else { return nil }
    return (parseTypeName(behind: name, isBareArgument: false, allowingAssembly: allowingAssembly), name)
  }

  /// The rest of a type's name.
  ///
  /// `isBareArgument` says whether it is an argument of a generic type without brackets of its own: a comma
  /// then begins the next argument, not an assembly's name.
  private mutating func parseTypeName(behind name: Token, isBareArgument: Bool, allowingAssembly: Bool)
    -> TypeName
  {
    let token = peek()
    if token.kind == .lBracket {
      skip()
      return parseTypeBrackets(behind: name, opening: token, isBareArgument: isBareArgument)
    }
    let type = TypeName(name.extent, .simple(.source(name.extent)))
    guard token.kind == .comma, allowingAssembly, !isBareArgument else { return type }
    skip()
    guard let assembly = lexer.assemblyName() else {
      report(.missingAssemblyNameSpecification, token.extent.after)
      return type
    }
    let qualified = TypeName(name.extent.through(lexer.currentExtent()), .simple(.source(name.extent)))
    qualified.assemblyName = .made(assembly)
    return qualified
  }

  private mutating func parseTypeBrackets(behind name: Token, opening: Token, isBareArgument: Bool)
    -> TypeName
  {
    skipNewlines()
    let type = TypeName(name.extent, .simple(.source(name.extent)))
    let token = next()
    switch token.kind {
    case .rBracket, .comma:
      return parseArrayType(of: type, qualifying: type, firstToken: token, isBareArgument: isBareArgument)
    case .lBracket, .identifier:
      return parseGenericType(name, firstArgument: token, isBareArgument: isBareArgument)
    case .endOfInput:
      putBack(token)
      reportMissing(.missingTypename, opening.extent.after)
    default:
      report(.unexpectedToken, token.extent, text(of: token))
      synchronize(at: .rBracket, takingClosingBracket: true)
    }
    return type
  }
}

extension Parser {
  /// How many types may be inside of each other.
  private static let typeDepthLimit = 1000

  /// Grammar: generic-type-arguments.
  ///
  /// With the token behind them, which was taken.
  mutating func parseTypeArguments(first: Token) -> (arguments: [TypeName], last: Token) {
    guard enter(), typeDepth < Parser.typeDepthLimit || endTooDeep() else {
      return ([TypeName(first.extent, .simple(.source(first.extent)))], first)
    }
    typeDepth += 1
    defer {
      typeDepth -= 1
      leave()
    }
    var arguments = [parseTypeArgument(first)]
    while true {
      skipNewlines()
      let last = next()
      guard last.kind == .comma else { return (arguments, last) }
      skipNewlines()
      let token = peek()
      if token.kind == .identifier || token.kind == .lBracket {
        skip()
        arguments.append(parseTypeArgument(token))
      } else {
        reportMissing(.missingTypename, last.extent.after)
        arguments.append(TypeName(last.extent, .simple(.made(":ErrorTypeName:"))))
      }
    }
  }

  private mutating func parseTypeArgument(_ first: Token) -> TypeName {
    if first.kind == .identifier {
      return parseTypeName(behind: first, isBareArgument: true, allowingAssembly: true)
    }
    let name = next()
    guard name.kind == .identifier else {
      putBack(name)
      reportMissing(.missingTypename, name.extent.after)
      return TypeName(first.extent, .simple(.made(":ErrorTypeName:")))
    }
    let type = parseTypeName(behind: name, isBareArgument: false, allowingAssembly: true)
    let closing = next()
    if closing.kind != .rBracket {
      putBack(closing)
      reportMissing(.endSquareBracketExpectedAtEndOfType, closing.extent.before)
    }
    return type
  }

  /// Grammar: generic-type-name.
  private mutating func parseGenericType(_ name: Token, firstArgument: Token, isBareArgument: Bool)
    -> TypeName
  {
    let (arguments, closing) = parseTypeArguments(first: firstArgument)
    var end = closing.extent
    if closing.kind != .rBracket {
      putBack(closing)
      reportMissing(.endSquareBracketExpectedAtEndOfAttribute, closing.extent.before)
      end = arguments.last?.extent ?? firstArgument.extent
    }
    let definition = TypeName(name.extent, .simple(.source(name.extent)))
    let type = TypeName(name.extent.through(end), .generic(definition: definition, arguments: arguments))
    let token = peek()
    if token.kind == .lBracket {
      skip()
      return parseArrayType(
        of: type, qualifying: definition, firstToken: next(), isBareArgument: isBareArgument)
    }
    if token.kind == .comma, !isBareArgument { parseAssembly(of: definition, behind: token) }
    return type
  }

  private mutating func parseAssembly(of type: TypeName, behind comma: Token) {
    skip()
    guard let assembly = lexer.assemblyName() else {
      report(.missingAssemblyNameSpecification, comma.extent.after)
      return
    }
    type.assemblyName = .made(assembly)
  }

  /// Grammar: array-type-name.
  ///
  /// `qualified` is the name to which an assembly's name belongs, `firstToken` the token behind the bracket.
  private mutating func parseArrayType(
    of element: TypeName, qualifying qualified: TypeName, firstToken: Token, isBareArgument: Bool
  ) -> TypeName {
    var type = element
    var token = firstToken
    while true {
      type = parseDimensions(of: type, firstToken: token)
      token = peek()
      if token.kind == .comma, !isBareArgument {
        parseAssembly(of: qualified, behind: token)
        return type
      }
      guard token.kind == .lBracket else { return type }
      skip()
      token = next()
    }
  }

  /// Grammar: dimension.
  private mutating func parseDimensions(of element: TypeName, firstToken: Token) -> TypeName {
    switch firstToken.kind {
    case .rBracket:
      // Beyond what .NET can make and the checks report, more brackets say nothing.
      guard element.depth < Parser.typeDepthLimit else { return element }
      return TypeName(element.extent.through(firstToken.extent), .array(element: element, rank: 1))
    case .comma:
      return parseRank(of: element, firstComma: firstToken)
    case .endOfInput:
      putBack(firstToken)
      report(.endSquareBracketExpectedAtEndOfAttribute, firstToken.extent.before)
    default:
      report(.unexpectedToken, firstToken.extent, text(of: firstToken))
      synchronize(at: .rBracket, takingClosingBracket: true)
    }
    return element
  }

  private mutating func parseRank(of element: TypeName, firstComma: Token) -> TypeName {
    var rank = 1
    var lastComma = firstComma
    var token = firstComma
    while token.kind == .comma {
      rank += 1
      lastComma = token
      token = next()
    }
    if token.kind != .rBracket { putBack(token) }
    // .NET has no more dimensions.
    guard rank <= 32 else {
      report(.arrayHasTooManyDimensions, firstComma.extent.through(lastComma.extent), String(rank))
      return element
    }
    if token.kind != .rBracket { report(.endSquareBracketExpectedAtEndOfAttribute, lastComma.extent.after) }
    return TypeName(element.extent.through(token.extent), .array(element: element, rank: rank))
  }
}
