import Runtime

/// The views of help objects.
enum HelpViews {
  private typealias Pieces = HelpPieces
  private typealias Parts = HelpParts

  /// The views for a type by its name in lower case.
  static func views(of type: String) -> [View] {
    guard prefixes.contains(where: { type.hasPrefix($0) }) else { return [] }
    return all.filter { view in view.types.contains { $0.lowercased() == type } }
  }

  private static let prefixes = ["maml", "extendedcmdlethelpinfo", "helpinfo"]

  private static let all: [View] =
    [short, standard, detailed, examples, full] + parts + paragraphs + ReducedHelpViews.all

  private static let short = View.table(
    "HelpInfoShort", .property("Name", width: 33, alignment: .left),
    .property("Category", width: 9, alignment: .left),
    .computed("Module", width: 25, alignment: .left) { (value, engine) throws(ShellError) in
      let module = try HelpReading.property("ModuleName", of: value, engine)
      return module.isNull ? try HelpReading.property("PSSnapIn", of: value, engine) : module
    }, .property("Synopsis"))

  private static let head =
    Pieces.property("Details", Pieces.layout(Parts.details)) + Parts.syntaxSection + Parts.descriptionSection

  private static let standard = Pieces.view(
    "DefaultCommandHelp", "MamlCommandHelpInfo", head, Parts.linkSection, Pieces.end, Parts.remarks)

  private static let detailed = Pieces.view(
    "VerboseCommandHelp", "MamlCommandHelpInfo#DetailedView", head, Pieces.line("PARAMETERS"),
    Pieces.indented(
      Pieces.property(
        "Parameters",
        Pieces.layout(
          Pieces.each(
            "Parameter",
            Pieces.layout(
              parameterHead, Pieces.indented(Pieces.each("Description", Parts.description), Pieces.end))))),
      Parts.commonParameters),
    Pieces.indented(Pieces.property("Examples", Parts.examples)), Parts.remarks)

  private static let examples = Pieces.view(
    "ExampleCommandHelp", "MamlCommandHelpInfo#ExamplesView",
    Pieces.property("Details", Pieces.layout(Parts.details)),
    Pieces.indented(Pieces.property("Examples", Parts.examples)))

  private static let full = Pieces.view(
    "FullCommandHelp", "MamlCommandHelpInfo#FullView", head, Pieces.line("PARAMETERS"),
    Pieces.indented(Pieces.property("Parameters", Pieces.layout(parameters))), Pieces.line("INPUTS"),
    Pieces.indented(
      Pieces.property("InputTypes", Pieces.layout(Pieces.each("InputType", typeWithText))), Pieces.end),
    Pieces.line("OUTPUTS"),
    Pieces.indented(
      Pieces.property("ReturnValues", Pieces.layout(Pieces.each("ReturnValue", typeWithText))), Pieces.end),
    Pieces.property("alertSet", Pieces.layout(Pieces.line("NOTES"))),
    Pieces.each(
      "alertSet",
      Pieces.layout(
        Pieces.indented(
          Pieces.property("title"), Pieces.ends(2), Pieces.indented(Pieces.each("alert", alert)), Pieces.end))
    ),
    Pieces.indented(Pieces.property("Examples", Parts.examples), Pieces.end), Parts.linkSection)

  private static let alert = Pieces.layout(Pieces.property("Text"), Pieces.end)

  private static let parameterHead =
    Pieces.text("-") + Pieces.property("name") + Pieces.property("ParameterValue", Parts.parameterValue)
    + Pieces.end

  private static let parameters =
    Pieces.each("Parameter", Pieces.layout(parameter)) + Parts.commonParameters

  private static let parameter =
    parameterHead
    + Pieces.indented(
      Pieces.each("Description", Parts.description), Pieces.end, Pieces.text("Required?                    "),
      flag("required"), Pieces.end, Pieces.text("Position?                    "), position, Pieces.end,
      Pieces.text("Default value                "), Pieces.property("defaultValue"), Pieces.end,
      Pieces.text("Accept pipeline input?       "), Pieces.property("pipelineInput"), Pieces.end,
      Pieces.text("Aliases                      "), Pieces.property("aliases"), Pieces.end,
      Pieces.text("Accept wildcard characters?  "), flag("globbing"), Pieces.ends(2))

  /// Only a word that says yes or no is shown.
  private static func flag(_ name: String) -> [CustomPiece] {
    Pieces.computed { (value, engine) throws(ShellError) in
      let word = try HelpReading.text(name, of: value, engine)?.lowercased() ?? ""
      return .string(["true", "false"].contains(word) ? word : "")
    }
  }

  static let position = Pieces.computed { (value, engine) throws(ShellError) in
    let position = try HelpReading.text("position", of: value, engine) ?? ""
    return .string(position.isEmpty ? "Named" : position)
  }

  private static let typeWithText = Pieces.layout(
    Pieces.property("type", Pieces.layout(Pieces.each("name"))), Pieces.end,
    Pieces.indented(Pieces.each("description", Parts.paragraph)), Pieces.end)

  /// Views of the parts of a help object that stand alone.
  private static let parts: [View] = [
    Pieces.view(
      "MamlCommandExamples", "MamlCommandHelpInfo#Examples",
      Pieces.each("Example", Pieces.layout(Parts.example))),
    Pieces.view("MamlCommandExample", "MamlCommandHelpInfo#Example", exampleAlone),
    Pieces.view("MamlCommandParameters", "MamlCommandHelpInfo#Parameters", Pieces.indented(parameters)),
    Pieces.view("MamlCommandParameterView", "MamlCommandHelpInfo#Parameter", parameter),
    Pieces.view("MamlCommandSyntax", "MamlCommandHelpInfo#Syntax", [.expression(whole(Parts.syntax))]),
    Pieces.view("MamlInputTypes", "MamlCommandHelpInfo#inputTypes", Pieces.each("InputType", typeWithText)),
    Pieces.view(
      "MamlReturnTypes", "MamlCommandHelpInfo#returnValues", Pieces.each("ReturnValue", typeWithText)),
    Pieces.view(
      "MamlRelatedLinks", "MamlCommandHelpInfo#relatedLinks", [.expression(whole(Parts.links))]),
    Pieces.view(
      "MamlAlertSet", "MamlCommandHelpInfo#alertSet", Pieces.property("title"), Pieces.ends(2),
      Pieces.indented(Pieces.each("alert", alert))),
    Pieces.view("MamlDetails", "MamlCommandHelpInfo#details", Parts.details),
  ]

  private static let exampleAlone =
    Pieces.property("Title") + Pieces.ends(2)
    + Pieces.each("Introduction", Pieces.layout(Pieces.property("Text"))) + Pieces.each("Code")
    + Pieces.ends(2) + Pieces.property("results") + Pieces.ends(2) + Pieces.each("remarks", Parts.paragraph)

  private static let paragraphs: [View] = [
    "MamlDefinitionTextItem", "MamlOrderedListTextItem", "MamlParaTextItem", "MamlUnorderedListTextItem",
  ].map { Pieces.view("MamlText", $0, [.expression(whole(Parts.description))]) }

  private static func whole(_ layout: CustomView) -> CustomExpression {
    var expression = CustomExpression(nil)
    expression.view = layout
    return expression
  }
}
