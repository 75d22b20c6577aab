/// What kind of place the parser is in, which decides how words, operators and numbers are told apart.
package enum LexerMode: UInt8, Sendable {
  /// Where a command may start or its arguments stand: keywords and bare words.
  case command
  /// Inside an expression: operators such as `-eq` and simple names.
  case expression
  /// A type's name between brackets.
  case typeName
  /// The declaration of a class, enum or member.
  case signature
}
