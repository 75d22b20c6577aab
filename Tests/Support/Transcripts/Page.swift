/// A Markdown page whose session fences are run.
package struct Page: Sendable {
  /// As it is called inside the repository.
  package let path: String
  /// All its lines.
  package let lines: [String]
  /// Where its truth comes from: `recorded`, `docs` or `ours`.
  package let source: String
  package let sections: [Section]

  /// What stands under one heading: one session, however many fences.
  package struct Section: Sendable {
    package let page: String
    package let title: String
    /// The line of the heading, counted from 1.
    package let line: Int
    package var options = SetUp()
    package var steps: [Step] = []
  }

  /// An input and what it is to print.
  package struct Step: Sendable {
    package let input: [String]
    /// The line of the first line of input, counted from 1.
    package let line: Int
    package var output: [String] = []

    /// The line on which the output starts.
    package var outputLine: Int { line + input.count }
  }
}

/// How a session starts, as a fence's options say.
package struct SetUp: Sendable, Equatable {
  /// The name of a difference that is known: the section is expected to fail.
  package var gap: String?
  /// The seed of the sandbox's world.
  package var world: String?
  /// The moment at which the session's clock stands, in ISO 8601.
  package var clock: String?
  /// Columns of the terminal.
  package var width = 80

  package init() {}

  /// Takes one option of a fence; throws `PageFault` if there is none of that name or it cannot have that value.
  mutating func take(_ option: String, line: Int) throws(PageFault) {
    let name = option.prefix { $0 != "=" }
    let value = String(option.dropFirst(name.count + 1))
    guard !value.isEmpty else { throw .badOption(option, line: line) }
    switch name {
    case "gap": gap = value
    case "world": world = value
    case "clock": clock = value
    case "width":
      guard let columns = Int(value) else { throw .badOption(option, line: line) }
      width = columns
    default: throw .badOption(option, line: line)
    }
  }
}

/// What is wrong with a page itself.
package enum PageFault: Error, Equatable, CustomStringConvertible {
  case badOption(String, line: Int)
  case badSource(String)
  case noHeading(line: Int)
  case outputBeforeInput(line: Int)
  case openFence(line: Int)
  case nothingToRun

  package var description: String {
    switch self {
    case .badOption(let option, let line): "line \(line): a session has no option \(option)"
    case .badSource(let source): "a page's source is recorded, docs or ours, not \(source)"
    case .noHeading(let line): "line \(line): a session stands under a heading"
    case .outputBeforeInput(let line): "line \(line): a session starts with an input, PS> and a blank"
    case .openFence(let line): "line \(line): the fence that starts here never ends"
    case .nothingToRun: "the page has no session"
    }
  }
}
