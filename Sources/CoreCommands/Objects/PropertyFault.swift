import Runtime

/// What can be wrong with a `-Property` argument or with what it names.
enum PropertyFault: ShellFault {
  case unknownKey(String)
  case wrongType(String, String, String)
  case wrongTypes(String, String)
  case widthType(String, String)
  case missingKey
  case wildcard(String)
  case badPattern(String)
  case exists(String, expanding: Bool)
  case notExpandable(String)

  var errorId: String {
    switch self {
    case .unknownKey: "DictionaryKeyIllegal"
    case .wrongType: "DictionaryKeyIllegalValue2"
    case .wrongTypes, .widthType: "DictionaryKeyIllegalValue1"
    case .missingKey: "DictionaryKeyMissingValue"
    case .wildcard: "ExpressionGlobbing1"
    case .badPattern: "WildcardPatternNotValid"
    case .exists(_, let expanding):
      expanding
        ? "AlreadyExistingUserSpecifiedPropertyExpand" : "AlreadyExistingUserSpecifiedPropertyNoExpand"
    case .notExpandable: "ExpandPropertyNotFound"
    }
  }

  var category: ErrorCategory {
    switch self {
    case .exists: .invalidOperation
    default: .invalidArgument
    }
  }

  var exceptionType: TypeInfo {
    switch self {
    case .exists, .notExpandable: .missingPropertyException
    default: .keyNotSupportedException
    }
  }

  var message: String {
    switch self {
    case .unknownKey(let key): "The \(key) key is not valid."
    case .wrongType(let key, let type, let expected):
      "The \"\(key)\" key has a type, \(type), that is not valid; expected type is \(expected)."
    case .wrongTypes(let key, let type):
      "The \"\(key)\" key has a type, \(type), that is not valid; expected types are {System.String, "
        + "System.Management.Automation.ScriptBlock}."
    case .widthType(let key, let type):
      "The \"\(key)\" key has a type, \(type), that is not valid; expected types are {System.String, System.Int32}."
    case .missingKey: "The \"expression\" key has no value; a value is expected."
    case .wildcard(let name): "Wildcard characters are not allowed in \"\(name)\"."
    case .badPattern(let message): message
    case .exists(let name, _):
      "The property cannot be processed because the property \"\(name)\" already exists."
    case .notExpandable(let name): "Property \"\(name)\" cannot be found."
    }
  }
}

extension TypeInfo {
  static let keyNotSupportedException = TypeTable.define(
    "System.NotSupportedException", base: systemException)
  static let missingPropertyException = TypeTable.define(
    "System.Management.Automation.PSArgumentException",
    base: argumentException)
}
