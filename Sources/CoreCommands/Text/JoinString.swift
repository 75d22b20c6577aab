import Runtime
import TypeLibrary

/// Puts the texts of its input into one.
struct JoinString: Cmdlet {
  static let declaration = CmdletDeclaration(
    .join, "String", synopsis: "Combines objects from the pipeline into a single string.",
    defaultSet: "default", outputs: ["System.String"],
    className: "Microsoft.PowerShell.Commands.Utility.JoinStringCommand",
    examples: [Example("With a comma", "'a', 'b' | Join-String -Separator ', '", prints: "a, b")])

  @Parameter("Put each text between double quotes.", sets: [.set("DoubleQuote")])
  var doubleQuote = false
  @Parameter("A format for each object.", sets: [.set("Format")])
  var formatString: String?
  @Parameter("The objects.", pipeline: .byValue)
  var inputObject: [Value] = []
  @Parameter("What stands before all.", aliases: ["op"])
  var outputPrefix: String?
  @Parameter("What stands behind all.", aliases: ["os"])
  var outputSuffix: String?
  @Parameter("The property or block that gives the text.", position: 0)
  var property: Value?
  @Parameter("What stands between the texts; without one, what $OFS says.", position: 1)
  var separator: String?
  @Parameter("Put each text between single quotes.", sets: [.set("SingleQuote")])
  var singleQuote = false
  @Parameter("Write numbers and dates as the culture has them.")
  var useCulture = false

  private var argument: PropertyArgument?
  private var text = TextBuilder()
  private var isFirst = true

  mutating func begin(in call: borrowing Invocation) throws {
    if let property { argument = try PropertyArgument(property, keys: [.expression], call.engine) }
    if let outputPrefix { text.append(outputPrefix) }
  }

  mutating func process(in call: borrowing Invocation) throws {
    for object in inputObject where !object.isNull {
      let value = try argument.map { try $0.find(on: object, call.engine).first?.value ?? .null } ?? object
      if !isFirst { text.append(try between(call)) }
      isFirst = false
      try append(value, call.engine)
    }
  }

  mutating func end(in call: borrowing Invocation) throws {
    if let outputSuffix { text.append(outputSuffix) }
    try call.write(.string(text.finish()))
  }

  private func between(_ call: borrowing Invocation) throws -> ShellString {
    if let separator { return .from(separator) }
    let value = VariableLookUp.find(Symbols.intern("OFS"), from: call.context.caller, call.engine)
    return try Conversion.text(value ?? .null, call.engine)
  }

  private mutating func append(_ value: Value, _ engine: Engine) throws {
    let quote: UInt16? = singleQuote ? 0x27 : doubleQuote ? 0x22 : nil
    if let formatString, quote == nil, !formatString.isEmpty {
      return text.append(try Formatting.text(.from(formatString), [value], engine))
    }
    if let quote { text.append(unit: quote) }
    text.append(useCulture ? try PlainTexts.text(of: value, engine) : try Conversion.text(value, engine))
    if let quote { text.append(unit: quote) }
  }
}
