import Runtime
import Syntax

/// What nodes can do beyond telling their parts.
enum TreeMethods {
  private static let space = LanguageTypes.namespace

  /// Members of every node.
  static var ofNode: TypeEntry {
    TypeEntry(space + "Ast") {
      TypeEntry.property("\(space)IScriptExtent Extent {get;}") { (view: NodeView) in
        ExtentView(view.node.extent, in: view.tree.source).value
      }
      TypeEntry.property("\(space)Ast Parent {get;}") { (view: NodeView) in view.view(view.node.parent) }
      TypeEntry.instanceCall(
        "\(space)Ast Find(System.Func[\(space)Ast,bool] predicate, bool searchNestedScriptBlocks)"
      ) { call in try TreeSearch(call, stopsAtFirst: true).found.first ?? .null }
      TypeEntry.instanceCall(
        "System.Collections.Generic.IEnumerable[\(space)Ast] FindAll(System.Func[\(space)Ast,bool] predicate, bool searchNestedScriptBlocks)"
      ) { call in
        guard let list = TypeTable.find("System.Collections.Generic.List`1") else { return .null }
        let type = TypeTable.construct(list, [LanguageTypes.find("Ast")])
        return .object(ListObject(try TreeSearch(call, stopsAtFirst: false).found, type: type))
      }
      TypeEntry.instances("System.Object SafeGetValue(#)", for: ["", "bool skipHashtableSizeCheck"]) { call in
        let skipsCheck = try call.values.isEmpty ? false : call.argument(0, as: Bool.self)
        return try SafeValues.value(of: call.target(as: NodeView.self), skipsCheck: skipsCheck, call.engine)
      }
      TreeVisits.ofNode
      TypeEntry.instance("string ToString()") { (view: NodeView) in
        ShellString.from(units: view.tree.source.units(in: view.node.extent))
      }
    }
  }

  @MemberList static var ofScriptBlock: [MemberEntry] {
    TypeEntry.instanceCall("scriptblock GetScriptBlock()") { call in
      let view = try call.target(as: NodeView.self)
      guard let block = view.node as? ScriptBlockAst else { return .null }
      guard view.tree.errors.isEmpty else { throw ParseFault.first(of: view.tree) }
      let definition = ScriptBlockDefinition(tree: block, syntax: view.tree)
      return ScriptBlock(definition, session: call.engine.global).bridged
    }
    TypeEntry.instanceCall("\(space)CommentHelpInfo GetHelpContent()") { call in
      let view = try call.target(as: NodeView.self)
      guard let block = view.node as? ScriptBlockAst else { return .null }
      return HelpComments.help(of: block, in: view.tree).map { HelpContentView($0).value } ?? .null
    }
  }

  /// What the help comment of a function says.
  @MemberList static var ofFunctionHelp: [MemberEntry] {
    TypeEntry.instances(
      "\(space)CommentHelpInfo GetHelpContent(#)",
      for: ["", "System.Collections.Generic.Dictionary[\(space)Ast,\(space)Token[]] scriptBlockTokenCache"]
    ) { call in
      let view = try call.target(as: NodeView.self)
      guard let function = view.node as? FunctionDefinitionAst else { return .null }
      return HelpComments.help(of: function, in: view.tree).map { HelpContentView($0).value } ?? .null
    }
  }

  @MemberList static var ofCommand: [MemberEntry] {
    TypeEntry.instance("string GetCommandName()") { (view: NodeView) in
      (view.node as? CommandAst)?.commandName.map {
        ShellString.from(units: view.tree.source.units(of: $0))
      }
    }
    MemberEntry.accessors(
      isStatic: false, "\(space)DynamicKeyword DefiningKeyword {get;set;}", { _, _ in .null })
  }

  @MemberList static var ofAssignment: [MemberEntry] {
    TypeEntry.instance("System.Collections.Generic.IEnumerable[\(space)ExpressionAst] GetAssignmentTargets()")
    {
      (view: NodeView) in
      guard let assignment = view.node as? AssignmentStatementAst else { return Value.null }
      return LanguageTypes.collection(
        targets(of: assignment.left).map { view.view($0) }, of: space + "ExpressionAst")
    }
  }

  @MemberList static var ofVariable: [MemberEntry] {
    TypeEntry.instance("bool IsConstantVariable()") { (view: NodeView) in
      SafeValues.constantVariable(view.node, in: view.tree.source) != nil
    }
  }

  static var ofPipeline: TypeEntry {
    TypeEntry(space + "PipelineBaseAst") {
      TypeEntry.instance("\(space)ExpressionAst GetPureExpression()") { (view: NodeView) in
        view.view(pureExpression(of: view.node))
      }
    }
  }

  /// The expression that a pipeline of one stage is.
  static func pureExpression(of node: Ast) -> ExpressionAst? {
    guard let pipeline = node as? PipelineAst, pipeline.pipelineElements.count == 1,
      let command = pipeline.pipelineElements.first as? CommandExpressionAst, command.redirections.isEmpty
    else { return nil }
    return command.expression
  }

  /// The variables and places that an assignment's left side names.
  private static func targets(of left: ExpressionAst) -> [Ast] {
    if let list = left as? ArrayLiteralAst { return list.elements.flatMap { targets(of: $0) } }
    if let paren = left as? ParenExpressionAst, let inner = pureExpression(of: paren.pipeline) {
      return targets(of: inner)
    }
    if let attributed = left as? AttributedExpressionAst { return targets(of: attributed.child) }
    return [left]
  }
}

/// Goes through a tree in the order of PowerShell's visitors, asking a script's predicate at each node.
private struct TreeSearch {
  private(set) var found: [Value] = []

  init(_ call: MethodArguments, stopsAtFirst: Bool) throws {
    let root = try call.target(as: NodeView.self)
    let predicate = try call.argument(0, as: DelegateObject.self)
    let goesInside = try call.argument(1, as: Bool.self)
    var stack: [Ast] = [root.node]
    while let node = stack.popLast() {
      // Observed: the call of a base constructor is passed over, its parts are not.
      if node.kind != .baseCtorInvokeMemberExpression {
        let view = root.view(node)
        if try Truth.of(predicate.call([view], call.engine), call.engine) {
          found.append(view)
          if stopsAtFirst { return }
        }
      }
      if !goesInside, TreeSearch.isNested(node) { continue }
      var children: [Ast] = []
      node.forEachChild { children.append($0) }
      stack.append(contentsOf: children.reversed())
    }
  }

  /// Whether a node's inside is a script block of its own.
  private static func isNested(_ node: Ast) -> Bool {
    switch node.kind {
    case .functionDefinition, .trapStatement, .scriptBlockExpression: true
    default: false
    }
  }
}
