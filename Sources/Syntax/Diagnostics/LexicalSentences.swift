extension Sentences {
  /// The sentences about characters, strings and numbers.
  static let lexical: [String: String] = [
    "BadNumericConstant": "The numeric constant {0} is not valid.",
    "EmptyVariableReference":
      "An empty ${} variable reference was found. A name is required inside the braces.",
    "IncompleteDollarSubexpressionReference": "$(subexpression) is missing the closing ')'.",
    "IncompleteDollarVariableReference": "${{variable}} reference starting is missing the closing '}}'.",
    "IncompleteString": "Incomplete string token.",
    "InvalidBracedVariableReference": "Variable reference is not valid. The variable name is missing.",
    "InvalidUnicodeEscapeSequence":
      "The Unicode escape sequence is not valid. A valid sequence is `u{ followed by one to six hex "
      + "digits and a closing '}'.",
    "InvalidUnicodeEscapeSequenceValue":
      "The Unicode escape sequence value is out of range. The maximum value is 0x10FFFF.",
    "InvalidVariableReference":
      "Variable reference is not valid. '$' was not followed by a valid variable name character. "
      + "Consider using ${} to delimit the name.",
    "InvalidVariableReferenceWithDrive":
      "Variable reference is not valid. ':' was not followed by a valid variable name character. "
      + "Consider using ${} to delimit the name.",
    "MissingTerminatorMultiLineComment": "The terminator '#>' is missing from the multiline comment.",
    "MissingUnicodeEscapeSequenceTerminator": "The Unicode escape sequence is missing the closing '}'.",
    "OpenBraceNeedsToBeBackTickedInVariableName": "Use `{ instead of { in variable names.",
    "TerminatorExpectedAtEndOfString": "The string is missing the terminator: {0}.",
    "TooManyDigitsInUnicodeEscapeSequence":
      "The Unicode escape sequence contains more than the maximum of six hex digits between braces.",
    "UnexpectedCharactersAfterHereStringHeader":
      "No characters are allowed after a here-string header but before the end of the line.",
    "UnrecognizedToken": "Unrecognized token in source text.",
    "WhitespaceBeforeHereStringFooter": "White space is not allowed before the string terminator.",
  ]
}
