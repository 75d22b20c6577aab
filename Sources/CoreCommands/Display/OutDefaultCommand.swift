import Formatting
package import Runtime

/// The end that every pipeline has where nobody gives it another.
package struct OutDefaultCommand: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .out, "Default", synopsis: "Sends the output to the default formatter and to the default output cmdlet.",
    className: "Microsoft.PowerShell.Commands.OutDefaultCommand",
    examples: [Example("Shown", "'a' | Out-Default", prints: "a")])

  @Parameter("Only for the transcript.") var transcript = false
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

/// An end of its own beside the one of the script that runs, which stays the place for errors.
enum HostOutput {
  static func make(_ engine: Engine) -> any DefaultOutput { OutDefault(engine, takesErrors: false) }
}
