import Runtime
import Syntax
import TypeLibrary

/// Keys of tables between `[` and `]`.
struct IndexCompletion {
  private let context: CompletionContext

  init(_ context: CompletionContext) { self.context = context }

  func complete(_ target: ExpressionAst) -> [CompletionItem] {
    keys(target).filter { $0.beginsIgnoringCase(with: context.word) }.map {
      CompletionItem("'\($0)'", list: $0, .property)
    }
  }

  private func keys(_ target: ExpressionAst) -> [String] {
    if let value = SafeEvaluation(context).value(of: target), case .table(let table) = value.base.payload {
      return table.textKeys
    }
    return Inference(context).types(of: target).flatMap { $0.members.map(\.name) }
  }
}

/// Values of an enumeration behind a comparison.
struct ComparedValues {
  private let context: CompletionContext

  init(_ context: CompletionContext) { self.context = context }

  func complete(_ left: ExpressionAst) -> [CompletionItem] {
    var types: [TypeInfo] = []
    if let value = SafeEvaluation(context).value(of: left), !value.isNull {
      types = [TypeOf.value(value.base)]
    } else {
      types = Inference(context).types(of: left).compactMap(\.type)
    }
    guard let names = types.first(where: { $0.kind == .enum })?.enumeration?.names else { return [] }
    return names.filter { $0.beginsIgnoringCase(with: context.word) }.map {
      CompletionItem("'\($0)'", list: $0, .parameterValue)
    }
  }
}
