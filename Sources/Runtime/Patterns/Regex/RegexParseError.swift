/// What can be wrong in a pattern (System.Text.RegularExpressions.RegexParseError).
package enum RegexParseError: Equatable, Sendable {
  case unknownProperty(String)
  case conditionIsComment
  case malformedCondition
  case malformedConditionNumber(String)
  case conditionHasName
  case tooManyAlternatives
  case undefinedConditionNumber(String)
  case invalidGroupName
  case groupZero
  case subtractionNotLast
  case notEnoughParentheses
  case tooManyParentheses
  case invalidHexDigits
  case invalidGroup
  case incompleteProperty
  case malformedNamedReference
  case malformedProperty
  case missingControl
  case nestedQuantifier(String)
  case quantifierAfterNothing(String)
  case numberTooLarge
  case reversedRange
  case reversedQuantifier
  case classInRange(String)
  case undefinedName(String)
  case undefinedNumber(String)
  case endingBackslash
  case unknownControl
  case unknownEscape(String)
  case unterminatedBracket
  case unterminatedComment
}

extension RegexParseError {
  package var message: String {
    switch self {
    case .unknownProperty(let name): "Unknown property '\(name)'."
    case .conditionIsComment: "Alternation conditions cannot be comments."
    case .malformedCondition: "Illegal conditional (?(...)) expression."
    case .malformedConditionNumber(let number):
      "Conditional alternation is missing a closing parenthesis after the group number \(number)."
    case .conditionHasName: "Alternation conditions do not capture and cannot be named."
    case .tooManyAlternatives: "Too many | in (?()|)."
    case .undefinedConditionNumber(let number):
      "Conditional alternation refers to an undefined group number \(number)."
    case .invalidGroupName: "Invalid group name: Group names must begin with a word character."
    case .groupZero: "Capture number cannot be zero."
    case .subtractionNotLast: "A subtraction must be the last element in a character class."
    case .notEnoughParentheses: "Not enough )'s."
    case .tooManyParentheses: "Too many )'s."
    case .invalidHexDigits: "Insufficient or invalid hexadecimal digits."
    case .invalidGroup: "Unrecognized grouping construct."
    case .incompleteProperty: #"Incomplete \p{X} character escape."#
    case .malformedNamedReference: #"Malformed \k<...> named back reference."#
    case .malformedProperty: #"Malformed \p{X} character escape."#
    case .missingControl: "Missing control character."
    case .nestedQuantifier(let quantifier): "Nested quantifier '\(quantifier)'."
    case .quantifierAfterNothing(let quantifier): "Quantifier '\(quantifier)' following nothing."
    case .numberTooLarge: "Capture group numbers must be less than or equal to Int32.MaxValue."
    case .reversedRange: "[x-y] range in reverse order."
    case .reversedQuantifier: "Illegal {x,y} with x > y."
    case .classInRange(let letter): "Cannot include class \\\(letter) in character range."
    case .undefinedName(let name): "Reference to undefined group name '\(name)'."
    case .undefinedNumber(let number): "Reference to undefined group number \(number)."
    case .endingBackslash: #"Illegal \ at end of pattern."#
    case .unknownControl: "Unrecognized control character."
    case .unknownEscape(let letter): "Unrecognized escape sequence \\\(letter)."
    case .unterminatedBracket: "Unterminated [] set."
    case .unterminatedComment: "Unterminated (?#...) comment."
    }
  }
}
