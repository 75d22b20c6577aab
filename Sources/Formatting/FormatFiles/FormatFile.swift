package import Runtime

/// Views out of a `.format.ps1xml` file.
package struct FormatFile {
  private let engine: Engine
  /// Types by the name of their selection set, in lower case.
  private var sets: [String: [String]] = [:]
  /// Custom layouts that views name, by their name in lower case.
  private var controls: [String: MarkupElement] = [:]

  /// Layouts that name each other go no deeper.
  private static let deepest = 20

  /// The views of a file's text; throws for what is no XML.
  package static func views(in text: String, path: String, _ engine: Engine) throws(ShellError) -> [View] {
    let root: MarkupElement
    do throws(MarkupReader.Fault) { root = try MarkupReader.read(text) } catch {
      throw FormatFileFault.notMarkup(path, line: error.line, error.message).error()
    }
    return try FormatFile(root, engine).views(root)
  }

  private init(_ root: MarkupElement, _ engine: Engine) {
    self.engine = engine
    for set in root["SelectionSets"]?.all("SelectionSet") ?? [] {
      sets[set["Name"]?.trimmed.lowercased() ?? ""] = set["Types"]?.all("TypeName").map(\.trimmed)
    }
    for control in root["Controls"]?.all("Control") ?? [] {
      controls[control["Name"]?.trimmed.lowercased() ?? ""] = control["CustomControl"]
    }
  }

  private func views(_ root: MarkupElement) throws(ShellError) -> [View] {
    var views: [View] = []
    for element in root["ViewDefinitions"]?.all("View") ?? [] {
      if let view = try view(element) { views.append(view) }
    }
    return views
  }

  private func view(_ element: MarkupElement) throws(ShellError) -> View? {
    guard let layout = try layout(element) else { return nil }
    var view = View(element["Name"]?.trimmed ?? "", types(element["ViewSelectedBy"]), layout)
    view.grouping = try grouping(element["GroupBy"])
    view.isOutOfBand = element["OutOfBand"] != nil
    return view
  }

  private func types(_ element: MarkupElement?) -> [String] {
    guard let element else { return [] }
    return element.all("TypeName").map(\.trimmed)
      + element.all("SelectionSetName").flatMap { sets[$0.trimmed.lowercased()] ?? [] }
  }

  private func layout(_ element: MarkupElement) throws(ShellError) -> View.Layout? {
    if let table = element["TableControl"] { return .table(try self.table(table)) }
    if let list = element["ListControl"] {
      return .list(try entries(list["ListEntries"]?.all("ListEntry"), "ListItems", "ListItem"))
    }
    if let wide = element["WideControl"] { return try self.wide(wide) }
    return try element["CustomControl"].map { (control) throws(ShellError) in
      .custom(try custom(control, depth: 0))
    }
  }

  private func grouping(_ element: MarkupElement?) throws(ShellError) -> ViewGrouping? {
    guard let element, let expression = try expression(in: element) else { return nil }
    var grouping = ViewGrouping(expression, label: element["Label"]?.trimmed)
    let named = element["CustomControlName"].flatMap { controls[$0.trimmed.lowercased()] }
    if let control = named ?? element["CustomControl"] { grouping.heading = try custom(control, depth: 0) }
    return grouping
  }
}

extension FormatFile {
  private func table(_ element: MarkupElement) throws(ShellError) -> TableView {
    var table = TableView()
    table.hidesHeadings = element["HideTableHeaders"] != nil
    table.fitsContent = element["AutoSize"] != nil
    table.headings = (element["TableHeaders"]?.all("TableColumnHeader") ?? []).map { heading in
      var made = TableView.Heading()
      made.label = heading["Label"]?.trimmed
      made.width = heading["Width"].flatMap { Int($0.trimmed) } ?? 0
      made.alignment = FormatFile.alignment(heading["Alignment"])
      return made
    }
    table.rows = try entries(
      element["TableRowEntries"]?.all("TableRowEntry"), "TableColumnItems", "TableColumnItem")
    return table
  }

  private func wide(_ element: MarkupElement) throws(ShellError) -> View.Layout {
    var entries: [ViewEntry] = []
    for entry in element["WideEntries"]?.all("WideEntry") ?? [] {
      guard let item = entry["WideItem"] else { continue }
      var made = ViewEntry([try self.item(item)])
      made.types = types(entry["EntrySelectedBy"])
      entries.append(made)
    }
    return .wide(entries, columns: element["ColumnNumber"].flatMap { Int($0.trimmed) } ?? 0)
  }

