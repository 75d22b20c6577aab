import Runtime

/// What these commands cannot do yet.
enum AzureGap: ShellFault {
  case backgroundJob

  var errorId: String { "NotImplemented" }
  var category: ErrorCategory { .notImplemented }

  var message: String {
    switch self {
    case .backgroundJob: "palsh has no background jobs yet; leave out -AsJob."
    }
  }
}
