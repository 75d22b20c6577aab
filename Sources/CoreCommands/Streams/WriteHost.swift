package import Runtime

/// Shows text at once, past the pipeline and the formatting.
package struct WriteHost: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .write, "Host", synopsis: "Writes customized output to a host.",
    examples: [Example("A line of text", "Write-Host 'a' 'b'", prints: "a b")])

  @Parameter(
    "The objects to show.", position: 0, pipeline: .byValue, remaining: true, aliases: ["Msg", "Message"])
  var object: Value?
  @Parameter("End without a line break.") var noNewline = false
  @Parameter("What stands between the objects.") var separator: Value?
  @Parameter("The color of the text.", typed: "System.ConsoleColor") var foregroundColor: Value?
  @Parameter("The color behind the text.", typed: "System.ConsoleColor") var backgroundColor: Value?

  package init() {}

  package mutating func process(in call: borrowing Invocation) throws {
    var text = TextBuilder()
    let between = try separator.map { try call.text(of: $0) } ?? .from(" ")
    try append(object ?? .null, between, to: &text, call)
    try call.writeHost(text.finish(), newLine: !noNewline)
  }

  private func append(
    _ value: Value, _ between: ShellString, to text: inout TextBuilder, _ call: borrowing Invocation
  ) throws {
    guard let enumerator = try parts(of: value, call.engine) else {
      return text.append(try call.text(of: value))
    }
    var isFirst = true
    while let element = try enumerator.next(call.engine) {
      if !isFirst { text.append(between) }
      isFirst = false
      try append(element, between, to: &text, call)
    }
  }

  /// What is written one by one: a collection's elements, a dictionary's entries.
  private func parts(of value: Value, _ engine: Engine) throws(ShellError) -> Enumerator? {
    if case .table(let table) = value.base.payload { return EntryEnumerator(table) }
    return try Enumeration.of(value, engine)
  }
}
