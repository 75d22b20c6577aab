import Runtime

/// Writes the options of the line editor.
struct GetPSReadLineOption: Cmdlet {
  static let declaration = CmdletDeclaration(
    .get, "PSReadLineOption", synopsis: "Gets the options of the line editor.",
    outputs: [ReadLineTypes.options], className: "Microsoft.PowerShell.GetPSReadLineOption",
    examples: [
      Example("The edit mode", "(Get-PSReadLineOption).EditMode", prints: "Emacs"),
      Example("What words end at", "(Get-PSReadLineOption).WordDelimiters.Contains('-')", prints: "True"),
    ])

  @Service var session: ReadLineSession

  func end(in call: borrowing Invocation) throws { try call.write(session.options.value) }
}
