import Runtime
import Syntax
import TypeLibrary

/// One request while it is answered: what the cursor is at, and the word that is being completed.
final class CompletionContext {
  let tree: SyntaxTree
  let cursor: Int
  let engine: Engine
  let scope: ScopePointer
  let registry: CompleterRegistry
  var options: CompletionOptions
  let place: CursorPlace
  /// The nodes that the cursor is in or just behind, outermost first; never empty.
  var related: [Ast]
  var word = ""
  /// The part of the text that results take the place of.
  var index: Int
  var length = 0
  /// The binding of the command at the cursor, once it is known.
  var binding: PseudoBinding?
  /// Functions whose output is being inferred, so that a ring ends.
  var inferred: Set<ObjectIdentifier> = []

  init(_ request: CompletionRequest, _ registry: CompleterRegistry, _ engine: Engine) {
    (tree, cursor, scope) = (request.tree, request.cursor, request.scope)
    (self.registry, self.engine) = (registry, engine)
    options = CompletionOptions(request.options)
    place = CursorPlace(tree, cursor)
    related = place.related
    index = place.tokenAtCursor == nil && place.tokenBeforeCursor != nil ? cursor : 0
  }

  var source: SourceText { tree.source }
  var root: ScriptBlockAst { tree.root }
  var last: Ast { related.last ?? tree.root }
  var tokenAtCursor: Token? { place.tokenAtCursor }
  var tokenBeforeCursor: Token? { place.tokenBeforeCursor }
  var pathScope: PathScope { PathScope(engine, scope) }

  func text(of node: Ast) -> String { source.string(in: node.extent) }
  func text(of token: Token) -> String { source.string(in: token.extent) }
  func string(_ text: NodeText) -> String { source.string(of: text) }

  /// What a string's node stands for.
  func value(of node: StringConstantExpressionAst) -> String { source.string(of: node.text) }

  func name(of variable: VariableExpressionAst) -> String { string(variable.variablePath.name) }
  func userPath(of variable: VariableExpressionAst) -> String { string(variable.variablePath.userPath) }

  func line(of offset: Int) -> Int { source.position(of: offset).line }

  /// The line that the cursor is in.
  var cursorLine: String {
    source.extent(ofLine: line(of: cursor)).map { source.string(in: $0) } ?? ""
  }

  /// The units of the cursor's line in front of it.
  var lineToCursor: String {
    guard let line = source.extent(ofLine: line(of: cursor)) else { return "" }
    return source.string(in: Extent(line.start, Int32(cursor)))
  }
}

/// What the caller said beside the text.
struct CompletionOptions {
  var literalPaths: Bool?
  var relativePaths: Bool?
  /// Completers by name, which come before those that are registered.
  let custom: HashtableObject?
  let native: HashtableObject?

  init(_ table: HashtableObject?) {
    func flag(_ name: String) -> Bool? {
      guard let value = table?.value(for: .from(name)) else { return nil }
      switch value.base.payload {
      case .bool(let flag): return flag
      case .int(let number): return number != 0
      default: return !value.isNull
      }
    }
    func completers(_ name: String) -> HashtableObject? {
      guard case .table(let table)? = table?.value(for: .from(name))?.base.payload else { return nil }
      return table
    }
    (literalPaths, relativePaths) = (flag("LiteralPaths"), flag("RelativePaths"))
    (custom, native) = (completers("CustomArgumentCompleters"), completers("NativeArgumentCompleters"))
  }
}
