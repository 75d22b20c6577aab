import Formatting
import Runtime

/// What can be wrong with a calculated column; what is shown stands in the record's details (observed in PowerShell 7.6.5).
enum DisplayArgumentFault: DetailedFault {
  case unknown(String)
  case repeated(String, String)
  case noValue(String)
  case missing
  case null
  case wrongArgument(String)
  case keyOfType(String)
  case wrongType(String, String, [String])
  case emptyName(inTable: Bool)
  case emptyFormat
  case width(Int32)
  case alignment(String)

  var errorId: String {
    switch self {
    case .unknown: "DictionaryKeyIllegal"
    case .repeated: "DictionaryKeyDuplicate"
    case .noValue: "DictionaryKeyMissingValue"
    case .missing: "DictionaryKeyMandatoryEntry"
    case .null, .wrongArgument: "DictionaryKeyUnknownType"
    case .keyOfType: "DictionaryKeyNonString"
    case .wrongType(_, _, let expected):
      expected.count > 1 ? "DictionaryKeyIllegalValue1" : "DictionaryKeyIllegalValue2"
    case .emptyName(let inTable): inTable ? "ExpressionEmptyString1" : "ExpressionEmptyString2"
    case .emptyFormat: "FormatStringEmpty"
    case .width: "WidthOutOfRange"
    case .alignment: "AlignmentIllegalValue"
    }
  }

  var category: ErrorCategory { .invalidArgument }
  var exceptionType: TypeInfo { .keyNotSupportedException }
  var message: String { "Specified method is not supported." }

  private static let expressionTypes = "{System.String, System.Management.Automation.ScriptBlock}"

  var details: String {
    switch self {
    case .unknown(let key): "The \(key) key is not valid."
    case .repeated(let key, let known): "The duplicated key \"\(key)\" conflicts with \"\(known)\"."
    case .noValue(let key): "The \(key) key has no value."
    case .missing: "A mandatory entry for expression is missing."
    case .null:
      "The value of a parameter was null; one of the following types was expected: \(DisplayArgumentFault.expressionTypes)."
    case .wrongArgument(let type):
      "Cannot convert \(type) to one of the following types \(DisplayArgumentFault.expressionTypes)."
    case .keyOfType(let type): "The \(type) key type is not valid. The key must be a string."
    case .wrongType(let key, let type, let expected):
      "The \"\(key)\" key has a type, \(type), that is not valid; expected type"
        + (expected.count > 1 ? "s are {\(expected.joined(separator: ", "))}." : " is \(expected[0]).")
    case .emptyName(let inTable):
      inTable
        ? "The \"expression\" key cannot have an empty string value."
        : "An empty string value is not allowed."
    case .emptyFormat: "Cannot have an empty formatting string for key \"formatString\"."
    case .width(let width): "The value \"\(width)\" for key \"width\" should be greater than 0."
    case .alignment(let text):
      "The value \"\(text)\" for key \"alignment\" is not valid; valid values are {left, center, right}."
    }
  }
}

/// Parameters that exclude each other.
enum FormatFault: DetailedFault {
  case viewAndProperty, fitAndColumns

  var errorId: String {
    switch self {
    case .viewAndProperty: "FormatCannotSpecifyViewAndProperty"
    case .fitAndColumns: "FormatCannotSpecifyAutosizeAndColumns"
    }
  }
  var category: ErrorCategory { .invalidArgument }
  var exceptionType: TypeInfo { .invalidDataException }
  var message: String { "Found invalid data while decoding." }

  var details: String {
    switch self {
    case .viewAndProperty: "Cmdlet parameters View and Property are mutually exclusive."
    case .fitAndColumns: "Cmdlet parameters AutoSize and Column are mutually exclusive."
    }
  }
}

extension TypeInfo {
  static let invalidDataException = TypeTable.define("System.IO.InvalidDataException", base: systemException)
}
