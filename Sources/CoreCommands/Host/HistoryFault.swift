import Runtime

/// What goes wrong with the history.
enum HistoryFault: ShellFault {
  case noSuchId(Int64)
  case noLast
  case noSuchText(String)

  var errorId: String {
    switch self {
    case .noSuchId: "GetHistoryNoHistoryForId"
    case .noLast: "InvokeHistoryNoLastHistoryEntryFound"
    case .noSuchText: "InvokeHistoryNoHistoryForCommandline"
    }
  }

  var message: String {
    switch self {
    case .noSuchId(let id): "Cannot locate the history for Id \(id)."
    case .noLast: "Cannot locate most recent history."
    case .noSuchText(let text): "Cannot locate the history for command line \(text)."
    }
  }

  var category: ErrorCategory {
    if case .noLast = self { .invalidOperation } else { .objectNotFound }
  }

  var exceptionType: TypeInfo {
    if case .noLast = self {
      .invalidOperationException
    } else {
      TypeTable.define("System.ArgumentException", base: .systemException)
    }
  }
}
