import Formatting
package import Runtime

/// Objects as the text that the display would show.
package struct OutString: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .out, "String", synopsis: "Outputs input objects as a string.",
    defaultSet: "NoNewLineFormatting", outputs: ["System.String"],
    examples: [Example("A number with its line end", "(5 | Out-String).Length", prints: "2")])

  @Parameter("Write each line as a string of its own.", sets: [.set("StreamFormatting")]) var stream = false
  @Parameter("Columns of a line.", validation: [ValidateRangeAttribute(.between(.int(2), .int(Int32.max)))])
  var width: Int32?
  @Parameter("Leave line ends out.", sets: [.set("NoNewLineFormatting")]) var noNewline = false
  @Parameter("The objects.", pipeline: .byValue) var inputObject: Value?
  private let gathered = GatheredText()
  private var output: TextOutput?

  package init() {}

  package mutating func begin(in call: borrowing Invocation) throws {
    let gathered = gathered
    let (stream, ends) = (stream, !noNewline)
    output = TextOutput(width: width.map { Int($0) }, call.engine) { (line) throws(ShellError) in
      gathered.add(line, separately: stream, endingLine: ends)
    }
  }

  package mutating func process(in call: borrowing Invocation) throws {
    try output?.receive(inputObject ?? .null)
    try writeLines(call)
  }

  package mutating func end(in call: borrowing Invocation) throws {
    try output?.finish()
    try writeLines(call)
    if !stream { try call.write(.string(gathered.text.finish())) }
  }

  private func writeLines(_ call: borrowing Invocation) throws {
    for line in gathered.takeLines() { try call.write(.string(line)) }
  }
}

/// Lines that wait to be written, or the text that they make.
private final class GatheredText {
  var text = TextBuilder()
  private var lines: [ShellString] = []

  func add(_ line: ShellString, separately: Bool, endingLine: Bool) {
    if separately { return lines.append(line) }
    text.append(line)
    if endingLine { text.append("\n") }
  }

  func takeLines() -> [ShellString] {
    if lines.isEmpty { return [] }
    defer { lines = [] }
    return lines
  }
}
