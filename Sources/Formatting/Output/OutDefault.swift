package import Runtime

/// The end of a top-level pipeline: shows strings as they are and objects through their views, in the groups that PowerShell
/// makes of them.
package final class OutDefault: DefaultOutput {
  /// What is being shown at the moment.
  private enum State {
    case none
    /// A table whose widths are not known yet: everything that comes is held back.
    case held(HeldTable)
    case list
    case table(OpenTable)
  }

  private let engine: Engine
  private let catalogue: ViewCatalogue
  private let reader: ObjectReader
  private let cells: CellText
  private var state = State.none

  package init(_ engine: Engine, _ catalogue: ViewCatalogue) {
    (self.engine, self.catalogue) = (engine, catalogue)
    reader = ObjectReader(engine: engine)
    cells = CellText(engine: engine)
  }

  package func receive(_ value: consuming Value) throws(ShellError) {
    let value = value
    if value.isNull { return }
    if case .object(let object) = value.base.payload, let record = object as? ErrorRecord {
      return try engine.host.writeError(ErrorView.text(of: record, engine))
    }
    if case .table(let table) = value.base.payload { return try receive(entriesOf: table) }
    if ObjectReader.isScalar(value) { return try showText(Conversion.text(value, engine)) }
    if case .held(let table) = state { return try table.add(row(value, table.names)) }
    if let view = catalogue.view(of: value) { return try show(value, through: view) }
    try showWithoutView(value)
  }

  package func finish() throws(ShellError) {
    switch state {
    case .held(let table):
      let lines = table.lines(width: engine.host.width)
      for line in lines { write(line) }
      write("")
    case .table: write("")
    case .list, .none: break
    }
    state = .none
  }

  // MARK: Objects without a view

  private func showWithoutView(_ value: Value) throws(ShellError) {
    let names = try reader.names(of: value)
    if names.isEmpty { return try showText(try Conversion.text(value, engine)) }
    if case .list = state { return try showList(names.map { (String($0), $0) }, of: value, opens: false) }
    guard names.count > 4 else {
      try finish()
      write("")
      let columns = try names.map { (name) throws(ShellError) in
        TableColumn(
          label: String(name), isRight: ObjectReader.isRightAligned(try reader.property(name, of: value)))
      }
      let table = HeldTable(names: names, columns: columns)
      state = .held(table)
      return table.add(try row(value, names))
    }
    try finish()
    try showList(names.map { (String($0), $0) }, of: value, opens: true)
    state = .list
  }

  private func row(_ value: Value, _ names: [ShellString]) throws(ShellError) -> [String] {
    var row: [String] = []
    for name in names { row.append(oneLine(try cells.text(of: reader.property(name, of: value)))) }
    return row
  }

  private func showList(
    _ entries: [(label: String, name: ShellString)], of value: Value, opens: Bool
  ) throws(ShellError) {
    var lines: [(name: String, value: String)] = []
    for entry in entries {
      lines.append((entry.label, String(try cells.listText(of: reader.property(entry.name, of: value)))))
    }
    if opens { write("") }
    for line in ListLayout.lines(lines, width: engine.host.width) { write(line) }
    write("")
  }

  // MARK: Objects with a view

  private func show(_ value: Value, through view: View) throws(ShellError) {
    switch view.layout {
    case .list:
      let opens: Bool
      if case .list = state { opens = false } else { opens = true }
      if opens { try finish() }
      var lines: [(name: String, value: String)] = []
      for column in view.columns {
        lines.append((column.label, String(try cells.listText(of: column.read(value, engine)))))
      }
      if opens { write("") }
      for line in ListLayout.lines(lines, width: engine.host.width) { write(line) }
      write("")
      state = .list
    case .table:
      if case .table(let open) = state, open.typeName == view.typeName { return try open.show(value, self) }
      try finish()
      let open = try OpenTable(view, first: value, engine)
      write("")
      for line in open.heading { write(line) }
      state = .table(open)
      try open.show(value, self)
    }
  }

  /// A dictionary shows its entries.
  private func receive(entriesOf table: HashtableObject) throws(ShellError) {
    for position in 0..<table.count {
      let entry = table.entry(at: position)
      try receive(.object(EntryObject(entry.key, entry.value)))
    }
  }

  // MARK: Text

  private func showText(_ text: ShellString) throws(ShellError) {
    if case .held(let table) = state { return table.add(text: String(text)) }
    write(text)
  }

  /// Line breaks and tabs would break a table's rows.
  private func oneLine(_ text: ShellString) -> String {
    String(String(text).map { $0 == "\n" || $0 == "\r\n" || $0 == "\t" ? " " : $0 })
  }

  func write(_ line: String) { write(.from(line)) }

  private func write(_ text: ShellString) {
    engine.host.write(ShellString.concatenate(text, .from("\n")))
  }

  func cell(_ value: Value) throws(ShellError) -> String { oneLine(try cells.text(of: value)) }
}

/// A table without given widths: rows and texts between them, held until all are known.
private final class HeldTable {
  private enum Item {
    case row([String])
    case text(String)
  }

  let names: [ShellString]
  private let columns: [TableColumn]
  private var items: [Item] = []

  init(names: [ShellString], columns: [TableColumn]) { (self.names, self.columns) = (names, columns) }

  func add(_ row: [String]) { items.append(.row(row)) }
  func add(text: String) { items.append(.text(text)) }

  func lines(width: Int) -> [String] {
    let rows = items.compactMap { item -> [String]? in
      if case .row(let row) = item { row } else { nil }
    }
    let table = TableLayout.lines(columns, rows: rows, width: width)
    var next = table.rows.makeIterator()
    return table.heading
      + items.map { item in
        switch item {
        case .row: next.next() ?? ""
        case .text(let text): text
        }
      }
  }
}

/// A table of a view with given widths: rows are shown as they come.
private final class OpenTable {
  let typeName: String
  let heading: [String]
  private let view: View
  private let columns: [TableColumn]
  private let engine: Engine

  init(_ view: View, first: Value, _ engine: Engine) throws(ShellError) {
    (self.view, self.engine, typeName) = (view, engine, view.typeName)
    // Columns without a width share what the others leave.
    let given = view.columns.compactMap(\.width).reduce(0, +)
    let open = view.columns.filter { $0.width == nil }.count
    let rest = max(engine.host.width - 1 - given - view.columns.count + 1, open)
    let share = open == 0 ? 0 : rest / open
    var columns: [TableColumn] = []
    for column in view.columns {
      let shown = try column.read(first, engine)
      let isRight = column.isRight ?? ObjectReader.isRightAligned(shown)
      columns.append(TableColumn(label: column.label, width: column.width ?? share, isRight: isRight))
    }
    self.columns = columns
    heading = TableLayout.lines(columns, rows: [], width: engine.host.width).heading
  }

  func show(_ value: Value, _ output: OutDefault) throws(ShellError) {
    var row: [String] = []
    for column in view.columns { row.append(try output.cell(column.read(value, engine))) }
    for line in TableLayout.lines(columns, rows: [row], width: engine.host.width).rows { output.write(line) }
  }
}