  private func entries(
    _ elements: [MarkupElement]?, _ itemsName: String, _ itemName: String
  ) throws(ShellError) -> [ViewEntry] {
    var entries: [ViewEntry] = []
    for element in elements ?? [] {
      var entry = ViewEntry()
      entry.types = types(element["EntrySelectedBy"])
      entry.wraps = element["Wrap"] != nil
      for item in element[itemsName]?.all(itemName) ?? [] { entry.items.append(try self.item(item)) }
      entries.append(entry)
    }
    return entries
  }

  private func item(_ element: MarkupElement) throws(ShellError) -> ViewItem {
    var item = ViewItem(try expression(in: element), label: element["Label"]?.trimmed)
    item.format = element["FormatString"].map { .from($0.trimmed) }
    item.alignment = FormatFile.alignment(element["Alignment"])
    item.condition = try element["ItemSelectionCondition"].flatMap { (condition) throws(ShellError) in
      try expression(in: condition)
    }
    return item
  }

  private static func alignment(_ element: MarkupElement?) -> Alignment {
    switch element?.trimmed.lowercased() {
    case "left": .left
    case "right": .right
    case "center": .center
    default: .undefined
    }
  }

  private func expression(in element: MarkupElement) throws(ShellError) -> DisplayExpression? {
    if let name = element["PropertyName"] { return .property(.from(name.trimmed)) }
    guard let script = element["ScriptBlock"] else { return nil }
    return .script(try ScriptBlock.parse(.from(script.trimmed), session: engine.global))
  }
}

extension FormatFile {
  private func custom(_ element: MarkupElement, depth: Int) throws(ShellError) -> CustomView {
    var view = CustomView([])
    guard depth < FormatFile.deepest else { return view }
    for entry in element["CustomEntries"]?.all("CustomEntry") ?? [] {
      var made = CustomView.Entry(try pieces(entry["CustomItem"], depth: depth))
      made.types = types(entry["EntrySelectedBy"])
      view.entries.append(made)
    }
    return view
  }

  private func pieces(_ element: MarkupElement?, depth: Int) throws(ShellError) -> [CustomPiece] {
    var pieces: [CustomPiece] = []
    for child in element?.children ?? [] {
      switch child.name.lowercased() {
      case "text": pieces.append(.text(.from(child.text)))
      case "newline": pieces.append(.newLine(count: child["Count"].flatMap { Int($0.trimmed) } ?? 1))
      case "frame":
        pieces.append(
          .frame(FormatFile.indentation(child), try self.pieces(child["CustomItem"], depth: depth)))
      case "expressionbinding": pieces.append(.expression(try binding(child, depth: depth)))
      default: break
      }
    }
    return pieces
  }

  private static func indentation(_ element: MarkupElement) -> Indentation {
    func number(_ name: String) -> Int { element[name].flatMap { Int($0.trimmed) } ?? 0 }
    let first = element["FirstLineHanging"] == nil ? number("FirstLineIndent") : -number("FirstLineHanging")
    return Indentation(left: number("LeftIndent"), right: number("RightIndent"), firstLine: first)
  }

  private func binding(_ element: MarkupElement, depth: Int) throws(ShellError) -> CustomExpression {
    var made = CustomExpression(try expression(in: element))
    made.goesThroughCollection = element["EnumerateCollection"] != nil
    made.format = element["FormatString"].map { .from($0.trimmed) }
    made.condition = try element["ItemSelectionCondition"].flatMap { (condition) throws(ShellError) in
      try expression(in: condition)
    }
    let named = element["CustomControlName"].flatMap { controls[$0.trimmed.lowercased()] }
    if let control = named ?? element["CustomControl"] {
      made.view = try custom(control, depth: depth + 1)
    }
    return made
  }
}

/// A format file that cannot be read.
enum FormatFileFault: ShellFault {
  case notMarkup(String, line: Int, String)

  var errorId: String { "FormatXmlUpdateException" }
  var category: ErrorCategory { .invalidOperation }

  var message: String {
    switch self {
    case .notMarkup(let path, let line, let text):
      "There were errors in loading the format data file: \n\(path)(\(line)) : Error in XML: \(text)"
    }
  }
}
