extension Lexer {
  /// The rest of a type's name, after its first word.
  mutating func scanTypeName() -> Token {
    while position < limit, has(buffer[position], .typeNameFollow, beyond: isLetterOrDigit) { position += 1 }
    return save(.identifier, flags: .typeName)
  }

  /// The name of an assembly after a type's name and a comma, as one text: `Name, Version=1.0`; nil if
  /// nothing stands there.
  ///
  /// Its tokens are saved.
  package mutating func assemblyName() -> LiteralText? {
    var name = LiteralText()
    scanAssemblyToken(&name)
    while current == Unit.comma {
      scanAssemblySeparator(.comma, ", ", &name)
      guard current == Unit.equals else { continue }
      scanAssemblySeparator(.equals, "=", &name)
    }
    return name.units.isEmpty ? nil : name
  }

  private mutating func scanAssemblySeparator(
    _ kind: TokenKind, _ text: LiteralText, _ name: inout LiteralText
  ) {
    tokenStart = position
    skip()
    _ = save(kind)
    name.units += text.units
    scanAssemblyToken(&name)
  }

  private mutating func scanAssemblyToken(_ name: inout LiteralText) {
    skipSpace()
    tokenStart = position
    while position < limit, !has(buffer[position], .startsAssemblyToken, beyond: isWideSpace) {
      position += 1
    }
    _ = save(.identifier, flags: .typeName)
    name.units += tokenUnits
    skipSpace()
  }
}
