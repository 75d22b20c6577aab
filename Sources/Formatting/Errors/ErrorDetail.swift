import Runtime

/// An error with all that hangs on it, as Get-Error and DetailedView show it.
struct ErrorDetail {
  private let engine: Engine

  init(_ engine: Engine) { self.engine = engine }

  func text(of record: ErrorRecord) throws(ShellError) -> ShellString {
    throw GapFault.language("DetailedView").error()
  }
}
