import Runtime

/// The culture of the session, cultures by name, or all.
struct GetCulture: Cmdlet {
  static let declaration = CmdletDeclaration(
    .get, "Culture", synopsis: "Gets the current culture set in the operating system.",
    defaultSet: "CurrentCulture", outputs: ["System.Globalization.CultureInfo"],
    examples: [Example("Its name", "(Get-Culture).Name", prints: "en-US")])

  @Parameter("All cultures.", sets: [.set("ListAvailable")])
  var listAvailable = false
  @Parameter(
    "Names of cultures.", sets: [.set("Name", position: 0, pipeline: .byValue)],
    validation: [CultureNameAttribute()])
  var name: [String] = []
  @Parameter("Without what a user changed of the culture.", sets: [.set("CurrentCulture"), .set("Name")])
  var noUserOverrides = false

  private static let type = "System.Globalization.CultureInfo"

  func process(in call: borrowing Invocation) throws {
    if listAvailable {
      for culture in CultureInfo.all {
        try call.write(NetTypes.make(GetCulture.type, [.string(culture.name)], call))
      }
    } else if call.isBound("Name") {
      for name in name { try call.write(NetTypes.make(GetCulture.type, [.string(name)], call)) }
    } else {
      try call.write(NetTypes.property("CurrentCulture", of: GetCulture.type, call))
    }
  }
}

/// Takes names of cultures that there are.
final class CultureNameAttribute: ParameterAttribute {
  var attributeType: TypeInfo { .attribute }

  func apply(_ value: Value, to parameter: ParameterInfo, _ engine: Engine) throws(ShellError) -> Value {
    if value.isNull {
      throw BindingFault.invalid(
        parameter.name, reason: ValidationFault.nullOrEmptyCollection.message
      ).error(target: value)
    }
    let names: [Value] = if case .array(let array) = value.base.payload { array.elements } else { [value] }
    for name in names {
      let text = try Conversion.text(name, engine)
      guard CultureInfo.named(String(text)) == nil else { continue }
      let all = CultureInfo.all.map(\.name).joined(separator: ",")
      throw BindingFault.invalid(
        parameter.name, reason: ValidationFault.notInSet(text, allowed: .from(all)).message
      ).error(target: value)
    }
    return value
  }
}
