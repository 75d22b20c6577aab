import Runtime
import Syntax

extension NodeEntries {
  static var expressions: [Entry] {
    [
      entry(ExpressionAst.self) { node in node.staticType { _, _, _ in .object } },
      entry(TernaryExpressionAst.self) { node in
        node.child("ExpressionAst Condition") { $0.condition }
        node.child("ExpressionAst IfFalse") { $0.ifFalse }
        node.child("ExpressionAst IfTrue") { $0.ifTrue }
      },
      entry(BinaryExpressionAst.self) { node in
        node.extent("ErrorPosition") { $0.errorPosition }
        node.child("ExpressionAst Left") { $0.left }
        node.tokenKind("Operator") { $0.operator }
        node.child("ExpressionAst Right") { $0.right }
        node.staticType { node, _, _ in
          [.xor, .and, .or, .is].contains(node.operator) ? .boolean : .object
        }
      },
      entry(UnaryExpressionAst.self) { node in
        node.child("ExpressionAst Child") { $0.child }
        node.tokenKind("TokenKind") { $0.tokenKind }
        node.staticType { node, _, _ in
          node.tokenKind == .not || node.tokenKind == .exclaim ? .boolean : .object
        }
      },
      entry(AttributedExpressionAst.self) { node in
        node.child("AttributeBaseAst Attribute") { $0.attribute }
        node.child("ExpressionAst Child") { $0.child }
      },
      entry(ConvertExpressionAst.self) { node in
        node.child("TypeConstraintAst Type") { $0.type }
        node.staticType { node, view, engine in view.type(named: node.type.typeName, engine) ?? .object }
      },
      entry(MemberExpressionAst.self) { node in
        node.child("ExpressionAst Expression") { $0.expression }
        node.child("CommandElementAst Member") { $0.member }
        node.flag("NullConditional") { $0.nullConditional }
        node.flag("Static") { $0.isStatic }
      },
      entry(InvokeMemberExpressionAst.self) { node in
        node.childrenOrNull("ExpressionAst", "Arguments") { $0.arguments }
        node.list("ITypeName", "GenericTypeArguments") { node, view in
          let names = node.genericTypeArguments
          return names.isEmpty ? nil : names.map { TypeNameView($0, in: view.tree).value }
        }
      },
      entry(IndexExpressionAst.self) { node in
        node.child("ExpressionAst Index") { $0.index }
        node.flag("NullConditional") { $0.nullConditional }
        node.child("ExpressionAst Target") { $0.target }
      },
      entry(UsingExpressionAst.self) { node in
        node.child("ExpressionAst SubExpression") { $0.subExpression }
      },
    ]
  }

  static var primaries: [Entry] {
    [
      entry(TypeExpressionAst.self) { node in
        node.typeName("TypeName") { $0.typeName }
        node.staticType { _, _, _ in .typeType }
      },
      entry(VariableExpressionAst.self) { node in
        node.flag("Splatted") { $0.splatted }
        node.property("System.Management.Automation.VariablePath VariablePath") { node, view in
          VariablePathView(node.variablePath, in: view.tree.source).value
        }
        TreeMethods.ofVariable
      },
      entry(ConstantExpressionAst.self) { node in
        node.property("System.Object Value") { node, view in SafeValues.constant(node, in: view.tree.source) }
        node.staticType { node, view, _ in
          let value = SafeValues.constant(node, in: view.tree.source)
          return value.isNull ? .object : TypeOf.value(value)
        }
      },
      entry(StringConstantExpressionAst.self) { node in
        node.enumeration("StringConstantType", "StringConstantType") { Int($0.stringConstantType.rawValue) }
        node.text("Value") { $0.text }
        node.staticType { _, _, _ in .string }
      },
      entry(ExpandableStringExpressionAst.self) { node in
        node.children("ExpressionAst", "NestedExpressions") { $0.nestedExpressions }
        node.enumeration("StringConstantType", "StringConstantType") { Int($0.stringConstantType.rawValue) }
        node.text("Value") { $0.text }
        node.staticType { _, _, _ in .string }
      },
      entry(ScriptBlockExpressionAst.self) { node in
        node.child("ScriptBlockAst ScriptBlock") { $0.scriptBlock }
        node.staticType { _, _, _ in .scriptBlock }
      },
      entry(ArrayLiteralAst.self) { node in
        node.children("ExpressionAst", "Elements") { $0.elements }
        node.staticType { _, _, _ in .objectArray }
      },
      entry(HashtableAst.self) { node in
        node.pairs("ExpressionAst", "StatementAst", "KeyValuePairs") {
          $0.keyValuePairs.map { ($0.key, $0.value) }
        }
        node.staticType { _, _, _ in .hashtable }
      },
      entry(ArrayExpressionAst.self) { node in
        node.child("StatementBlockAst SubExpression") { $0.subExpression }
        node.staticType { _, _, _ in .objectArray }
      },
      entry(ParenExpressionAst.self) { node in
        node.child("PipelineBaseAst Pipeline") { $0.pipeline }
      },
      entry(SubExpressionAst.self) { node in
        node.child("StatementBlockAst SubExpression") { $0.subExpression }
      },
    ]
  }
}
