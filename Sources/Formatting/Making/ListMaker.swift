import Runtime

/// Makes the fields of a list: of a view's items, or of properties, which each object brings along.
final class ListMaker: RecordMaker {
  let context: MakingContext
  let view: View?
  let grouping: Grouping?
  private let entries: [ViewEntry]

  init(_ context: MakingContext, _ view: View? = nil, _ entries: [ViewEntry] = []) {
    (self.context, self.view, self.entries) = (context, view, entries)
    grouping = ViewChoice.grouping(view, context)
  }

  func start(for first: Value) -> FormatStart { FormatStart(.list, fitsContent: fitsContent) }

  func entry(for value: Value) throws(ShellError) -> FormatEntry {
    FormatEntry(.fields(view == nil ? try fields(value) : try viewFields(value)))
  }

  private func viewFields(_ value: Value) throws(ShellError) -> [ListField] {
    guard let entry = TypeMatch.entry(of: entries, for: TypeNames.of(value), types: \.types) else {
      return []
    }
    var fields: [ListField] = []
    for item in entry.items where try context.holds(item.condition, for: value) {
      fields.append(ListField(label: try label(of: item, value), value: try context.text(item, of: value)))
    }
    return fields
  }

  private func label(of item: ViewItem, _ value: Value) throws(ShellError) -> ShellString {
    if let label = item.label { return .from(label) }
    guard let expression = item.expression else { return .empty }
    return try expression.resolved(on: value, context.engine).first?.text ?? expression.text
  }

  private func fields(_ value: Value) throws(ShellError) -> [ListField] {
    var fields: [ListField] = []
    for (expression, parameter) in try context.properties(of: value) {
      let text = try context.text(expression, of: value, parameter?.format, fixingDecimals: false)
      fields.append(ListField(label: parameter?.label ?? expression.text, value: text))
    }
    return fields
  }
}

extension MakingContext {
  typealias Property = (expression: DisplayExpression, parameter: DisplayParameter?)

  /// The properties to show of an object: those asked for, else those of its type data, else all.
  func properties(of value: Value, asked: [DisplayParameter]? = nil) throws(ShellError) -> [Property] {
    let asked = asked ?? options?.properties ?? []
    if !asked.isEmpty {
      var made: [Property] = []
      for parameter in asked {
        for expression in try parameter.expression.resolved(on: value, engine) {
          made.append((expression, parameter))
        }
      }
      return made
    }
    let set = DisplaySets.properties(of: value)
    return (set.isEmpty ? PropertyLists.shown(of: value) : set).map { (.property($0), nil) }
  }
}
