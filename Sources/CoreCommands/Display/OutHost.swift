import Formatting
package import Runtime

/// Shows objects at the host.
package struct OutHost: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .out, "Host", aliases: ["oh"], synopsis: "Sends output to the command line.",
    examples: [Example("Shown, not returned", "$x = 'a' | Out-Host; \"[$x]\"", prints: "a\n[]")])

  @Parameter("Show a page at a time.") var paging = false
  @Parameter("The objects.", pipeline: .byValue) var inputObject: Value?
  private var output: (any DefaultOutput)?

  package init() {}

  package mutating func begin(in call: borrowing Invocation) throws {
    output = HostOutput.make(call.engine)
  }

  package mutating func process(in call: borrowing Invocation) throws {
    guard let inputObject else { return }
    try output?.receive(inputObject)
  }

  package mutating func end(in call: borrowing Invocation) throws { try output?.finish() }
}
