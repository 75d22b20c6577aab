package import Syntax

/// `function name { … }`.
package final class FunctionDefinitionNode: Node {
  private let name: ShellString
  private let definition: ScriptBlockDefinition
  private let isFilter: Bool

  package init(_ extent: Extent, name: ShellString, _ definition: ScriptBlockDefinition, isFilter: Bool) {
    (self.name, self.definition, self.isFilter) = (name, definition, isFilter)
    super.init(extent)
  }

  package override func exec(_ frame: inout Frame) throws(ShellError) -> Completion {
    let (scope, name) = FunctionScope.target(of: name, from: frame.scope)
    let block = ScriptBlock(definition, session: frame.scope.pointee.session)
    FunctionScope.define(FunctionInfo(name, block, isFilter: isFilter), in: scope)
    frame.engine.lastSucceeded = true
    return .normal
  }
}

extension FunctionScope {
  /// Adds or replaces a function.
  package static func define(_ function: FunctionInfo, in scope: ScopePointer) {
    scope.ensureExtra().functions[function.symbol] = function
    CommandVersions.raise(function.symbol)
  }

  /// Puts a function of the program into the outermost scope of a session; its text, which is known to parse, is read when
  /// the function is first asked for.
  package static func defineOwn(_ name: String, body: String, in engine: Engine) {
    define(FunctionInfo(.from(name), body: body, in: engine.global), in: engine.global.top)
  }

  /// `$function:f = …`: a block, or a text that is parsed as the body; null removes the function.
  package static func define(_ name: ShellString, _ value: Value, in scope: ScopePointer, _ engine: Engine)
    throws(ShellError)
  {
    let (scope, name) = target(of: name, from: scope)
    switch value.base.payload {
    case .block(let block): define(FunctionInfo(name, block), in: scope)
    case .null, .nothing:
      let symbol = Symbols.intern(name)
      scope.pointee.extra?.functions[symbol] = nil
      CommandVersions.raise(symbol)
    default:
      let block = try ScriptBlock.parse(Conversion.text(value, engine), session: scope.pointee.session)
      define(FunctionInfo(name, block), in: scope)
    }
  }
}

/// Where a function is defined: `function global:f` and the like.
package enum FunctionScope {
  static func target(of name: ShellString, from scope: ScopePointer) -> (ScopePointer, ShellString) {
    let text = String(name)
    for (prefix, kind) in [
      ("global:", ScopedReference.Kind.global), ("script:", .script), ("local:", .local),
    ]
    where text.lowercased().hasPrefix(prefix) {
      let bare = name.slice(prefix.utf16.count..<name.count)
      return (ScopedReference(kind: kind, symbol: Symbols.intern(bare)).scope(scope), bare)
    }
    return (scope, name)
  }
}
