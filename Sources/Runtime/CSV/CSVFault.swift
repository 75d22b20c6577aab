/// What goes wrong with comma-separated values, in PowerShell's words.
package enum CSVFault: Error, Sendable, Equatable {
  /// Two columns have one name, case ignored.
  case columnTwice(String)
  /// What is appended to a file lacks one of its columns.
  case columnMissing(String, file: String)
  case quotesTwice
  case typeInformationTwice
  case pathTwice
  /// A dictionary's value is null, which the reference cannot make a text of.
  case nullInDictionary
}

extension CSVFault: ShellFault {
  package var errorId: String {
    switch self {
    case .columnTwice: "AlreadyPresentPSMemberInfoInternalCollectionAdd"
    case .columnMissing: "CannotAppendCsvWithMismatchedPropertyNames"
    case .quotesTwice: "CannotSpecifyQuoteFieldsAndUseQuotes"
    case .typeInformationTwice: "CannotSpecifyIncludeTypeInformationAndNoTypeInformation"
    case .pathTwice: "CannotSpecifyPathAndLiteralPath"
    case .nullInDictionary: "System.NullReferenceException"
    }
  }

  package var category: ErrorCategory {
    switch self {
    case .columnTwice, .nullInDictionary: .notSpecified
    default: .invalidData
    }
  }

  package var exceptionType: TypeInfo {
    switch self {
    case .columnTwice:
      Self.type("System.Management.Automation.ExtendedTypeSystemException", .runtimeException)
    case .nullInDictionary: Self.type("System.NullReferenceException", .systemException)
    default: Self.type("System.InvalidOperationException", .systemException)
    }
  }

  private static func type(_ name: String, _ base: TypeInfo) -> TypeInfo {
    TypeTable.find(name) ?? TypeTable.define(name, base: base)
  }

  package var message: String {
    switch self {
    case .columnTwice(let name): "The member \"\(name)\" is already present."
    case .columnMissing(let column, let file):
      "Cannot append CSV content to the following file: \(file). The appended object does not have a property that corresponds to the following column: \(column). To continue with mismatched properties, add the -Force parameter, and then retry the command."
    case .quotesTwice: "You must specify either the -UseQuotes or -QuoteFields parameters, but not both."
    case .typeInformationTwice:
      "You must specify either the -IncludeTypeInformation or -NoTypeInformation parameters, but not both."
    case .nullInDictionary: "Object reference not set to an instance of an object."
    case .pathTwice: "You must specify either the -Path or -LiteralPath parameters, but not both."
    }
  }
}
