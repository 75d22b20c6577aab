import Runtime
import Syntax

extension NodeEntries {
  static var blocks: [Entry] {
    [
      entry(ScriptBlockAst.self) { node in
        node.children("AttributeAst", "Attributes") { $0.attributes }
        node.child("NamedBlockAst BeginBlock") { $0.beginBlock }
        node.child("NamedBlockAst CleanBlock") { $0.cleanBlock }
        node.child("NamedBlockAst DynamicParamBlock") { $0.dynamicParamBlock }
        node.child("NamedBlockAst EndBlock") { $0.endBlock }
        node.child("ParamBlockAst ParamBlock") { $0.paramBlock }
        node.child("NamedBlockAst ProcessBlock") { $0.processBlock }
        node.children("UsingStatementAst", "UsingStatements") { $0.usingStatements }
        node.property("System.Management.Automation.Language.ScriptRequirements ScriptRequirements") {
          node, view in
          node.scriptRequirements.map { RequirementsView($0).value } ?? .null
        }
        TreeMethods.ofScriptBlock
      },
      entry(ParamBlockAst.self) { node in
        node.children("AttributeAst", "Attributes") { $0.attributes }
        node.children("ParameterAst", "Parameters") { $0.parameters }
      },
      entry(NamedBlockAst.self) { node in
        node.tokenKind("BlockKind") { $0.blockKind }
        node.children("StatementAst", "Statements") { $0.statements }
        node.childrenOrNull("TrapStatementAst", "Traps") { $0.traps }
        node.flag("Unnamed") { $0.unnamed }
      },
      entry(StatementBlockAst.self) { node in
        node.children("StatementAst", "Statements") { $0.statements }
        node.childrenOrNull("TrapStatementAst", "Traps") { $0.traps }
      },
      entry(ParameterAst.self) { node in
        node.children("AttributeBaseAst", "Attributes") { $0.attributes }
        node.child("ExpressionAst DefaultValue") { $0.defaultValue }
        node.child("VariableExpressionAst Name") { $0.name }
        node.staticType { node, view, engine in
          let constraint = node.attributes.first { $0.kind == .typeConstraint }
          return constraint.flatMap { view.type(named: $0.typeName, engine) } ?? .object
        }
      },
      entry(AttributeBaseAst.self) { node in node.typeName("TypeName") { $0.typeName } },
      entry(AttributeAst.self) { node in
        node.children("NamedAttributeArgumentAst", "NamedArguments") { $0.namedArguments }
        node.children("ExpressionAst", "PositionalArguments") { $0.positionalArguments }
      },
      entry(NamedAttributeArgumentAst.self) { node in
        node.child("ExpressionAst Argument") { $0.argument }
        node.text("ArgumentName") { $0.argumentName }
        node.flag("ExpressionOmitted") { $0.expressionOmitted }
      },
      entry(ErrorStatementAst.self) { node in
        node.childrenOrNull("Ast", "Bodies") { $0.bodies }
        node.childrenOrNull("Ast", "Conditions") { $0.conditions }
        node.childrenOrNull("Ast", "NestedAst") { $0.nestedAst }
        node.property("System.Management.Automation.Language.Token Kind") { node, view in
          node.keyword.map { TokenView($0, in: view.tree).value } ?? .null
        }
        node.property(
          "System.Collections.Generic.Dictionary[string,System.Tuple[System.Management.Automation.Language.Token,System.Management.Automation.Language.Ast]] Flags"
        ) { node, view in ErrorFlags.dictionary(of: node, view) }
      },
      entry(ErrorExpressionAst.self) { node in
        node.childrenOrNull("Ast", "NestedAst") { $0.nestedAst }
      },
    ]
  }
}

/// The flags of a `switch` that could not be parsed.
private enum ErrorFlags {
  static func dictionary(of node: ErrorStatementAst, _ view: NodeView) -> Value {
    guard !node.flags.isEmpty, let tuple = TypeTable.find("System.Tuple`2"),
      let dictionary = TypeTable.find("System.Collections.Generic.Dictionary`2")
    else { return .null }
    let pair = TypeTable.construct(tuple, [LanguageTypes.token, LanguageTypes.find("Ast")])
    let table = HashtableObject(
      type: TypeTable.construct(dictionary, [.string, pair]), comparer: .ordinal)
    for flag in node.flags {
      let items = [TokenView(flag.token, in: view.tree).value, view.view(flag.value)]
      table.set(String(describing: flag.name), TupleObject(items, type: pair).value)
    }
    return .table(table)
  }
}
