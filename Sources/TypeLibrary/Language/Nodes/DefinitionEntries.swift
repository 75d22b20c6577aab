import Runtime
import Syntax

extension NodeEntries {
  static var definitions: [Entry] {
    [
      entry(FunctionDefinitionAst.self) { node in
        node.child("ScriptBlockAst Body") { $0.body }
        node.flag("IsFilter") { $0.isFilter }
        node.flag("IsWorkflow") { $0.isWorkflow }
        node.text("Name") { $0.name }
        node.childrenOrNull("ParameterAst", "Parameters") { $0.parameters }
        TreeMethods.ofFunctionHelp
      },
      entry(TypeDefinitionAst.self) { node in
        node.children("AttributeAst", "Attributes") { $0.attributes }
        node.children("TypeConstraintAst", "BaseTypes") { $0.baseTypes }
        node.flag("IsClass") { $0.typeAttributes == .class }
        node.flag("IsEnum") { $0.typeAttributes == .enum }
        node.flag("IsInterface") { $0.typeAttributes == .interface }
        node.children("MemberAst", "Members") { $0.members }
        node.text("Name") { $0.name }
        // The numbers of PowerShell's flags are powers of two in the order of our cases.
        node.enumeration("TypeAttributes", "TypeAttributes") { 1 << Int($0.typeAttributes.rawValue) }
      },
      entry(MemberAst.self) { node in
        node.text("Name") { ($0 as? PropertyMemberAst)?.name ?? ($0 as? FunctionMemberAst)?.name }
      },
      entry(PropertyMemberAst.self) { node in
        node.children("AttributeAst", "Attributes") { $0.attributes }
        node.child("ExpressionAst InitialValue") { $0.initialValue }
        node.flag("IsHidden") { $0.propertyAttributes.contains(.hidden) }
        node.flag("IsPrivate") { $0.propertyAttributes.contains(.private) }
        node.flag("IsPublic") { $0.propertyAttributes.contains(.public) }
        node.flag("IsStatic") { $0.propertyAttributes.contains(.static) }
        node.text("Name") { $0.name }
        node.enumeration("PropertyAttributes", "PropertyAttributes") { Int($0.propertyAttributes.rawValue) }
        node.child("TypeConstraintAst PropertyType") { $0.propertyType }
      },
      entry(FunctionMemberAst.self) { node in
        node.children("AttributeAst", "Attributes") { $0.attributes }
        node.child("ScriptBlockAst Body") { $0.body }
        node.flag("IsConstructor") { $0.isConstructor }
        node.flag("IsHidden") { $0.methodAttributes.contains(.hidden) }
        node.flag("IsPrivate") { $0.methodAttributes.contains(.private) }
        node.flag("IsPublic") { $0.methodAttributes.contains(.public) }
        node.flag("IsStatic") { $0.methodAttributes.contains(.static) }
        node.enumeration("MethodAttributes", "MethodAttributes") { Int($0.methodAttributes.rawValue) }
        node.text("Name") { $0.name }
        node.children("ParameterAst", "Parameters") { $0.parameters }
        node.child("TypeConstraintAst ReturnType") { $0.returnType }
      },
      entry(UsingStatementAst.self) { node in
        node.child("StringConstantExpressionAst Alias") { $0.alias }
        node.child("HashtableAst ModuleSpecification") { $0.moduleSpecification }
        node.child("StringConstantExpressionAst Name") { $0.name }
        node.enumeration("UsingStatementKind", "UsingStatementKind") { Int($0.usingStatementKind.rawValue) }
      },
      entry(ConfigurationDefinitionAst.self) { node in
        node.child("ScriptBlockExpressionAst Body") { $0.body }
        node.enumeration("ConfigurationType", "ConfigurationType") { Int($0.configurationType.rawValue) }
        node.child("ExpressionAst InstanceName") { $0.instanceName }
      },
      entry(DynamicKeywordStatementAst.self) { node in
        node.children("CommandElementAst", "CommandElements") { $0.commandElements }
      },
    ]
  }
}
