package import Runtime

/// Leaves out what is the same as what came just before.
package struct GetUnique: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .get, "Unique", aliases: ["gu"], synopsis: "Returns unique items from a sorted list.",
    defaultSet: "AsString",
    examples: [Example("Repeated numbers once", "1, 1, 2, 3, 3 | Get-Unique", prints: "1\n2\n3")])

  @Parameter("The objects.", pipeline: .byValue) var inputObject: Value?
  @Parameter("Compare the objects' texts.", sets: [.set("AsString")]) var asString = false
  @Parameter("Compare the objects' types.", sets: [.set("UniqueByType")]) var onType = false
  @Parameter("Do not tell upper from lower case.") var caseInsensitive = false

  private var last: Value?

  package init() {}

  package mutating func process(in call: borrowing Invocation) throws {
    let object = inputObject ?? .null
    if let last, try isSame(last, object, call.engine) { return }
    last = object
    try call.write(object)
  }

  private func isSame(_ last: Value, _ object: Value, _ engine: Engine) throws(ShellError) -> Bool {
    if last.isNull || object.isNull { return false }
    if onType { return TypeNames.of(last).first == TypeNames.of(object).first }
    var order = ObjectOrder(engine: engine)
    order.ignoresCase = caseInsensitive
    guard asString else { return try order.compare(last, object) == 0 }
    return try order.compare(
      .string(try Conversion.text(last, engine)), .string(try Conversion.text(object, engine))) == 0
  }
}
