import Runtime
import Syntax
import TypeLibrary

/// Runs completers of scripts; what they throw is as if they had said nothing.
struct ScriptCompleter {
  private let context: CompletionContext

  init(_ context: CompletionContext) { self.context = context }

  /// The results of a completer of a parameter; nil if it gave none.
  func run(_ block: ScriptBlock, parameter: String, of values: ParameterValues) -> [CompletionItem]? {
    run(block, arguments(parameter, values))
  }

  /// The results of a completer of a program's words; nil if it gave none.
  func run(_ block: ScriptBlock, native command: CommandAst) -> [CompletionItem]? {
    run(
      block,
      [
        .string(context.word), LanguageViews.value(of: command, in: context.tree),
        .int(Int32(context.cursor)),
      ])
  }

  /// The results of what an attribute names: a block, or an object of a class that completes.
  func run(
    _ attribute: ArgumentCompleterAttribute, parameter: String, of values: ParameterValues
  ) -> [CompletionItem]? {
    switch attribute.completer {
    case .block(let block): return run(block, parameter: parameter, of: values)
    case .type(let type):
      // A class that cannot be made offers nothing.
      let made = try? Members.call(
        "new", on: .type(type), [], isStatic: true, in: context.scope, context.engine)
      return made.flatMap { run(object: $0, parameter: parameter, values) }
    case .object(let object): return run(object: object, parameter: parameter, values)
    }
  }

  private func run(object: Value, parameter: String, _ values: ParameterValues) -> [CompletionItem]? {
    let made = try? Members.call(
      "CompleteArgument", on: object, arguments(parameter, values), in: context.scope, context.engine)
    return made.map { items(of: $0) }
  }

  private func arguments(_ parameter: String, _ values: ParameterValues) -> [Value] {
    [
      .string(values.binding.commandName), .string(parameter), .string(context.word),
      LanguageViews.value(of: values.command, in: context.tree), .table(values.boundTable),
    ]
  }

  private func run(_ block: ScriptBlock, _ arguments: [Value]) -> [CompletionItem]? {
    guard let result = try? BlockRun.callResult(block, arguments: arguments, context.engine) else {
      return nil
    }
    let items = items(of: result)
    return items.isEmpty ? nil : items
  }

  private func items(of result: Value) -> [CompletionItem] {
    let engine = context.engine
    let elements: [Value]
    if case .array(let array) = result.base.payload {
      elements = array.elements
    } else if case .object(let object) = result.base.payload, let list = object as? ListObject {
      elements = list.elements
    } else {
      elements = result.isNull ? [] : [result]
    }
    return elements.compactMap { element in
      if let item = CompletionItem(element) { return item }
      guard let text = try? Conversion.text(element, engine), !text.isEmpty else { return nil }
      return CompletionItem(String(text))
    }
  }
}

extension ParameterValues {
  /// `$fakeBoundParameters`: what is bound and known without running anything.
  var boundTable: HashtableObject {
    let table = HashtableObject()
    guard let binding = context.binding else { return table }
    let evaluation = SafeEvaluation(context)
    for (name, argument) in binding.boundArguments {
      switch argument.kind {
      case .pair:
        let inner =
          (argument.argument as? CommandParameterAst)?.argument ?? argument.argument as? ExpressionAst
        if let inner, let value = evaluation.value(of: inner) { table.set(name, value) }
      case .switch: table.set(name, .true)
      default: break
      }
    }
    return table
  }
}
