package import Syntax

/// A script block: compiled code together with the session state it was made in.
package final class ScriptBlock: HeapObject {
  package let definition: ScriptBlockDefinition
  package let session: SessionState
  /// What is kept alive with it: a dynamic module of a closure.
  package var owner: AnyObject?

  package init(_ definition: ScriptBlockDefinition, session: SessionState) {
    (self.definition, self.session) = (definition, session)
    super.init(type: .scriptBlock)
  }
}

extension ScriptBlock {
  /// A block from text (`[scriptblock]::Create`); throws the parse error of a text that is wrong.
  package static func parse(_ text: ShellString, session: SessionState) throws(ShellError) -> ScriptBlock {
    let tree = SyntaxTree.parse(SourceText(utf16: text.units), seenFrom: session.current)
    guard tree.errors.isEmpty else { throw ParseFault.first(of: tree) }
    return ScriptBlock(ScriptBlockDefinition(tree: tree.root, syntax: tree), session: session)
  }
}

extension ScriptBlock {
  /// Code whose variables live in a window; compiled at the first call.
  package var window: Code { definition.window(in: session) }
  /// Code whose variables are resolved at entry; compiled at the first run.
  package var linked: Code { definition.linked(in: session) }
}

/// What all script blocks of one piece of source share: its tree, and its code once it has run.
package final class ScriptBlockDefinition {
  package let tree: ScriptBlockAst
  /// Owns `tree`.
  package let syntax: SyntaxTree
  /// The function's header when this is a function's body.
  package let function: FunctionDefinitionAst?
  private var windowCode: Code?
  private var linkedCode: Code?

  package init(tree: ScriptBlockAst, syntax: SyntaxTree, function: FunctionDefinitionAst? = nil) {
    (self.tree, self.syntax, self.function) = (tree, syntax, function)
  }

  /// Code whose variables live in a window of the value stack.
  package func window(in session: SessionState) -> Code {
    if let windowCode { return windowCode }
    let made = Compiler.compile(self, layout: .window, in: session)
    windowCode = made
    return made
  }

  /// Code whose variables are resolved at entry.
  package func linked(in session: SessionState) -> Code {
    if let linkedCode { return linkedCode }
    let made = Compiler.compile(self, layout: .linked, in: session)
    linkedCode = made
    return made
  }
}
