/// What `palsh run` was asked to do.
package struct PageRequest: Equatable, Sendable {
  /// A file, or `-` for standard input.
  package var path: String
  package var goesOnAtErrors = false
  package var keepsWorld = false

  /// Reads the words behind `run`; an option may be spelled as PowerShell's are.
  package static func parse(_ words: some Sequence<String>) throws(PageRequestFault) -> PageRequest {
    var request = PageRequest(path: "")
    for word in words {
      let option = word.lowercased().drop { $0 == "-" }
      if word == "-" || !word.hasPrefix("-") {
        guard request.path.isEmpty else { throw .severalPages(word) }
        request.path = word
      } else if option == "continue" {
        request.goesOnAtErrors = true
      } else if option == "keep" {
        request.keepsWorld = true
      } else {
        throw .unknownOption(word)
      }
    }
    guard !request.path.isEmpty else { throw .noPage }
    return request
  }
}

/// A `palsh run` that cannot be understood; exit status 64.
package enum PageRequestFault: Error, Equatable, Sendable {
  case noPage
  case severalPages(String)
  case unknownOption(String)

  /// What was wrong, and how it is called.
  package var message: String {
    let problem =
      switch self {
      case .noPage: "palsh run needs a page."
      case .severalPages(let word): "palsh run takes one page, and '\(word)' is a second one."
      case .unknownOption(let word): "palsh run has no option \(word)."
      }
    return "\(problem)\n\(Self.usage)\n"
  }

  static let usage = "usage: palsh run PAGE [--continue] [--keep]"
}
