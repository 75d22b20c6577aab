import Runtime
import Syntax
import TypeLibrary

/// Completers that a script or a declaration gives a parameter.
extension ParameterValues {
  /// Whether one of them answered.
  func completeByCompleters(
    _ parameter: ParameterInfo, into results: ArgumentResults
  ) throws(ShellError) -> Bool {
    let name = String(parameter.name)
    let scripts = ScriptCompleter(context)
    if let block = context.registry.completer(
      of: name, command: binding.commandName, context.options.custom),
      let items = scripts.run(block, parameter: name, of: self)
    {
      results.decide(items)
      return true
    }
    if let attribute = parameter.attributes.lazy.compactMap({ $0 as? ArgumentCompleterAttribute }).first,
      let items = scripts.run(attribute, parameter: name, of: self)
    {
      results.decide(items)
      return true
    }
    if let attribute = parameter.attributes.lazy.compactMap({ $0 as? ArgumentCompletionsAttribute }).first {
      let values = attribute.values.map { ($0 as ShellString).plain }
      results.decide(MatchingValues.items(values, for: context.word, kind: .parameterValue, quotes: false))
      return true
    }
    if let kind = parameter.completes, let source = context.engine.services.find((any WorldValues).self) {
      results.decide(WorldItems.items(source.values(of: kind), for: context.word))
      return true
    }
    if let items = NamedCompleters.items(self, parameter) {
      results.decide(items)
      return true
    }
    return false
  }
}

extension ShellString {
  /// The text as Swift has it.
  var plain: String { String(self) }
}

/// Values that a word begins, by their beginning or as a pattern (PowerShell's `CompletionHelpers`).
enum MatchingValues {
  /// The values in their order; a tool tip may be given for each.
  static func items(
    _ values: [String], for word: String, kind: CompletionKind = .text, quotes: Bool = true,
    tip: (String) -> String = { $0 }
  ) -> [CompletionItem] {
    var word = word
    let quote = Quoting.unquote(&word)
    let pattern = TextPattern(word + "*")
    return values.filter { $0.beginsIgnoringCase(with: word) || pattern.matches($0) }.map { value in
      let text = tip(value)
      return CompletionItem(
        quotes ? Quoting.quoted(value, quote) : value, list: value, kind, tip: text)
    }
  }
}
