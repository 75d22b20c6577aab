extension Lexer {
  /// The rest of a type's name, after its first word.
  mutating func scanTypeName() -> Token {
    while position < limit, has(buffer[position], .typeNameFollow, beyond: isLetterOrDigit) { position += 1 }
    return save(.identifier, flags: .typeName)
  }

  /// The name of an assembly after a type's name and a comma, as one text: `Name, Version=1.0`. Its tokens are saved.
  package mutating func nextAssemblyName() -> String {
    var name = scanAssemblyToken()
    while current == Unit.comma {
      name += ", " + scanAssemblySeparator(.comma) + scanAssemblyToken()
      guard current == Unit.equals else { continue }
      name += "=" + scanAssemblySeparator(.equals) + scanAssemblyToken()
    }
    return name
  }

  private mutating func scanAssemblySeparator(_ kind: TokenKind) -> String {
    tokenStart = position
    skip()
    _ = save(kind)
    return ""
  }

  private mutating func scanAssemblyToken() -> String {
    skipSpace()
    tokenStart = position
    while position < limit, !has(buffer[position], .startsAssemblyToken, beyond: isWideSpace) { position += 1 }
    _ = save(.identifier, flags: .typeName)
    let name = String(decoding: tokenUnits, as: UTF16.self)
    skipSpace()
    return name
  }
}
