extension Value {
  /// A table of the answer: a row for each element, a column for each name.
  ///
  /// Nested values, nulls and the columns `id`, `type` and `etag` are left out, names begin with a capital letter.
  func table(sortingColumns: Bool) -> String {
    let rows = (elements ?? [self]).map { $0.row(sortingColumns: sortingColumns) }
    return Table(rows: rows).text + "\n"
  }

  private func row(sortingColumns: Bool) -> Table.Row {
    switch self {
    case .object(let record):
      let fields = sortingColumns ? record.sortedFields : record.fields
      return fields.filter { !hiddenColumns.contains($0.name) && $0.value.isShownInTables }
        .map { (capitalized($0.name), $0.value.pythonText) }
    case .array(let elements):
      return elements.enumerated().map { ("Column\($0.offset + 1)", $0.element.cell) }
    default: return [("Result", cell)]
    }
  }

  private var isShownInTables: Bool {
    switch self {
    case .null, .array, .object: false
    default: true
    }
  }

  /// Null is an empty cell.
  private var cell: String {
    if case .null = self { return "" }
    return pythonText
  }
}

private let hiddenColumns: Set<String> = ["id", "type", "etag"]

private func capitalized(_ name: String) -> String {
  name.prefix(1).uppercased() + name.dropFirst()
}
