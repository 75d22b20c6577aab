import Runtime
import Syntax

/// The forms in which the properties of one kind of node are listed: the definition without its namespace, and how the
/// node of our tree tells it.
struct NodeMembers<Node: Ast> {
  private let space = LanguageTypes.namespace

  /// A node below or above.
  func child(_ definition: String, _ get: @escaping (Node) -> Ast?) -> MemberEntry {
    property(space + definition) { node, view in view.view(get(node)) }
  }

  /// A list of nodes: element type, name.
  func children(_ element: String, _ name: String, _ get: @escaping (Node) -> [Ast]) -> MemberEntry {
    list(element, name) { node, view in get(node).map { view.view($0) } }
  }

  /// A list of nodes that is `$null` while it is empty.
  func childrenOrNull(_ element: String, _ name: String, _ get: @escaping (Node) -> [Ast]) -> MemberEntry {
    list(element, name) { node, view in
      let nodes = get(node)
      return nodes.isEmpty ? nil : nodes.map { view.view($0) }
    }
  }

  /// A list of pairs of nodes: the types of both, name.
  func pairs(_ first: String, _ second: String, _ name: String, _ get: @escaping (Node) -> [(Ast, Ast)])
    -> MemberEntry
  {
    let pair = "System.Tuple[\(space)\(first),\(space)\(second)]"
    let collection = "System.Collections.ObjectModel.ReadOnlyCollection[\(pair)]"
    return property("\(collection) \(name)") { node, view in
      let type = NodeMembers.tuple(space + first, space + second)
      let pairs = get(node).map { TupleObject([view.view($0.0), view.view($0.1)], type: type).value }
      guard let list = TypeTable.find("System.Collections.ObjectModel.ReadOnlyCollection`1") else {
        return .null
      }
      return .object(ListObject(pairs, type: TypeTable.construct(list, [type])))
    }
  }

  /// A text that stands in the source or was made of it.
  func text(_ name: String, _ get: @escaping (Node) -> NodeText?) -> MemberEntry {
    property("string \(name)") { node, view in
      get(node).map { .string(.from(units: view.tree.source.units(of: $0))) } ?? .null
    }
  }

  func flag(_ name: String, _ get: @escaping (Node) -> Bool) -> MemberEntry {
    property("bool \(name)") { node, _ in .bool(get(node)) }
  }

  func tokenKind(_ name: String, _ get: @escaping (Node) -> TokenKind) -> MemberEntry {
    property("\(space)TokenKind \(name)") { node, _ in TokenView.kind(get(node)) }
  }

  /// A value of an enumeration of the namespace: type and name, then its number.
  func enumeration(_ type: String, _ name: String, _ get: @escaping (Node) -> Int) -> MemberEntry {
    property("\(space)\(type) \(name)") { node, _ in
      Value(.enumeration(LanguageTypes.find(type).number, Int32(get(node))))
    }
  }

  func extent(_ name: String, _ get: @escaping (Node) -> Extent) -> MemberEntry {
    property("\(space)IScriptExtent \(name)") { node, view in
      ExtentView(get(node), in: view.tree.source).value
    }
  }

  func typeName(_ name: String, _ get: @escaping (Node) -> TypeName) -> MemberEntry {
    property("\(space)ITypeName \(name)") { node, view in TypeNameView(get(node), in: view.tree).value }
  }

  /// The type that a node's value is known to have.
  func staticType(_ get: @escaping (Node, NodeView, Engine) -> TypeInfo) -> MemberEntry {
    .accessors(
      isStatic: false, "type StaticType {get;}",
      { target, engine in
        let view = try NodeView.unwrap(target)
        return .type(get(try NodeMembers.node(of: view), view, engine))
      })
  }

  /// Any other list: element type, name; `$null` for nil.
  func list(_ element: String, _ name: String, _ get: @escaping (Node, NodeView) -> [Value]?) -> MemberEntry {
    let definition = "System.Collections.ObjectModel.ReadOnlyCollection[\(space)\(element)] \(name)"
    return property(definition) { node, view in
      get(node, view).map { LanguageTypes.collection($0, of: space + element) } ?? .null
    }
  }

  /// Any other property: the definition up to its braces.
  func property(_ definition: String, _ get: @escaping (Node, NodeView) -> Value) -> MemberEntry {
    .accessors(
      isStatic: false, definition + " {get;}",
      { target, _ in
        let view = try NodeView.unwrap(target)
        return get(try NodeMembers.node(of: view), view)
      })
  }

  private static func node(of view: NodeView) throws(ShellError) -> Node {
    guard let node = view.node as? Node else { throw NodeView.mismatch(view.value) }
    return node
  }

  private static func tuple(_ first: String, _ second: String) -> TypeInfo {
    guard let tuple = TypeTable.find("System.Tuple`2"), let one = TypeTable.find(first),
      let two = TypeTable.find(second)
    else { return .object }
    return TypeTable.construct(tuple, [one, two])
  }
}

/// The types of nodes with their properties, one list a topic.
enum NodeEntries {
  typealias Entry = (name: String, maker: @Sendable () -> TypeEntry)

  static var all: [Entry] { blocks + definitions + statements + pipelines + expressions + primaries }

  /// The properties of a kind of node; our classes are named as PowerShell's types.
  static func entry<Node: Ast>(
    _ type: Node.Type, @MemberList _ members: @escaping @Sendable (NodeMembers<Node>) -> [MemberEntry]
  ) -> Entry {
    let name = LanguageTypes.namespace + String(describing: type)
    return (name, { TypeEntry(name) { members(NodeMembers<Node>()) } })
  }
}
