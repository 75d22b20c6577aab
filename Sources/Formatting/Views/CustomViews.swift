import Runtime

/// PowerShell's views that are no table, list or wide layout: texts, and messages shown wherever they come.
enum CustomViews {
  static let all: [View] = [
    text("DateTime", "System.DateTime", of: property("DateTime")),
    scriptBlock,
    text("MatchInfo", "Microsoft.PowerShell.Commands.MatchInfo", of: .computed(emphasized)),
    text("MatchInfo", "Deserialized.Microsoft.PowerShell.Commands.MatchInfo", of: property("Line")),
    parameterSet,
    details, errors,
    message("WarningRecord", property("Message")),
    message("VerboseRecord", property("Message")),
    message("DebugRecord", property("Message")),
    message("InformationRecord", .computed(ownText)),
  ]

  private static func property(_ name: String) -> DisplayExpression { .property(.from(name)) }

  private static func text(_ name: String, _ type: String, of expression: DisplayExpression) -> View {
    View(name, [type], .custom(CustomView([CustomView.Entry([.expression(CustomExpression(expression))])])))
  }

  private static let scriptBlock: View = {
    var view = text("ScriptBlock", "System.Management.Automation.ScriptBlock", of: .computed(ownText))
    view.isOutOfBand = true
    return view
  }()

  private static func message(_ name: String, _ expression: DisplayExpression) -> View {
    var view = text(name, "System.Management.Automation.\(name)", of: expression)
    view.isOutOfBand = true
    return view
  }

  private static let ownText: DisplayExpression.Computation = { (value, engine) throws(ShellError) in
    .string(try Conversion.text(value, engine))
  }

  /// The matching line with what matched in reverse, paths relative to where the session is.
  private static let emphasized: DisplayExpression.Computation = { (value, engine) throws(ShellError) in
    try Members.call(
      "ToEmphasizedString", on: value, [.string(engine.location)], in: engine.global.current, engine)
  }

  private static let extended = "#PSExtendedError"

  /// What Get-Error writes, under the index of each error.
  private static let details: View = {
    let text = DisplayExpression.computed { (value, engine) throws(ShellError) in
      let text = try ErrorDetail(engine).text(of: value)
      // Shown once, the error is again one like any other (as in PowerShell's view).
      let names = TypeNames.of(value).map { name in
        ShellString.from(name.hasSuffix(extended) ? String(name.dropLast(extended.count)) : name)
      }
      TypeNames.list(of: value).elements = names.map { .string($0) }
      return .string(text)
    }
    var view = View(
      "GetErrorInstance",
      [
        "System.Management.Automation.ErrorRecord#PSExtendedError", "System.Exception#PSExtendedError",
      ], .custom(CustomView([CustomView.Entry([.expression(CustomExpression(text))])])))
    view.grouping = ViewGrouping(property("PSErrorIndex"), label: "ErrorIndex")
    return view
  }()

  private static let errors: View = {
    var view = text("ErrorInstance", "System.Management.Automation.ErrorRecord", of: .computed(errorText))
    view.isOutOfBand = true
    return view
  }()

  private static let errorText: DisplayExpression.Computation = { (value, engine) throws(ShellError) in
    guard case .object(let object) = value.base.payload, let record = object as? ErrorRecord else {
      return .null
    }
    return .string(try ErrorView.text(of: record, engine))
  }
}

extension CustomViews {
  private static let parameterSet = View(
    "CommandParameterSetInfo", ["System.Management.Automation.CommandParameterSetInfo"],
    .custom(
      CustomView([
        CustomView.Entry([
          .text(.from("Parameter Set Name: ")), shown("Name"), .newLine(count: 1),
          .text(.from("Is default parameter set: ")), shown("IsDefault"), .newLine(count: 1),
          .newLine(count: 1),
          each("Parameters", CustomView([CustomView.Entry([.newLine(count: 1), .frame(step, parameter)])])),
        ])
      ])))

  private static let step = Indentation(left: 2)

  private static let parameter: [CustomPiece] = [
    .text(.from("Parameter Name: ")), shown("Name"), .newLine(count: 1),
    .frame(
      step,
      [
        "ParameterType", "Position", "IsMandatory", "IsDynamic", "HelpMessage", "ValueFromPipeline",
        "ValueFromPipelineByPropertyName", "ValueFromRemainingArguments", "Aliases",
      ].flatMap { name in [.text(.from("\(name) = ")), shown(name), .newLine(count: 1)] } + [
        .text(.from("Attributes =")), .newLine(count: 1),
        each("Attributes", CustomView([CustomView.Entry([.frame(step, [.newLine(count: 1)])])])),
      ]),
  ]

  private static func shown(_ name: String) -> CustomPiece { .expression(CustomExpression(property(name))) }

  private static func each(_ name: String, _ view: CustomView) -> CustomPiece {
    var expression = CustomExpression(property(name))
    expression.goesThroughCollection = true
    expression.view = view
    return .expression(expression)
  }
}
