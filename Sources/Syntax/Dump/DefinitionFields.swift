extension TreeDump {
  mutating func writeFieldsOfDefinition(_ node: Ast) {
    switch node.kind {
    case .functionDefinition:
      let function = node.cast(to: FunctionDefinitionAst.self)
      quoted(function.name)
      fieldOrDash("parameters", function.parameters.count)
      field("filter", if: function.isFilter)
      field("workflow", if: function.isWorkflow)
    case .typeDefinition:
      let type = node.cast(to: TypeDefinitionAst.self)
      quoted(type.name)
      switch type.typeAttributes {
      case .class: field("Class")
      case .interface: field("Interface")
      case .enum: field("Enum")
      }
      field("bases", type.baseTypes.count)
      field("members", type.members.count)
    case .propertyMember:
      let property = node.cast(to: PropertyMemberAst.self)
      quoted(property.name)
      memberAttributes(property.propertyAttributes)
      field("typed", if: property.propertyType != nil)
      field("initial", if: property.initialValue != nil)
    case .functionMember:
      let method = node.cast(to: FunctionMemberAst.self)
      quoted(method.name)
      memberAttributes(method.methodAttributes)
      field("parameters", method.parameters.count)
      field("constructor", if: method.isConstructor)
      field("typed", if: method.returnType != nil)
    default: writeFields(node.cast(to: UsingStatementAst.self))
    }
  }

  private mutating func memberAttributes(_ attributes: MemberAttributes) {
    let names: [(MemberAttributes, String)] = [
      (.public, "Public"), (.private, "Private"), (.static, "Static"), (.literal, "Literal"),
      (.hidden, "Hidden"),
    ]
    output.write(" " + names.filter { attributes.contains($0.0) }.map(\.1).joined(separator: "+"))
  }

  private mutating func writeFields(_ using: UsingStatementAst) {
    switch using.usingStatementKind {
    case .assembly: field("Assembly")
    case .command: field("Command")
    case .module: field("Module")
    case .namespace: field("Namespace")
    case .type: field("Type")
    }
    field("name", if: using.name != nil)
    field("alias", if: using.alias != nil)
    field("specification", if: using.moduleSpecification != nil)
  }
}
