/// What a class needs to be a resource of Desired State Configuration, and whether it was found.
private struct DscResourceParts {
  var hasSet = false
  var hasGet = false
  var hasTest = false
  var hasKey = false
  var hasDefaultConstructor = false
  var hasOtherConstructor = false

  var isComplete: Bool { hasSet && hasGet && hasTest && hasKey }
}

extension Parser {
  /// A class with `[DscResource()]` has the methods `Set`, `Get` and `Test` and a key.
  mutating func checkDscResource(_ definition: TypeDefinitionAst) {
    let attribute = definition.attributes.first {
      isType(
        $0.typeName, "DscResource", "DscResourceAttribute",
        "System.Management.Automation.DscResourceAttribute")
    }
    guard let attribute else { return }
    var parts = DscResourceParts()
    look(for: &parts, in: definition)
    lookForConstructors(&parts, in: definition)
    lookInBases(for: &parts, of: definition, depth: 0)
    let name = source.string(of: definition.name)
    if !parts.hasSet { report(.dscResourceMissingSetMethod, attribute.extent, name) }
    if !parts.hasGet { report(.dscResourceMissingGetMethod, attribute.extent, name) }
    if !parts.hasTest { report(.dscResourceMissingTestMethod, attribute.extent, name) }
    if parts.hasOtherConstructor, !parts.hasDefaultConstructor {
      report(.dscResourceMissingDefaultConstructor, attribute.extent, name)
    }
    if !parts.hasKey { report(.dscResourceMissingKeyProperty, attribute.extent, name) }
  }

  private func lookForConstructors(_ parts: inout DscResourceParts, in definition: TypeDefinitionAst) {
    for member in definition.members where member.kind == .functionMember {
      let method = member.cast(to: FunctionMemberAst.self)
      guard method.isConstructor, !method.methodAttributes.contains(.static) else { continue }
      if method.parameters.isEmpty {
        parts.hasDefaultConstructor = true
      } else {
        parts.hasOtherConstructor = true
      }
    }
  }

  private mutating func look(for parts: inout DscResourceParts, in definition: TypeDefinitionAst) {
    for member in definition.members {
      if member.kind == .functionMember {
        look(for: &parts, at: member.cast(to: FunctionMemberAst.self), definition)
      } else if !parts.hasKey {
        parts.hasKey = isKey(member.cast(to: PropertyMemberAst.self))
      }
    }
  }

  private mutating func look(
    for parts: inout DscResourceParts, at method: FunctionMemberAst, _ definition: TypeDefinitionAst
  ) {
    guard method.parameters.isEmpty else { return }
    switch source.string(of: method.name).lowercased() {
    case "set": parts.hasSet = parts.hasSet || returnsVoid(method)
    case "test":
      let isTest = method.returnType.map { isType($0.typeName, "bool", "Boolean", "System.Boolean") } ?? false
      parts.hasTest = parts.hasTest || isTest
    case "get" where !parts.hasGet:
      parts.hasGet = true
      if !returnsOwnClass(method, definition) {
        report(.dscResourceInvalidGetMethod, method.extent, source.string(of: definition.name))
      }
    default: break
    }
  }

  private func returnsOwnClass(_ method: FunctionMemberAst, _ definition: TypeDefinitionAst) -> Bool {
    guard let returned = method.returnType?.typeName else { return false }
    var name = returned
    if case .array(let element, _) = returned.form { name = element }
    guard case .simple(let text) = name.form else { return false }
    return source.equalsIgnoringCase(text, definition.name)
  }

  /// `[DscProperty(Key)]`, which must be a text, a whole number or an enum.
  private mutating func isKey(_ property: PropertyMemberAst) -> Bool {
    let attributes = property.attributes.filter { isType($0.typeName, "DscProperty", "DscPropertyAttribute") }
    let key = attributes.flatMap(\.namedArguments).first {
      source.string(of: $0.argumentName).lowercased() == "key"
    }
    guard let key, isTrue(key) else { return false }
    if !isKeyType(property.propertyType?.typeName) { report(.dscResourceInvalidKeyProperty, property.extent) }
    return true
  }

  private func isTrue(_ argument: NamedAttributeArgumentAst) -> Bool {
    if argument.expressionOmitted { return true }
    guard argument.argument.kind == .variableExpression else {
      return isConstant(argument.argument, .attribute)
    }
    let path = argument.argument.cast(to: VariableExpressionAst.self).variablePath
    return source.string(of: path.name).lowercased() == "true"
  }

  private func isKeyType(_ type: TypeName?) -> Bool {
    guard let type, case .simple(let text) = type.form else { return false }
    let name = fullName(of: type)
    if KnownTypes.isEnumBase(name) || isType(type, "string", "System.String") { return true }
    return typeDefinitions.contains { $0.typeAttributes == .enum && source.equalsIgnoringCase($0.name, text) }
  }

  private mutating func lookInBases(
    for parts: inout DscResourceParts, of definition: TypeDefinitionAst, depth: Int
  ) {
    // A class may name itself as its base.
    guard !parts.isComplete, depth < 100 else { return }
    for base in definition.baseTypes {
      guard case .simple(let text) = base.typeName.form,
        let found = typeDefinitions.last(where: { source.equalsIgnoringCase($0.name, text) }),
        found.typeAttributes == .class
      else { continue }
      look(for: &parts, in: found)
      lookInBases(for: &parts, of: found, depth: depth + 1)
    }
  }
}
