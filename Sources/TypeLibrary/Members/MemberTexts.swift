package import Runtime

/// What members write as their definition.
package enum MemberTexts {
  /// `int Length {get;}`; a constant shows no value.
  package static func definition(of property: PropertyMember) -> String {
    let text = property.definition.text
    if text.hasSuffix("}") { return text }
    let accessors = property.isSettable ? "{get;set;}" : "{get;}"
    return "\(property.type.displayName) \(property.name) \(accessors)"
  }

  package static func definition(of member: ExtendedMember, _ engine: Engine) throws(ShellError)
    -> ShellString
  {
    let name = String(member.name)
    switch (member.kind, member.value.payload) {
    case (.noteProperty, _): return try note(member.name, member.value, engine)
    case (.aliasProperty, .object(let object as AliasDescription)):
      let type = object.conversion.map { "(\($0.displayName))" } ?? ""
      return .from("\(name) = \(type)\(String(object.referenced))")
    case (.scriptProperty, .object(let object as PropertyAccessors)):
      return try accessors("System.Object \(name) ", object, engine)
    case (.codeProperty, .object(let object as PropertyAccessors)):
      return try accessors("System.Object \(name)", object, engine)
    case (.scriptMethod, _), (.codeMethod, _): return .from("System.Object \(name)();")
    case (.propertySet, .object(let object as ListObject)):
      var names: [String] = []
      for element in object.elements { names.append(String(try Conversion.text(element, engine))) }
      return .from("\(name) {\(names.joined(separator: ", "))}")
    case (.memberSet, _): return .from("\(name) {}")
    default: return member.name
    }
  }

  private static func accessors(
    _ head: String, _ accessors: PropertyAccessors, _ engine: Engine
  ) throws(ShellError) -> ShellString {
    var text = head + "{"
    switch accessors.getter {
    case .script(let block): text += "get=\(String(try Conversion.text(Value(.block(block)), engine)));"
    case .code: text += "get=;"
    case nil: break
    }
    if let setter = accessors.setter {
      text += "set=\(String(try Conversion.text(Value(.block(setter)), engine)));"
    }
    return .from(text + "}")
  }

  /// `string Name=text`, with the type's name short.
  package static func note(_ name: ShellString, _ value: Value, _ engine: Engine) throws(ShellError)
    -> ShellString
  {
    var text = TextBuilder()
    text.append(typeName(of: value))
    text.append(unit: 0x20)
    text.append(name)
    text.append(unit: 0x3D)
    text.append(value.isNull ? .from("null") : try PlainTexts.text(of: value, engine))
    return text.finish()
  }

  private static func typeName(of value: Value) -> String {
    if value.isNull { return "object" }
    if case .object(let object) = value.base.payload, object is PSCustomObject {
      return TypeNames.of(value).first ?? object.type.name
    }
    return shortName(of: TypeOf.value(value.base))
  }

  /// The accelerator, or the name without its namespace.
  package static func shortName(of type: TypeInfo) -> String {
    if type.kind == .array, let element = type.elementType {
      let marks = type.name.dropFirst(element.name.count)
      return (element === TypeInfo.object ? "Object" : shortName(of: element)) + marks
    }
    if let definition = type.definition {
      let head = definition.shortName.prefix { $0 != "`" }
      return head + "[" + type.arguments.map { shortName(of: $0) }.joined(separator: ",") + "]"
    }
    return TypeAccelerators.name(of: type) ?? type.shortName
  }
}
