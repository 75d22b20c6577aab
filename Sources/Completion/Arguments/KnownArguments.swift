import Runtime
import Syntax
import TypeLibrary

/// Arguments of PowerShell's own commands that their parameters' types say nothing of.
struct KnownArguments {
  let values: ParameterValues
  let parameter: ParameterInfo
  /// Whether words of the command are bound, so that other arguments can be asked.
  let isBound: Bool
  var context: CompletionContext { values.context }

  init(_ values: ParameterValues, _ parameter: ParameterInfo, bound: Bool) {
    (self.values, self.parameter, isBound) = (values, parameter, bound)
  }

  typealias Body = @Sendable (KnownArguments, ArgumentResults) -> Void

  /// Adds what is known; nothing and no decision for what is not.
  func complete(into results: ArgumentResults) throws(ShellError) {
    let key = "\(values.binding.commandName):\(parameter.name)".lowercased()
    if let body = KnownArguments.bodies[key] {
      body(self, results)
      if let failure = results.failure { throw failure.error() }
      return
    }
    guard !KnownArguments.commands.contains(values.binding.commandName.lowercased()) else { return }
    completePath(results)
  }

  /// `-Path`, `-LiteralPath` and `-FilePath` of any command.
  func completePath(_ results: ArgumentResults) {
    let name = String(parameter.name).lowercased()
    guard ["path", "literalpath", "filepath"].contains(name) else { return }
    results.decide(files(isLiteral: name == "literalpath"))
  }

  func files(isLiteral: Bool = false, containersOnly: Bool = false, extensions: [String]? = nil)
    -> [CompletionItem]
  {
    let literal = context.options.literalPaths
    if isLiteral, literal == nil { context.options.literalPaths = true }
    defer { context.options.literalPaths = literal }
    return PathCompletion(context).complete(containersOnly: containersOnly, extensions: extensions)
  }

  /// The texts that another argument of the command gives, where they are known.
  func texts(of name: String) -> [String] {
    guard isBound, let argument = values.binding.argument(of: name) else { return [] }
    let words: [ExpressionAst]
    if argument.kind == .remaining {
      words = argument.arguments
    } else if let list = argument.argument as? ArrayLiteralAst {
      words = list.elements
    } else {
      words = [argument.argument as? ExpressionAst].compactMap { $0 }
    }
    let texts = words.compactMap { ($0 as? StringConstantExpressionAst).map { context.value(of: $0) } }
    return texts.count == words.count ? texts : []
  }

  func isGiven(_ name: String) -> Bool { isBound && values.binding.argument(of: name) != nil }

  /// Names that the word begins, as arguments.
  func names(_ names: [String]) -> [CompletionItem] {
    var word = context.word
    let quote = Quoting.unquote(&word)
    let pattern = TextPattern(beginning: word)
    return names.filter { pattern.matches($0) }.map {
      CompletionItem(Quoting.quoted($0, quote), list: $0, .parameterValue)
    }
  }
}
