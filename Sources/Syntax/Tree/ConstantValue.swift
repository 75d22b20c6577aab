/// The value of a constant that is not a string.
package enum ConstantValue: Sendable {
  case null
  /// Only in an attribute's argument that is left out.
  case `true`
  case number(NumberValue)
}

/// How a string is written.
package enum StringConstantType: UInt8, Sendable {
  case singleQuoted, singleQuotedHereString, doubleQuoted, doubleQuotedHereString, bareWord
}
