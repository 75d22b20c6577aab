import Runtime
import Syntax
import TypeLibrary

/// Arguments of the command at the cursor.
struct ArgumentCompletion {
  let context: CompletionContext

  init(_ context: CompletionContext) { self.context = context }

  func complete() throws(ShellError) -> [CompletionItem] {
    let words = CommandWords(context)
    guard let command = words.command else { return [] }
    let binding = PseudoBinder.bind(command, context, for: .argumentCompletion)
    let results = ArgumentResults()
    if let binding { try complete(binding, words, command, into: results) }
    if results.isDecided, !results.items.isEmpty { return results.items }
    if words.expression == nil, !results.isDecided, command.commandElements.count == 1,
      command.invocationOperator != .unknown, !context.word.isEmpty
    {
      return filesAsCommand()
    }
    if let items = specialWord(words, command, isBound: binding != nil) { return items }
    guard !results.isDecided else { return results.items }
    return try fallback(command, isKnown: binding != nil)
  }

  private func complete(
    _ binding: PseudoBinding, _ words: CommandWords, _ command: CommandAst,
    into results: ArgumentResults
  ) throws(ShellError) {
    let parameters = ParameterValues(context, command, binding)
    if !binding.arguments.isEmpty, let location = location(in: binding, words) {
      context.binding = binding
      return binding.isBound
        ? try parameters.complete(at: location, into: results)
        : try parameters.completeUnbound(at: location, into: results)
    }
    let (index, previous) = words.place(in: command)
    if index == 1 {
      return try parameters.completePosition(0, in: .max, bound: false, into: results)
    }
    guard let parameter = previous as? CommandParameterAst, parameter.argument == nil else { return }
    try parameters.complete(named: context.string(parameter.parameterName), into: results)
  }

  private func location(in binding: PseudoBinding, _ words: CommandWords) -> ArgumentLocation? {
    if let expression = words.expression, !words.isLoneDash {
      return ArgumentLocation.find(expression, in: binding.arguments)
    }
    guard let token = context.tokenAtCursor ?? context.tokenBeforeCursor else { return nil }
    return ArgumentLocation.find(token, in: binding.arguments, context.source)
  }

  /// A program to be called by `&` or `.`.
  private func filesAsCommand() -> [CompletionItem] {
    withLiteralPaths {
      let files = PathCompletion(context).complete()
      return context.word.contains("-") ? files + CommandNames(context).complete() : files
    }
  }

  private func withLiteralPaths(_ body: () -> [CompletionItem]) -> [CompletionItem] {
    let literal = context.options.literalPaths
    if literal == nil { context.options.literalPaths = true }
    defer { context.options.literalPaths = literal }
    return body()
  }

  /// What nothing said of: the program's own completer, or files.
  private func fallback(_ command: CommandAst, isKnown: Bool) throws(ShellError) -> [CompletionItem] {
    if let name = command.commandName.map({ context.string($0) }) {
      if let completer = context.registry.completer(ofProgram: name, context.options.native),
        let items = ScriptCompleter(context).run(completer, native: command)
      {
        return items
      }
      if let items = ProgramWords.complete(name, command, context), !items.isEmpty { return items }
    }
    let files =
      isKnown ? PathCompletion(context).complete() : withLiteralPaths { PathCompletion(context).complete() }
    let hasDashInside = context.word.dropFirst().contains("-")
    return hasDashInside ? files + CommandNames(context).complete() : files
  }
}

/// Results of an argument's completion, and whether they are all that may be offered.
final class ArgumentResults {
  var items: [CompletionItem] = []
  /// Whether somebody knew the argument, even if no value fits the word.
  private(set) var isDecided = false
  /// What went wrong where PowerShell lets it out.
  var failure: CompletionFault?

  /// Adds the results of one who knows.
  func decide(_ more: [CompletionItem]) {
    items += more
    isDecided = true
  }
}
