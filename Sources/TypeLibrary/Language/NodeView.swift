import Runtime
import Syntax

/// A node of a syntax tree as scripts see it: the node itself and the tree that owns it.
///
/// A node has no view of its own until a script asks for it; two views of one node are equal.
final class NodeView: Content, BridgedContent {
  let node: Ast
  let tree: SyntaxTree

  init(_ node: Ast, in tree: SyntaxTree) {
    (self.node, self.tree) = (node, tree)
    super.init(type: LanguageTypes.ofNode(node.kind))
  }

  /// The view of another node of the tree; `$null` for none.
  func view(_ other: Ast?) -> Value {
    guard let other else { return .null }
    return other === node ? value : NodeView(other, in: tree).value
  }

  override func text(_ engine: Engine) -> ShellString {
    .from(units: tree.source.units(in: node.extent))
  }

  override func isEqual(to other: Content, _ engine: Engine) -> Bool {
    (other as? NodeView)?.node === node
  }

  override func hash(_ engine: Engine) -> UInt32 {
    UInt32(truncatingIfNeeded: ObjectIdentifier(node).hashValue)
  }
}

/// The types of the namespace `System.Management.Automation.Language`.
enum LanguageTypes {
  static let namespace = "System.Management.Automation.Language."

  static func find(_ name: String) -> TypeInfo { TypeTable.find(namespace + name) ?? .object }

  /// The type of nodes of a kind.
  static func ofNode(_ kind: AstKind) -> TypeInfo { nodes[Int(kind.rawValue)] }

  private static let nodes = AstKind.allCases.map { find($0.name + "Ast") }

  static let tokenKind = find("TokenKind")
  static let tokenFlags = find("TokenFlags")
  static let extent = find("InternalScriptExtent")
  static let position = find("InternalScriptPosition")
  static let token = find("Token")
  static let parseError = find("ParseError")

  /// A read-only collection of values, by the full name of the elements' type.
  static func collection(_ values: [Value], of element: String) -> Value {
    .object(ListObject(values, type: collectionType(of: element)))
  }

  private static func collectionType(of element: String) -> TypeInfo {
    guard let definition = TypeTable.find("System.Collections.ObjectModel.ReadOnlyCollection`1"),
      let type = TypeTable.find(element)
    else { return .arrayList }
    return TypeTable.construct(definition, [type])
  }
}
