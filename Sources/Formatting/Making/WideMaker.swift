import Runtime

/// Makes the cells of a wide layout: one property of each object.
final class WideMaker: RecordMaker {
  let context: MakingContext
  let view: View?
  let grouping: Grouping?
  private let entries: [ViewEntry]
  private let columns: Int

  init(_ context: MakingContext, _ view: View? = nil, _ entries: [ViewEntry] = [], _ columns: Int = 0) {
    (self.context, self.view, self.entries, self.columns) = (context, view, entries, columns)
    grouping = ViewChoice.grouping(view, context)
  }

  func start(for first: Value) -> FormatStart {
    let fits = fitsContent
    return FormatStart(.wide(columns: fits ? 0 : context.options?.columns ?? columns), fitsContent: fits)
  }

  func entry(for value: Value) throws(ShellError) -> FormatEntry {
    FormatEntry(.cell(view == nil ? try cell(value) : try viewCell(value)))
  }

  private func viewCell(_ value: Value) throws(ShellError) -> ShellString {
    let entry = TypeMatch.entry(of: entries, for: TypeNames.of(value), types: \.types)
    guard let item = entry?.items.first else { return .empty }
    return try context.text(item, of: value)
  }

  private func cell(_ value: Value) throws(ShellError) -> ShellString {
    guard let (expression, parameter) = try property(of: value) else { return .empty }
    return try context.text(expression, of: value, parameter?.format, fixingDecimals: false)
  }

  /// The property asked for, else what the object is called by, else its first.
  private func property(of value: Value) throws(ShellError) -> MakingContext.Property? {
    if context.options?.properties.isEmpty ?? true,
      let name = try DisplayName.expression(of: value, context.engine)
    {
      return (name, nil)
    }
    return try context.properties(of: value).first
  }
}
