import Runtime

/// Makes the rows of a table: of a view's columns, or of properties.
final class TableMaker: RecordMaker {
  /// A column of properties: what it reads, and what the caller said of it.
  private struct Column {
    let expression: DisplayExpression
    let parameter: DisplayParameter?
  }

  let context: MakingContext
  let view: View?
  let grouping: Grouping?
  private let table: TableView
  private var columns: [Column] = []

  /// Where nobody names the columns there are no more than these.
  private static let mostColumns = 10

  init(_ context: MakingContext, _ view: View? = nil, _ table: TableView = TableView()) {
    (self.context, self.view, self.table) = (context, view, table)
    grouping = ViewChoice.grouping(view, context)
  }

  func start(for first: Value) throws(ShellError) -> FormatStart {
    var head = TableHead(columns: [])
    if view != nil {
      head.columns = try viewColumns(first)
    } else {
      columns = try properties(of: first)
      for column in columns { head.columns.append(try heading(column, first)) }
    }
    head.hidesHeadings = context.options?.hidesHeadings ?? table.hidesHeadings
    head.repeatsHeadings = context.options?.repeatsHeadings ?? false
    return FormatStart(.table(head), fitsContent: fitsContent)
  }

  func entry(for value: Value) throws(ShellError) -> FormatEntry {
    var row = view == nil ? try row(value) : try viewRow(value)
    if let wraps = context.options?.wraps { row.wraps = wraps }
    return FormatEntry(.row(row))
  }

  // MARK: Of a view

  private func viewColumns(_ first: Value) throws(ShellError) -> [TableColumn] {
    guard let items = entry(of: first)?.items else { return [] }
    var made: [TableColumn] = []
    for (index, item) in items.enumerated() {
      let heading = index < table.headings.count ? table.headings[index] : TableView.Heading()
      var column = TableColumn(label: heading.label.map { .from($0) } ?? TableMaker.label(of: item))
      column.width = heading.width
      column.alignment = heading.alignment == .undefined ? item.alignment : heading.alignment
      if let label = heading.label, !label.isEmpty {
        column.isProperty = try PropertySite(.from(label)).spelling(on: first, context.engine) != nil
      }
      made.append(column)
    }
    return made
  }

  private static func label(of item: ViewItem) -> ShellString {
    if let expression = item.expression { return expression.text }
    return item.label.map { .from($0) } ?? .empty
  }

  private func entry(of value: Value) -> ViewEntry? {
    if table.rows.count == 1 { return table.rows[0] }
    return TypeMatch.entry(of: table.rows, for: TypeNames.of(value), types: \.types)
  }

  private func viewRow(_ value: Value) throws(ShellError) -> TableRow {
    guard let entry = entry(of: value) else { return TableRow(cells: []) }
    var row = TableRow(cells: [], wraps: entry.wraps)
    for item in entry.items { row.cells.append(try context.text(item, of: value)) }
    if entry.items.contains(where: { $0.alignment != .undefined }) {
      row.alignments = entry.items.map(\.alignment)
    }
    return row
  }

  // MARK: Of properties

  private func properties(of first: Value) throws(ShellError) -> [Column] {
    let asked = context.options?.properties ?? []
    if !asked.isEmpty {
      var made: [Column] = []
      for parameter in asked {
        var found = try parameter.expression.resolved(on: first, context.engine)
        if found.isEmpty, !parameter.expression.hasWildcards { found = [parameter.expression] }
        made += found.map { Column(expression: $0, parameter: parameter) }
      }
      return made
    }
    let set = DisplaySets.properties(of: first)
    if !set.isEmpty { return set.map { Column(expression: .property($0), parameter: nil) } }
    return PropertyLists.shown(of: first).prefix(TableMaker.mostColumns)
      .map { Column(expression: .resolved($0), parameter: nil) }
  }

  private func heading(_ column: Column, _ first: Value) throws(ShellError) -> TableColumn {
    let alignment: Alignment
    if let given = column.parameter?.alignment {
      alignment = given
    } else {
      alignment = try self.alignment(column.expression, first)
    }
    return TableColumn(
      label: column.parameter?.label ?? column.expression.text, width: column.parameter?.width ?? 0,
      alignment: alignment)
  }

  /// To the right what counts as a scalar and is no text, by the first object.
  private func alignment(_ expression: DisplayExpression, _ first: Value) throws(ShellError) -> Alignment {
    guard case .value(let value) = try expression.read(first, context.engine), !value.isNull else {
      return .left
    }
    if case .string = value.base.payload { return .left }
    return ScalarTypes.contains(value) ? .right : .left
  }

  private func row(_ value: Value) throws(ShellError) -> TableRow {
    var row = TableRow(cells: [])
    row.cells.reserveCapacity(columns.count)
    for column in columns {
      let format = column.parameter?.format
      row.cells.append(
        try context.text(column.expression, of: value, format, fixingDecimals: format == nil))
    }
    return row
  }
}

extension DisplayExpression {
  var hasWildcards: Bool { if case .property(let site) = kind { site.hasWildcards } else { false } }
}
