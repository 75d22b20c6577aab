/// `function`, `filter` or `workflow` with name, parameters in parentheses and body.
package final class FunctionDefinitionAst: StatementAst {
  package let isFilter: Bool
  package let isWorkflow: Bool
  package let name: NodeText
  package let nameExtent: Extent
  /// Those in parentheses after the name; those of `param` are in the body.
  package let parameters: [ParameterAst]
  package let body: ScriptBlockAst

  init(
    _ extent: Extent, isFilter: Bool, isWorkflow: Bool, name: NodeText, nameExtent: Extent,
    parameters: [ParameterAst],
    body: ScriptBlockAst
  ) {
    self.isFilter = isFilter
    self.isWorkflow = isWorkflow
    self.name = name
    self.nameExtent = nameExtent
    self.parameters = parameters
    self.body = body
    super.init(.functionDefinition, extent)
    adopt(parameters)
    adopt(body)
  }
}

/// A `class`, `interface` or `enum`.
package final class TypeDefinitionAst: StatementAst {
  package let name: NodeText
  package let nameExtent: Extent
  package let attributes: [AttributeAst]
  package let baseTypes: [TypeConstraintAst]
  package let members: [MemberAst]
  package let typeAttributes: TypeAttributes

  init(
    _ extent: Extent, name: NodeText, nameExtent: Extent, attributes: [AttributeAst],
    baseTypes: [TypeConstraintAst],
    members: [MemberAst], typeAttributes: TypeAttributes
  ) {
    self.name = name
    self.nameExtent = nameExtent
    self.attributes = attributes
    self.baseTypes = baseTypes
    self.members = members
    self.typeAttributes = typeAttributes
    super.init(.typeDefinition, extent)
    adopt(attributes)
    adopt(baseTypes)
    adopt(members)
  }
}

/// A property of a class, or a name of an enum.
package final class PropertyMemberAst: MemberAst {
  package let name: NodeText
  package let propertyType: TypeConstraintAst?
  package let attributes: [AttributeAst]
  package let propertyAttributes: MemberAttributes
  package let initialValue: ExpressionAst?

  init(
    _ extent: Extent, name: NodeText, propertyType: TypeConstraintAst?, attributes: [AttributeAst],
    propertyAttributes: MemberAttributes, initialValue: ExpressionAst?
  ) {
    self.name = name
    self.propertyType = propertyType
    self.attributes = attributes
    self.propertyAttributes = propertyAttributes
    self.initialValue = initialValue
    super.init(.propertyMember, extent)
    adopt(propertyType)
    adopt(attributes)
    adopt(initialValue)
  }
}

/// A method or constructor of a class; its function stands below it, as in PowerShell.
package final class FunctionMemberAst: MemberAst {
  package let function: FunctionDefinitionAst
  package let returnType: TypeConstraintAst?
  package let attributes: [AttributeAst]
  package let methodAttributes: MemberAttributes
  /// True if its name is the name of the class.
  package let isConstructor: Bool

  package var name: NodeText { function.name }
  package var parameters: [ParameterAst] { function.parameters }
  package var body: ScriptBlockAst { function.body }

  init(
    _ extent: Extent, function: FunctionDefinitionAst, returnType: TypeConstraintAst?,
    attributes: [AttributeAst],
    methodAttributes: MemberAttributes, isConstructor: Bool
  ) {
    self.function = function
    self.returnType = returnType
    self.attributes = attributes
    self.methodAttributes = methodAttributes
    self.isConstructor = isConstructor
    super.init(.functionMember, extent)
    adopt(returnType)
    adopt(attributes)
    adopt(function)
  }
}

/// `using namespace`, `using module`, `using assembly`.
package final class UsingStatementAst: StatementAst {
  package let usingStatementKind: UsingStatementKind
  package let name: StringConstantExpressionAst?
  package let alias: StringConstantExpressionAst?
  package let moduleSpecification: HashtableAst?

  init(
    _ extent: Extent, kind: UsingStatementKind, name: StringConstantExpressionAst?,
    alias: StringConstantExpressionAst? = nil, moduleSpecification: HashtableAst? = nil
  ) {
    usingStatementKind = kind
    self.name = name
    self.alias = alias
    self.moduleSpecification = moduleSpecification
    super.init(.usingStatement, extent)
    adopt(name)
    adopt(alias)
    adopt(moduleSpecification)
  }
}

/// `configuration Name { … }`.
package final class ConfigurationDefinitionAst: StatementAst {
  package let body: ScriptBlockExpressionAst
  package let configurationType: ConfigurationType
  package let instanceName: ExpressionAst

  init(
    _ extent: Extent, body: ScriptBlockExpressionAst, configurationType: ConfigurationType,
    instanceName: ExpressionAst
  ) {
    self.body = body
    self.configurationType = configurationType
    self.instanceName = instanceName
    super.init(.configurationDefinition, extent)
    adopt(instanceName)
    adopt(body)
  }
}

/// A statement of a keyword that a module defined.
package final class DynamicKeywordStatementAst: StatementAst {
  package let commandElements: [CommandElementAst]

  init(_ extent: Extent, commandElements: [CommandElementAst]) {
    self.commandElements = commandElements
    super.init(.dynamicKeywordStatement, extent)
    adopt(commandElements)
  }
}
