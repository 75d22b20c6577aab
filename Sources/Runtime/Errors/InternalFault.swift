/// An error that should not exist; shown so that it can be reported, and the session goes on.
package enum InternalFault: ShellFault {
  case unexpected(String)

  package var errorId: String { "PalshInternalError" }
  package var message: String {
    switch self {
    case .unexpected(let what):
      "palsh ran into an error of its own (\(what)). Please report it with the line that caused it."
    }
  }
}
