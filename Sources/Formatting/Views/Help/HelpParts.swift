import Runtime

/// The layouts that several views of help share (PowerShell's Help.format.ps1xml, as facts).
enum HelpParts {
  private typealias Pieces = HelpPieces

  static let paragraph = CustomView([
    entry(["MamlParaTextItem"], Pieces.property("Text") + Pieces.end), entry([], Pieces.text(" ")),
  ])

  /// Paragraphs, lists and definitions.
  static let description = CustomView([
    entry(["MamlParaTextItem"], Pieces.property("Text") + Pieces.end),
    entry(
      ["MamlOrderedListTextItem"],
      [.frame(Indentation(firstLine: -4), Pieces.property("Tag") + Pieces.property("Text") + Pieces.end)]),
    entry(
      ["MamlUnorderedListTextItem"],
      [.frame(Indentation(firstLine: -2), Pieces.property("Tag") + Pieces.property("Text") + Pieces.end)]),
    entry(
      ["MamlDefinitionTextItem"],
      Pieces.property("Term") + Pieces.end + Pieces.indented(Pieces.property("Definition"), Pieces.end)),
    entry([], Pieces.text(" ")),
  ])

  private static func entry(_ types: [String], _ pieces: [CustomPiece]) -> CustomView.Entry {
    var entry = CustomView.Entry(pieces)
    entry.types = types
    return entry
  }

  static let details =
    Pieces.line("NAME") + Pieces.indented(Pieces.property("Name"), Pieces.ends(2)) + Pieces.line("SYNOPSIS")
    + Pieces.indented(Pieces.each("Description", paragraph), Pieces.ends(2))

  static let syntax = Pieces.layout(
    Pieces.each(
      "SyntaxItem",
      Pieces.layout(
        Pieces.property("name"), Pieces.text(" "),
        Pieces.each("Parameter", Pieces.layout(Pieces.computed(syntaxWord))),
        Pieces.text("[<CommonParameters>]"), Pieces.ends(2))))

  static let syntaxSection =
    Pieces.line("SYNTAX") + Pieces.indented(Pieces.property("Syntax", syntax), Pieces.end)

  static let descriptionSection =
    Pieces.line("DESCRIPTION") + Pieces.indented(Pieces.each("description", description), Pieces.end)
    + Pieces.end

  static let commonParameters =
    Pieces.line("<CommonParameters>") + Pieces.indented(Pieces.text(commonText)) + Pieces.ends(2)

  private static let commonText = """
        This cmdlet supports the common parameters: Verbose, Debug,
        ErrorAction, ErrorVariable, WarningAction, WarningVariable,
        OutBuffer, PipelineVariable, and OutVariable. For more information, see
        about_CommonParameters (https://go.microsoft.com/fwlink/?LinkID=113216).\u{20}
    """

  /// How a parameter stands in the line of syntax.
  static let syntaxWord: DisplayExpression.Computation = { (value, engine) throws(ShellError) in
    let name = try HelpReading.text("name", of: value, engine) ?? ""
    let position = try HelpReading.text("position", of: value, engine) ?? ""
    let isOptional = try HelpReading.text("required", of: value, engine)?.lowercased() != "true"
    let isPositional = !position.isEmpty && !position.lowercased().contains("named")
    let argument = try argument(of: value, engine)
    let word = (isPositional ? "[-\(name)]" : "-\(name)") + argument
    return .string(isOptional ? "[\(word)] " : "\(word) ")
  }

  private static func argument(of value: Value, _ engine: Engine) throws(ShellError) -> String {
    let group = try HelpReading.property("ParameterValueGroup", of: value, engine)
    if !group.isNull {
      let values = try HelpReading.property("ParameterValue", of: group, engine)
      return " {\(try HelpReading.texts(values, engine).joined(separator: " | "))}"
    }
    return try HelpReading.text("ParameterValue", of: value, engine).map { " <\($0)>" } ?? ""
  }

  /// The argument behind a parameter's name in a list of parameters.
  static let parameterValue = Pieces.layout(
    Pieces.computed { (value, engine) throws(ShellError) in
      let text = String(try Conversion.text(value, engine))
      let isRequired = try HelpReading.text("required", of: value, engine)?.lowercased() == "true"
      return .string(isRequired ? " <\(text)>" : " [<\(text)>]")
    })

  static let examples = Pieces.layout(Pieces.each("Example", Pieces.layout(example)))

  static let example =
    Pieces.property("Title") + Pieces.ends(2)
    + Pieces.each("Introduction", Pieces.layout(Pieces.property("Text"))) + Pieces.each("Code") + Pieces.end
    + Pieces.property("results") + Pieces.end + Pieces.each("remarks", paragraph)

  static let links = Pieces.layout(
    Pieces.each(
      "navigationLink",
      Pieces.layout(
        Pieces.property("linkText"),
        Pieces.computed { (value, engine) throws(ShellError) in
          .string(try HelpReading.text("linkText", of: value, engine)?.isEmpty == false ? " " : "")
        }, Pieces.property("uri"), Pieces.end)))

  static let linkSection =
    Pieces.line("RELATED LINKS") + Pieces.indented(Pieces.property("relatedLinks", links))

  static let remarks =
    Pieces.line("REMARKS")
    + Pieces.indented(
      hint("To see the examples", "Examples"), hint("For more information", "Detailed"),
      hint("For technical information", "Full"), onlineHint)

  private static func hint(_ purpose: String, _ view: String) -> [CustomPiece] {
    Pieces.computed { (value, engine) throws(ShellError) in
      .string("\(purpose), type: \"Get-Help \(try name(of: value, engine)) -\(view)\"")
    } + Pieces.end
  }

  private static let onlineHint = Pieces.computed { (value, engine) throws(ShellError) in
    let links = try HelpReading.property("relatedLinks", of: value, engine)
    guard !links.isNull, try !HelpReading.property("navigationLink", of: links, engine).isNull else {
      return .string("")
    }
    return .string("    For online help, type: \"Get-Help \(try name(of: value, engine)) -Online\"")
  }

  private static func name(of value: Value, _ engine: Engine) throws(ShellError) -> String {
    let details = try HelpReading.property("Details", of: value, engine)
    return details.isNull ? "" : try HelpReading.text("Name", of: details, engine) ?? ""
  }
}
