import Runtime

/// What goes wrong with the history.
enum HistoryFault: ShellFault {
  case noSuchId(Int64)
  case countWithIds
  case countWithCommandLines
  case noLast
  case noEntryForId(Int64)
  case noEntryForText(String)
  case invalidId(Int64)
  case severalEntries
  case loop
  case noEntry

  var errorId: String { content.id }
  var message: String { content.message }
  var category: ErrorCategory { content.category }
  var exceptionType: TypeInfo { content.exception }

  private typealias Content = (id: String, message: String, category: ErrorCategory, exception: TypeInfo)

  private var content: Content {
    switch self {
    case .noSuchId(let id):
      (
        "GetHistoryNoHistoryForId", "Cannot locate the history for Id \(id).", .objectNotFound,
        .invalidArgument
      )
    case .countWithIds:
      (
        "GetHistoryNoCountWithMultipleIds", "The count cannot be combined with multiple Ids.",
        .invalidArgument, .invalidArgument
      )
    case .countWithCommandLines:
      (
        "NoCountWithMultipleCmdLine ", "The count cannot be combined with multiple CommandLine parameters.",
        .invalidArgument, .invalidArgument
      )
    case .noLast:
      (
        "InvokeHistoryNoLastHistoryEntryFound", "Cannot locate most recent history.", .invalidOperation,
        .invalidOperationException
      )
    case .noEntryForId(let id):
      (
        "InvokeHistoryNoHistoryForId", "Cannot locate the history for Id \(id).", .objectNotFound,
        .invalidArgument
      )
    case .noEntryForText(let text):
      (
        "InvokeHistoryNoHistoryForCommandline", "Cannot locate the history for command line \(text).",
        .objectNotFound, .invalidArgument
      )
    case .invalidId(let id):
      (
        "InvokeHistoryInvalidIdGetHistory",
        "The identifier \(id) is not a valid value for a History identifier. Specify a positive number, and then "
          + "try again. (Parameter 'Id')", .invalidArgument, .outOfRangeArgument
      )
    case .severalEntries:
      (
        "InvokeHistoryMultipleCommandsError",
        "Cannot process multiple history commands. You can only run a single command by using Invoke-History.",
        .invalidArgument, .invalidArgument
      )
    case .loop:
      (
        "InvokeHistoryLoopDetected", "The Invoke-History cmdlet is called repeatedly, in a loop.",
        .invalidOperation, .invalidOperationException
      )
    case .noEntry:
      (
        "AddHistoryInvalidInput",
        "Cannot add history because the input object has a format that is not valid.", .invalidData,
        .invalidDataException
      )
    }
  }
}

extension TypeInfo {
  fileprivate static let invalidArgument = TypeTable.define(
    "System.ArgumentException", base: .systemException)
  fileprivate static let outOfRangeArgument = TypeTable.define(
    "System.ArgumentOutOfRangeException", base: invalidArgument)
}
