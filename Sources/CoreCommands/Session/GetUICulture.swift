import Runtime

/// The culture that texts for the user are of.
struct GetUICulture: Cmdlet {
  static let declaration = CmdletDeclaration(
    .get, "UICulture", synopsis: "Gets the current UI culture settings in the operating system.",
    outputs: ["System.Globalization.CultureInfo"],
    examples: [Example("Its name", "(Get-UICulture).Name", prints: "en-US")])

  func process(in call: borrowing Invocation) throws {
    try call.write(NetTypes.property("CurrentUICulture", of: "System.Globalization.CultureInfo", call))
  }
}
