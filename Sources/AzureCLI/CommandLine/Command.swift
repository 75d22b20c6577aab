/// One command of az: where it stands, what it takes, what help says of it, what it does.
struct Command: Sendable {
  typealias Body = @Sendable (inout Invocation) throws -> Value?

  /// The words after `az`, as in `account show`.
  let path: [String]
  let summary: String
  /// Lines of help below the summary; an empty one separates paragraphs.
  let details: [String]
  let arguments: [ArgumentDeclaration]
  let examples: [Example]
  /// The extension that brings the command, nil for az's own.
  let ofExtension: String?
  /// Whether `--subscription` may choose the account to act as.
  let takesSubscription: Bool
  /// What is shown as a table in place of the answer.
  let table: (@Sendable (Value) -> Value)?
  /// Gives what is printed on standard output, nil for nothing; throws `CommandFault` and what the ports throw.
  let body: Body

  init(
    _ path: String, _ summary: String, details: [String] = [], arguments: [ArgumentDeclaration] = [],
    examples: [Example] = [], ofExtension: String? = nil, takesSubscription: Bool = false,
    table: (@Sendable (Value) -> Value)? = nil, body: @escaping Body
  ) {
    self.path = path.split(separator: " ").map(String.init)
    (self.summary, self.details, self.arguments) = (summary, details, arguments)
    (self.examples, self.ofExtension, self.takesSubscription) = (examples, ofExtension, takesSubscription)
    (self.table, self.body) = (table, body)
  }

  /// As az names it in messages: `az account show`.
  var name: String { (["az"] + path).joined(separator: " ") }

  /// All that the command takes, what every command takes included, in the order in which az declares it.
  var allArguments: [ArgumentDeclaration] {
    let subscription = takesSubscription ? [ArgumentDeclaration.subscription] : []
    return ArgumentDeclaration.global + arguments + subscription
      + (isReading ? [] : ArgumentDeclaration.policy)
  }

  /// Commands named for reading do not take the arguments that concern policies.
  private var isReading: Bool { ["show", "list"].contains(path.last) }
}

/// An example that help shows.
struct Example: Sendable {
  let title: String
  /// A closing line break shows as an empty line.
  let text: String

  init(_ title: String, _ text: String) { (self.title, self.text) = (title, text) }
}

/// A word below which commands stand.
struct CommandGroup: Sendable {
  let path: [String]
  let summary: String
  var details: [String] = []
  /// Whether az warns that the group is experimental.
  var isExperimental = false
  /// The extension that brings the group, nil for az's own.
  var ofExtension: String?

  /// As az names it in messages: `az account`.
  var name: String { (["az"] + path).joined(separator: " ") }
}
