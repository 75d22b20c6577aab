package import Runtime
import Syntax
package import TypeLibrary

/// Finds what can stand at the cursor.
package final class Completer: CompletionSource {
  package let registry: CompleterRegistry

  package init(_ registry: CompleterRegistry) { self.registry = registry }

  package func complete(_ request: CompletionRequest, _ engine: Engine) throws(ShellError) -> CompletionSet {
    let context = CompletionContext(request, registry, engine)
    return try engine.quietly { () throws(ShellError) in
      let analysis = CursorAnalysis(context)
      let items = try analysis.run() ?? []
      return CompletionSet(index: analysis.index, length: analysis.length, items: items)
    }
  }

  package func complete(
    word: String, as kind: CompletedWord, from scope: ScopePointer, _ engine: Engine
  ) throws(ShellError) -> [CompletionItem] {
    let tree = SyntaxTree.parse(SourceText(""))
    let context = CompletionContext(CompletionRequest(tree, at: 0, from: scope), registry, engine)
    context.word = word
    return try engine.quietly { () throws(ShellError) in
      switch kind {
      case .command(let module, let kinds):
        CommandNames(context).complete(
          module: module, kinds: kinds.map { CommandKindSet(number: $0) } ?? .all)
      case .fileName: PathCompletion(context).complete()
      case .variable: VariableCompletion(context).complete()
      case .type: TypeCompletion(context).complete()
      case .operator: OperatorCompletion.complete(word)
      }
    }
  }
}

extension Engine {
  /// Does something that must leave no trace: errors of what it runs are thrown and not shown, `$?` stays.
  func quietly<Result>(_ body: () throws(ShellError) -> Result) throws(ShellError) -> Result {
    let (handlers, succeeded) = (handlersAround, lastSucceeded)
    handlersAround += 1
    defer {
      handlersAround = handlers
      lastSucceeded = succeeded
    }
    return try body()
  }
}
