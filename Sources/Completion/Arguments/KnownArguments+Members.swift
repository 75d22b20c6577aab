import Runtime
import Syntax
import TypeLibrary

/// Arguments that name members of what is piped in, or types.
extension KnownArguments {
  /// Types of what the command before it in the pipeline gives, or of `-InputObject`; nil where neither is there.
  private func inputTypes() -> [InferredType]? {
    guard let pipeline = values.command.parent as? PipelineAst else { return nil }
    let inference = Inference(context)
    if let index = pipeline.pipelineElements.firstIndex(where: { $0 === values.command }), index > 0 {
      return inference.types(of: pipeline.pipelineElements[index - 1])
    }
    guard let argument = values.binding.argument(of: "InputObject")?.argument as? ExpressionAst else {
      return nil
    }
    return inference.types(of: argument)
  }

  /// Members of the objects that come in, those left out that the argument names already.
  ///
  /// Fails with PowerShell's own error where nothing comes in.
  func members(_ results: ArgumentResults, propertiesOnly: Bool) {
    guard let types = inputTypes() else { return results.failure = .noInput }
    let elements = Inference(context).elements(of: types)
    let items = InferredMembers(context).items(
      of: elements, matching: context.word + "*", propertiesOnly ? .properties : .all,
      excluding: namedAlready(), addsParenthesis: false)
    results.decide(items)
  }

  private func namedAlready() -> Set<String> {
    var names: Set<String> = []
    guard let argument = values.binding.argument(of: String(parameter.name))?.argument else { return names }
    argument.forEachDescendant { node in
      let isAtCursor = context.cursor >= Int(node.extent.start) && context.cursor <= Int(node.extent.end)
      if node is StringConstantExpressionAst, !isAtCursor {
        names.insert(context.text(of: node).lowercased())
      }
      return true
    }
    return names
  }

  /// Values that a property of an enumeration's type can have.
  func comparedValues(_ results: ArgumentResults) {
    guard let name = texts(of: "Property").first else { return }
    let word = context.word.trimmingQuotes
    for type in inputTypes() ?? [] {
      guard let property = type.type?.members.property(name.lowercased(), isStatic: false),
        let names = property.type.enumeration?.names
      else { continue }
      let found = names.filter { $0.beginsIgnoringCase(with: word) }
      return results.decide(found.map { CompletionItem($0, .parameterValue) })
    }
    results.decide([])
  }

  /// Types by name, which may have type arguments in brackets.
  func typeNames() -> [CompletionItem] {
    var word = context.word
    let quote = Quoting.unquote(&word)
    guard let open = word.lastIndex(where: { $0 == "[" || $0 == "," }) else {
      context.word = word
      return TypeCompletion(context).complete(prefix: quote, suffix: quote)
    }
    let head = String(word[...open])
    let closing = word.count { $0 == "[" } - word.count { $0 == "]" }
    context.word = String(word[word.index(after: open)...].drop { $0 == " " }).dropping(suffix: "]")
    let mark = quote.isEmpty ? "'" : quote
    return TypeCompletion(context).complete(
      prefix: mark + head, suffix: String(repeating: "]", count: max(closing, 0)) + mark)
  }
}

extension String {
  /// The text without quotes around it.
  var trimmingQuotes: String {
    var text = self[...]
    while let first = text.first, first == "'" || first == "\"" { text = text.dropFirst() }
    while let last = text.last, last == "'" || last == "\"" { text = text.dropLast() }
    return String(text)
  }
}

/// What completion itself throws, as PowerShell's does.
enum CompletionFault: ShellFault {
  /// A property's name is asked for where no command gives objects.
  case noInput

  var errorId: String { "NullReferenceException" }
  var category: ErrorCategory { .notSpecified }
  var message: String { "Object reference not set to an instance of an object." }
  var exceptionType: TypeInfo { TypeTable.find("System.NullReferenceException") ?? .exception }
}
