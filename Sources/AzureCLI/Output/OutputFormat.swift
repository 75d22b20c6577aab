/// How an answer is printed: `--output`.
enum OutputFormat: String, CaseIterable, Sendable {
  case json, jsonc, yaml, yamlc, table, tsv, none
}

/// An answer on its way to standard output.
struct Answer {
  let value: Value
  /// Whether a query made it: tables then keep its order of columns.
  var isQueried = false
  /// What a command shows as a table in place of the answer itself, when no query is given.
  var table: (@Sendable (Value) -> Value)?

  /// The text in a format; colours only where the output is a terminal.
  func text(_ format: OutputFormat, coloured: Bool) -> String {
    switch format {
    case .json: value.indentedJSON
    case .jsonc: coloured ? value.colouredJSON : value.indentedJSON
    case .yaml, .yamlc: value.yaml
    case .table: tableText
    case .tsv: value.tabSeparated
    case .none: ""
    }
  }

  private var tableText: String {
    guard let table, !isQueried else { return value.table(sortingColumns: !isQueried) }
    return table(value).table(sortingColumns: false)
  }
}
