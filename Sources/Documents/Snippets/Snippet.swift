/// A piece of a page that can be run.
package struct Snippet: Equatable, Sendable {
  /// What is run: no prompts, no continuation marks.
  package let text: String
  /// The line of the page that it starts on, counted from 1.
  package let line: Int
}

/// Why a page has nothing to run.
package enum PageFault: Error, Equatable, Sendable {
  case missing(path: String)
  case folder(path: String)
  case unreadable(path: String, reason: String)
  case notText(path: String, line: Int)
  case noSnippets(path: String)

  /// What was wrong, and what would be right.
  package var message: String {
    switch self {
    case .missing(let path): "There is no page '\(path)'. Give the path of a Markdown or text file."
    case .folder(let path): "'\(path)' is a folder. Give the path of one page in it."
    case .unreadable(let path, let reason): "The page '\(path)' cannot be read: \(reason)."
    case .notText(let path, let line):
      "The page '\(path)' is not UTF-8 text: line \(line) holds other bytes. Save it as UTF-8 and run it again."
    case .noSnippets(let path):
      "Nothing in '\(path)' can be run. Snippets are fences (powershell, azurepowershell, pwsh, azurecli, console) in "
        + "Markdown, and lines with a prompt (PS>, PS C:\\>, C:\\>, C:\\) in plain text."
    }
  }
}
