import Runtime

/// Writes the entries of one group in its layout.
final class GroupWriter {
  private enum Form {
    case table(TableWriter)
    case list
    case wide(TableWriter, columns: Int)
    case custom
  }

  private let form: Form
  private let width: Int
  private let style: LineStyle
  /// Texts of a wide layout that wait for their row to be full.
  private var waiting: [ShellString] = []

  init(_ layout: FormatLayout, _ measured: [Int]?, _ sink: any LineSink, _ style: LineStyle) {
    (width, self.style) = (sink.width, style)
    let screen = sink.screenWidth
    switch layout {
    case .table(let head):
      let widths = measured ?? head.columns.map(\.width)
      form = .table(TableWriter(head, widths: widths, screen: screen, style))
    case .list: form = .list
    case .custom: form = .custom
    case .wide(let given):
      let columns = GroupWriter.columns(given, measured?.first ?? 0, screen)
      let column = TableColumn(label: .empty, alignment: .left)
      let head = TableHead(columns: Array(repeating: column, count: columns), hidesHeadings: true)
      let widths = Array(repeating: 0, count: columns)
      form = .wide(TableWriter(head, widths: widths, screen: screen, style), columns: columns)
    }
  }

  /// As many columns as the longest text allows, else those asked for, else two.
  private static func columns(_ given: Int, _ longest: Int, _ width: Int) -> Int {
    guard longest > 0 else { return given > 0 ? given : 2 }
    guard longest < width else { return 1 }
    var columns = 1
    while longest * (columns + 1) + columns < width { columns += 1 }
    return columns
  }

  /// Headings.
  var opening: [ShellString] {
    if case .table(let table) = form { table.headings } else { [] }
  }

  func lines(of entry: FormatEntry) -> [ShellString] {
    switch (form, entry.content) {
    case (.table(let table), .row(let row)): return table.lines(of: row)
    case (.list, .fields(let fields)): return ListWriter.lines(fields, width: width, style) + [.empty]
    case (.custom, .tree(let pieces)): return TreeWriter.lines(pieces, width: width)
    case (.wide(_, let columns), .cell(let text)):
      waiting.append(text)
      return waiting.count == columns ? closing() : []
    default: return []
    }
  }

  /// The last row of a wide layout.
  func closing() -> [ShellString] {
    guard case .wide(let table, let columns) = form, !waiting.isEmpty else { return [] }
    defer { waiting = [] }
    let empty = Array(repeating: ShellString.empty, count: columns - waiting.count)
    return table.lines(of: TableRow(cells: waiting + empty))
  }
}
