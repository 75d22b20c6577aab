/// What the help comment of a function or a script says, section by section (CommentHelpInfo).
///
/// Texts keep their line ends as PowerShell keeps them: each line of a section ends with one.
package struct CommentHelp {
  package var synopsis: String?
  package var description: String?
  package var notes: String?
  package var component: String?
  package var role: String?
  package var functionality: String?
  package var examples: [String] = []
  package var inputs: [String] = []
  package var outputs: [String] = []
  package var links: [String] = []
  /// Texts of parameters by their names in upper case, in the order of the comment.
  package var parameters: [(name: String, text: String)] = []
  /// The command whose help stands for this one.
  package var forwardTarget: String?
  package var forwardCategory: String?
  package var remoteSession: String?
  /// The file of `.EXTERNALHELP`.
  package var externalFile: String?
  /// What comments beside the parameters say, in the order of the parameters.
  package var parameterComments: [String] = []
  /// How many comments the help was put together from.
  package var commentCount = 0

  package init() {}

  /// The text of a parameter by its name.
  package func text(ofParameter name: String) -> String? {
    let key = name.uppercased()
    return parameters.first { $0.name == key }?.text
  }

  /// Whether nothing but the name of a help file stands in the comment.
  package var namesOnlyFile: Bool { commentCount == 1 && externalFile != nil }
}

extension CommentHelp {
  /// Reads the lines of a comment; nil if it is no help comment: nothing but sections with known names may stand in it.
  static func read(_ lines: [String]) -> CommentHelp? {
    var reader = CommentHelpReader(lines)
    return reader.read()
  }
}

/// Takes a help comment apart (rules of PowerShell's HelpCommentsParser).
private struct CommentHelpReader {
  private let lines: [String]
  private var next = 0
  private var help = CommentHelp()

  init(_ lines: [String]) { self.lines = lines }

  mutating func read() -> CommentHelp? {
    var found = false
    while next < lines.count {
      let line = lines[next]
      next += 1
      guard let directive = HelpDirective(line) else {
        guard line.isBlank else { return nil }
        continue
      }
      guard take(directive) else { return nil }
      found = true
    }
    return found ? help : nil
  }

  private mutating func take(_ directive: HelpDirective) -> Bool {
    if let argument = directive.argument { return take(directive.name, argument) }
    if let field = CommentHelpReader.texts[directive.name] {
      help[keyPath: field] = section()
    } else if let field = CommentHelpReader.words[directive.name] {
      help[keyPath: field] = section().trimmedSpace
    } else if let field = CommentHelpReader.lists[directive.name] {
      help[keyPath: field].append(section())
    } else if directive.name == "LINK" {
      help.links.append(section().trimmedSpace)
    } else {
      return false
    }
    return true
  }

  private mutating func take(_ name: String, _ argument: String) -> Bool {
    if name == "PARAMETER" {
      let key = argument.uppercased()
      let text = section()
      if help.text(ofParameter: key) == nil { help.parameters.append((key, text)) }
      return true
    }
    guard let field = CommentHelpReader.arguments[name] else { return false }
    help[keyPath: field] = argument
    return true
  }

  private typealias Field = WritableKeyPath<CommentHelp, String?>

  nonisolated(unsafe) private static let texts: [String: Field] = [
    "SYNOPSIS": \.synopsis, "DESCRIPTION": \.description, "NOTES": \.notes,
  ]
  nonisolated(unsafe) private static let words: [String: Field] = [
    "COMPONENT": \.component, "ROLE": \.role, "FUNCTIONALITY": \.functionality,
  ]
  nonisolated(unsafe) private static let arguments: [String: Field] = [
    "FORWARDHELPTARGETNAME": \.forwardTarget, "FORWARDHELPCATEGORY": \.forwardCategory,
    "REMOTEHELPRUNSPACE": \.remoteSession, "EXTERNALHELP": \.externalFile,
  ]
  nonisolated(unsafe) private static let lists: [String: WritableKeyPath<CommentHelp, [String]>] = [
    "EXAMPLE": \.examples, "INPUTS": \.inputs, "OUTPUTS": \.outputs,
  ]

  /// The lines up to the next directive, without the space that the first of them begins with.
  private mutating func section() -> String {
    let start = next
    while next < lines.count, HelpDirective(lines[next]) == nil { next += 1 }
    return HelpSection.text(lines[start..<next])
  }
}

/// The text of a section.
enum HelpSection {
  /// Lines joined, blank ones before the first left out, and as much space before each as the first one has.
  static func text(_ lines: ArraySlice<String>) -> String {
    let told = lines.drop { $0.isBlank }
    let indent = told.first?.unicodeScalars.prefix { isIndent($0) }.count ?? 0
    return told.map { line in
      let scalars = line.unicodeScalars
      let space = scalars.prefix(indent).prefix { isIndent($0) }
      return String(scalars.dropFirst(space.count)) + "\n"
    }.joined()
  }

  private static func isIndent(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\u{A0}"
  }
}

/// A line such as `.SYNOPSIS` or `.PARAMETER Name`.
private struct HelpDirective {
  /// In upper case, without its dot.
  let name: String
  let argument: String?

  init?(_ line: String) {
    let text = line.unicodeScalars.drop { $0.properties.isWhitespace }
    guard text.first == "." else { return nil }
    let word = text.dropFirst().prefix {
      $0 == "_" || $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
    guard !word.isEmpty else { return nil }
    let rest = text.dropFirst(word.count + 1)
    guard rest.first?.properties.isWhitespace ?? true else { return nil }
    name = String(word).uppercased()
    let words = String(rest).trimmedSpace
    argument = words.isEmpty ? nil : words
  }
}

extension String {
  package var isBlank: Bool { unicodeScalars.allSatisfy { $0.properties.isWhitespace } }

  /// The text without white space at its ends.
  package var trimmedSpace: String {
    let head = unicodeScalars.drop { $0.properties.isWhitespace }
    var end = head.endIndex
    while end > head.startIndex, head[head.index(before: end)].properties.isWhitespace {
      end = head.index(before: end)
    }
    return String(head[head.startIndex..<end])
  }
}
