import Runtime
import Syntax

/// `Visit`: hands the nodes of a tree to the methods that a script's class has for their kinds.
enum TreeVisits {
  @MemberList static var ofNode: [MemberEntry] {
    TypeEntry.instanceCall("void Visit(\(LanguageTypes.namespace)AstVisitor astVisitor)") { call in
      try TreeVisit(call).visitAll()
      return .null
    }
    TypeEntry.instanceCall("System.Object Visit(\(LanguageTypes.namespace)ICustomAstVisitor astVisitor)") {
      call in
      try TreeVisit(call).visitOne()
    }
  }
}

/// A visitor on its way through a tree, depth first, a node before its children.
private struct TreeVisit {
  /// What a visitor says of a node (`AstVisitAction`).
  private enum Action: Int32 { case goOn = 0, skipChildren = 1, stop = 2 }

  private let root: NodeView
  private let visitor: Value
  private let call: MethodArguments
  /// Kinds that came after the first version of the visitors are shown only to those that know the second one.
  private let knowsLaterKinds: Bool
  private let isTold: Bool

  init(_ call: MethodArguments) throws(ShellError) {
    self.call = call
    root = try call.target(as: NodeView.self)
    visitor = call[0]
    let type = TypeOf.value(visitor)
    knowsLaterKinds = ["AstVisitor2", "ICustomAstVisitor2"].contains {
      type.isSubtype(of: LanguageTypes.find($0))
    }
    isTold = Self.hasMethod("PostVisit", type)
  }

  private static let laterKinds: Set<AstKind> = [
    .typeDefinition, .propertyMember, .functionMember, .usingStatement, .baseCtorInvokeMemberExpression,
    .configurationDefinition, .dynamicKeywordStatement, .ternaryExpression, .pipelineChain,
  ]

  private static func hasMethod(_ name: String, _ type: TypeInfo) -> Bool {
    type.members.methods(name.lowercased(), isStatic: false).contains(where: \.isOfScript)
  }

  /// Visits a node by a visitor that goes on by itself; what its method returns.
  func visitOne() throws(ShellError) -> Value { try show(root.node) ?? .null }

  /// Visits a node and all below it.
  func visitAll() throws(ShellError) { _ = try visit(root.node) }

  /// Whether the visit goes on.
  private func visit(_ node: Ast) throws(ShellError) -> Bool {
    let action = try show(node).flatMap(Self.action) ?? .goOn
    if action == .stop { return false }
    if action == .goOn {
      var children: [Ast] = []
      node.forEachChild { children.append($0) }
      for child in children { guard try visit(child) else { return false } }
    }
    if isTold {
      _ = try Members.call("PostVisit", on: visitor, [root.view(node)], in: call.scope, call.engine)
    }
    return true
  }

  /// What the visitor's method for the node's kind returns; nil if its class has none.
  private func show(_ node: Ast) throws(ShellError) -> Value? {
    let name = "Visit" + node.kind.name
    guard knowsLaterKinds || !Self.laterKinds.contains(node.kind), Self.hasMethod(name, TypeOf.value(visitor))
    else { return nil }
    return try Members.call(name, on: visitor, [root.view(node)], in: call.scope, call.engine)
  }

  private static func action(_ value: Value) -> Action? {
    guard case .enumeration(_, let number) = value.base.payload else { return nil }
    return Action(rawValue: number)
  }
}
