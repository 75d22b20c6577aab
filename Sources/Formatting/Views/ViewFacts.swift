import CViewFacts
import Runtime

/// PowerShell's own views, read out of the embedded table when a type is first shown.
enum ViewFacts {
  /// The views for a type by its full name, in the order of the table.
  static func views(of type: String) -> [View] {
    let key = type.lowercased()
    if let known = read[key] { return known }
    let made =
      (places[key] ?? []).compactMap { ViewLine($0).view }
      + CustomViews.all.filter { view in
        view.types.contains { $0.lowercased() == key }
      }
      + HelpViews.views(of: key)
    read[key] = made
    return made
  }

  nonisolated(unsafe) private static var read: [String: [View]] = [:]

  /// Lines by the lower-case names of their types.
  private static let places: [String: [Substring]] = {
    let bytes = UnsafeBufferPointer(start: viewFactsStart(), count: Int(view_facts_length))
    let text = String(decoding: bytes, as: UTF8.self)
    var places: [String: [Substring]] = [:]
    for line in text.lines {
      for type in line.parts(between: UInt8(ascii: "\t"))[0].words {
        places[type.lowercased(), default: []].append(line)
      }
    }
    return places
  }()
}

/// One line of the table.
private struct ViewLine {
  private let fields: [Substring]

  init(_ line: Substring) { fields = line.parts(between: UInt8(ascii: "\t")) }

  var view: View? {
    guard fields.count >= 5 else { return nil }
    let kind = fields[2].parts(between: UInt8(ascii: "+"))
    guard let layout = layout(kind.first ?? "", marks: kind.dropFirst()) else { return nil }
    var view = View(String(fields[1]), fields[0].words.map { String($0) }, layout)
    view.grouping = grouping(fields[3])
    return view
  }

  private func layout(_ name: Substring, marks: ArraySlice<Substring>) -> View.Layout? {
    switch name {
    case "Table":
      var table = TableView()
      let items = fields[4].splitItems()
      table.headings = items.map { ItemLine($0).heading }
      var row = ViewEntry(items.map { ItemLine($0).item(labelled: false) })
      row.wraps = marks.contains("wrap")
      table.rows = [row]
      table.fitsContent = marks.contains("fit")
      return .table(table)
    case "List": return .list(entries)
    case "Wide": return .wide(entries, columns: 0)
    default: return nil
    }
  }

  private var entries: [ViewEntry] {
    var entries = [ViewEntry(fields[4].splitItems().map { ItemLine($0).item(labelled: true) })]
    if fields.count > 5, let colon = fields[5].firstRange(of: ": ") {
      var other = ViewEntry(
        fields[5][colon.upperBound...].splitItems().map { ItemLine($0).item(labelled: true) })
      other.types = [String(fields[5][..<colon.lowerBound])]
      entries.append(other)
    }
    return entries
  }

  private func grouping(_ text: Substring) -> ViewGrouping? {
    if text.isEmpty { return nil }
    if text.first == "!" { return ViewComputations.groupings[String(text.dropFirst())] }
    let parts = text.parts(between: UInt8(ascii: "|"))
    guard parts.count == 2 else { return nil }
    return ViewGrouping(ItemLine.expression(parts[1]), label: parts[0].isEmpty ? nil : String(parts[0]))
  }
}

/// One column or field of a line.
private struct ItemLine {
  private let parts: [Substring]

  init(_ text: Substring) { parts = text.parts(between: UInt8(ascii: "|")) }

  var heading: TableView.Heading {
    var heading = TableView.Heading()
    if !parts[0].isEmpty { heading.label = ItemLine.unescaped(parts[0]) }
    if parts.count > 1 { heading.width = Int(parts[1]) ?? 0 }
    if parts.count > 2 { heading.alignment = ItemLine.alignments[parts[2]] ?? .undefined }
    return heading
  }

  /// A label of two lines has its line end as `\n` in the table.
  private static func unescaped(_ label: Substring) -> String {
    var text = ""
    var rest = label
    while let slash = rest.firstIndex(of: "\\") {
      let next = rest.index(after: slash)
      guard next < rest.endIndex, rest[next] == "n" else { break }
      text += rest[..<slash] + "\n"
      rest = rest[rest.index(after: next)...]
    }
    return text + rest
  }

  private static let alignments: [Substring: Alignment] = ["L": .left, "R": .right, "C": .center]

  func item(labelled: Bool) -> ViewItem {
    let label = labelled && !parts[0].isEmpty ? String(parts[0]) : nil
    var item = ViewItem(parts.count > 3 ? ItemLine.expression(parts[3]) : nil, label: label)
    if parts.count > 4 { item.format = .from(String(parts[4])) }
    return item
  }

  static func expression(_ source: Substring) -> DisplayExpression {
    switch source.first {
    case "=": .path(source.dropFirst())
    case "~": ViewComputations.sequence(source.dropFirst())
    case "!": ViewComputations.expression(source.dropFirst())
    default: .property(.from(String(source)))
    }
  }
}

extension Substring {
  fileprivate func splitItems() -> [Substring] {
    var items: [Substring] = []
    var rest = self
    while let end = rest.firstRange(of: "; ") {
      items.append(rest[..<end.lowerBound])
      rest = rest[end.upperBound...]
    }
    if !rest.isEmpty { items.append(rest) }
    return items
  }

  fileprivate func firstRange(of text: String) -> Range<Index>? {
    // Of ASCII: the bytes are the characters.
    let (units, wanted) = (utf8, text.utf8)
    var start = units.startIndex
    while start < units.endIndex {
      if units[start...].starts(with: wanted) { return start..<units.index(start, offsetBy: wanted.count) }
      start = units.index(after: start)
    }
    return nil
  }
}
