import Syntax

/// Turns the tree of one script block into nodes.
///
/// Names get slots as they are met; sequence points are numbered as they are passed. Cut by syntax class into extensions.
package final class Compiler {
  let syntax: SyntaxTree
  let source: SourceText
  let layout: Code.Layout
  private(set) var slots: [Symbol] = []
  private var slotIndices: [Symbol: Int] = [:]
  private(set) var points: [Extent] = []
  /// How many strings to expand are around what is compiled.
  var expansionDepth = 0
  /// What `using namespace` names, for all of the text.
  lazy var namespaces: [String] = syntax.root.usingStatements.compactMap { statement in
    guard statement.usingStatementKind == .namespace, let name = statement.name else { return nil }
    return String(string(name.text))
  }

  /// Where types are looked up and script blocks of attributes belong; the code itself keeps none of it.
  let session: SessionState
  var engine: Engine { session.engine }

  /// The script block that is compiled: types of the blocks around it are seen by name.
  var block: ScriptBlockAst?
  lazy var lexicalTypes: LexicalTypes? = ScriptTypes.of(syntax)?.seen(from: block ?? syntax.root)
  /// What a method returns, while its body is compiled; nil in all else, in blocks of its own too.
  var methodReturn: TypeInfo?

  init(_ syntax: SyntaxTree, layout: Code.Layout, _ session: SessionState) {
    (self.syntax, source, self.layout, self.session) = (syntax, syntax.source, layout, session)
  }

  /// The code of a script block, every part compiled.
  package static func compile(
    _ definition: ScriptBlockDefinition, layout: Code.Layout, in session: SessionState
  ) -> Code {
    let compiler = Compiler(definition.syntax, layout: layout, session)
    return compiler.compile(definition)
  }

  private func compile(_ definition: ScriptBlockDefinition) -> Code {
    let tree = definition.tree
    block = tree
    let parameters = compileParameters(tree, definition.function)
    let begin = compile(tree.beginBlock)
    let process = compile(tree.processBlock)
    let end = compile(tree.endBlock)
    let clean = compile(tree.cleanBlock)
    let dynamic = compile(tree.dynamicParamBlock)
    let code = Code(
      tree: tree, source: source, layout: layout, slots: slots, parameters: parameters.table, owner: syntax)
    (code.begin, code.process, code.end, code.clean) = (begin, process, end, clean)
    code.dynamicParameters = dynamic
    code.defaults = parameters.defaults
    defineTypes(first: code)
    code.sequencePoints = points
    code.namespaces = namespaces
    code.outputTypes = outputTypes(tree)
    // A filter's statements run per input.
    if definition.function?.isFilter == true, process == nil, begin == nil, tree.endBlock?.unnamed == true {
      (code.process, code.end) = (end, nil)
    }
    code.isSimple =
      code.begin == nil && code.process == nil && code.clean == nil && code.dynamicParameters == nil
      && code.end != nil && parameters.isSimple && !usesCallRecord
    return code
  }

  /// Whether the body names something that only the binder can make (`$args`, `$PSBoundParameters`, …).
  private var usesCallRecord: Bool {
    CallVariables.symbols.contains { slotIndices[$0] != nil }
  }

  private func compile(_ block: NamedBlockAst?) -> Node? {
    guard let block else { return nil }
    return statements(block.statements, traps: block.traps, extent: block.extent)
  }
}

extension Compiler {
  /// The slot of a name, given one when it is met first.
  func slot(_ symbol: Symbol) -> SlotReference {
    let index: Int
    if let known = slotIndices[symbol] {
      index = known
    } else {
      index = slots.count
      slots.append(symbol)
      if layout == .window { LocalNames.insert(symbol) }
      slotIndices[symbol] = index
    }
    return SlotReference(
      index: index, isLinked: layout == .linked, symbol: symbol,
      isReserved: AutomaticVariables.reserved.contains(symbol))
  }

  /// A new sequence point.
  func point(_ extent: Extent) -> Int32 {
    points.append(extent)
    return Int32(points.count - 1)
  }

  /// The string of a node's text.
  func string(_ text: NodeText) -> ShellString { .from(units: source.units(of: text)) }

  /// The symbol of a node's text.
  func symbol(_ text: NodeText) -> Symbol { Symbols.intern(string(text)) }

  /// A type by its name, seen with the namespaces in use.
  func typeNode(_ extent: Extent, _ name: TypeName) -> TypeNode {
    TypeNode(extent, name, source, namespaces, lexicalTypes)
  }

  /// A definition for a nested script block.
  func definition(_ tree: ScriptBlockAst, function: FunctionDefinitionAst? = nil) -> ScriptBlockDefinition {
    ScriptBlockDefinition(tree: tree, syntax: syntax, function: function)
  }
}
