import Runtime

/// The views of the help that is made from nothing but a command's parameters (HelpV3.format.ps1xml, as facts).
enum ReducedHelpViews {
  private typealias Pieces = HelpPieces

  static let all: [View] = [standard, detailed, full, examples, parameterAlone]

  private static let name =
    Pieces.line("NAME") + Pieces.indented(Pieces.property("Name"), Pieces.ends(2))

  private static let syntax = Pieces.layout(
    Pieces.each(
      "SyntaxItem",
      Pieces.layout(
        Pieces.property("name"), Pieces.text(" "),
        Pieces.each("Parameter", Pieces.layout(Pieces.computed(HelpParts.syntaxWord))),
        Pieces.computed { (value, engine) throws(ShellError) in
          .string(try hasCommonParameters(value, engine) ? "[<CommonParameters>]" : "")
        }, Pieces.ends(2))))

  private static func hasCommonParameters(_ value: Value, _ engine: Engine) throws(ShellError) -> Bool {
    try Truth.of(HelpReading.property("CommonParameters", of: value, engine), engine)
  }

  private static func head(syntaxEnd: [CustomPiece]) -> [CustomPiece] {
    Pieces.property("Details", Pieces.layout(name)) + Pieces.line("SYNTAX")
      + Pieces.indented(Pieces.property("Syntax", syntax), syntaxEnd)
  }

  private static let tail =
    Pieces.line("ALIASES") + Pieces.indented(Pieces.property("Aliases"), Pieces.end) + Pieces.end
    + Pieces.line("REMARKS") + Pieces.indented(Pieces.property("Remarks"), Pieces.end)

  private static let standard = Pieces.view(
    "ReducedDefaultCommandHelp", "ExtendedCmdletHelpInfo", head(syntaxEnd: []), Pieces.end, tail)

  private static let detailed = Pieces.view(
    "ReducedVerboseCommandHelp", "ExtendedCmdletHelpInfo#DetailedView", head(syntaxEnd: Pieces.end),
    Pieces.line("PARAMETERS"),
    Pieces.indented(
      Pieces.property(
        "Parameters",
        Pieces.layout(Pieces.each("Parameter", Pieces.layout(parameterHead, Pieces.ends(2))))), common),
    Pieces.end, tail)

  private static let full = Pieces.view(
    "ReducedFullCommandHelp", "ExtendedCmdletHelpInfo#FullView", head(syntaxEnd: Pieces.end),
    Pieces.line("PARAMETERS"),
    Pieces.indented(
      Pieces.property(
        "Parameters", Pieces.layout(Pieces.each("Parameter", Pieces.layout(parameter)))), common, Pieces.end),
    Pieces.line("INPUTS"),
    Pieces.indented(Pieces.property("InputTypes", types("InputType")), Pieces.end), Pieces.line("OUTPUTS"),
    Pieces.indented(Pieces.property("ReturnValues", types("ReturnValue")), Pieces.end), tail)

  private static let examples = Pieces.view(
    "ReducedExamplesCommandHelp", "ExtendedCmdletHelpInfo#ExamplesView",
    Pieces.property(
      "Details", Pieces.layout(Pieces.line("NAME"), Pieces.indented(Pieces.property("Name"), Pieces.end))),
    Pieces.end, tail)

  private static let parameterAlone = Pieces.view(
    "ReducedCommandHelpParameterView", "ExtendedCmdletHelpInfo#parameter", parameter)

  private static func types(_ name: String) -> CustomView {
    Pieces.layout(
      Pieces.each(
        name, Pieces.layout(Pieces.property("type", Pieces.layout(Pieces.each("name"))), Pieces.end)))
  }

  /// The common parameters; for a command that has no parameter at all, the word that says so.
  private static let common: [CustomPiece] = {
    var known = CustomExpression(nil)
    known.condition = .computed { (value, engine) throws(ShellError) in
      .bool(try hasCommonParameters(value, engine))
    }
    known.view = Pieces.layout(HelpParts.commonParameters)
    var none = CustomExpression(nil)
    none.condition = .computed { (value, engine) throws(ShellError) in
      guard try !hasCommonParameters(value, engine) else { return .false }
      let parameters = try HelpReading.property("parameters", of: value, engine)
      guard
        let enumerator = try Enumeration.of(
          HelpReading.property("parameter", of: parameters, engine), engine)
      else { return .false }
      return .bool(try enumerator.next(engine) == nil)
    }
    none.view = Pieces.layout(Pieces.text("None"), Pieces.ends(2))
    return [.expression(known), .expression(none)]
  }()

  private static let parameterHead =
    Pieces.text("-") + Pieces.property("name") + Pieces.property("ParameterValue", HelpParts.parameterValue)

  private static let parameter =
    parameterHead + Pieces.end
    + Pieces.indented(
      Pieces.property("description"), Pieces.end, Pieces.text("Required?                    "),
      Pieces.property("required"), Pieces.end, Pieces.text("Position?                    "),
      HelpViews.position, Pieces.end, Pieces.text("Accept pipeline input?       "),
      Pieces.property("pipelineInput"), Pieces.end, Pieces.text("Parameter set name           "),
      Pieces.property("parameterSetName"), Pieces.end, Pieces.text("Aliases                      "),
      Pieces.property("aliases"), Pieces.end, Pieces.text("Dynamic?                     "),
      Pieces.property("isDynamic"), Pieces.end, Pieces.text("Accept wildcard characters?  "),
      Pieces.property("globbing"), Pieces.ends(2))
}
