/// A topic's Markdown as text in columns: headings, paragraphs, lists, tables and fences.
struct TopicText {
  let synopsis: String
  let rendered: String

  private static let indent = 4
  /// Longer lines read badly, however wide the window is.
  private static let widest = 100
  private static let narrowest = 30

  init(_ markdown: String, width: Int) {
    var reader = TopicReader(width: max(min(width, TopicText.widest), TopicText.narrowest) - TopicText.indent)
    reader.read(markdown.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) })
    synopsis = reader.synopsis
    let margin = String(repeating: " ", count: TopicText.indent)
    rendered = reader.lines.map { line in
      switch line {
      case .heading(let text): text
      case .body(let text): text.isEmpty ? "" : margin + text
      }
    }.joined(separator: "\n")
  }
}

/// Goes through the lines of a topic.
private struct TopicReader {
  enum Line {
    case heading(String)
    case body(String)
  }

  let width: Int
  private(set) var lines: [Line] = []
  private(set) var synopsis = ""
  private var paragraph: [String] = []
  private var rows: [[String]] = []
  private var isFenced = false

  init(width: Int) { self.width = width }

  mutating func read(_ source: [String]) {
    for line in source { take(line) }
    close()
    while case .body("")? = lines.last { lines.removeLast() }
  }

  private mutating func take(_ line: String) {
    if line.hasPrefix("```") {
      close()
      isFenced.toggle()
      if !isFenced { add("") }
    } else if isFenced {
      add(line)
    } else if line.hasPrefix("#") {
      close()
      let title = line.drop { $0 == "#" || $0 == " " }
      lines.append(.heading(line.hasPrefix("##") ? title.uppercased() : String(title)))
    } else if line.hasPrefix("|") {
      if rows.isEmpty { closeParagraph() }
      rows.append(TopicTable.cells(line))
    } else if line.isEmpty {
      close()
    } else {
      if line.hasPrefix("- ") { closeParagraph() }
      paragraph.append(line)
    }
  }

  private mutating func add(_ text: String) { lines.append(.body(text)) }

  private mutating func close() {
    let hadText = !paragraph.isEmpty || !rows.isEmpty
    closeParagraph()
    if !rows.isEmpty {
      for line in TopicTable(rows).lines(width: width) { add(line) }
      rows = []
    }
    if hadText { add("") }
  }

  private mutating func closeParagraph() {
    guard !paragraph.isEmpty else { return }
    let text = TopicWords.plain(paragraph.joined(separator: " "))
    paragraph = []
    if synopsis.isEmpty { synopsis = text }
    let isItem = text.hasPrefix("- ")
    let wrapped = TopicWords.wrap(text, width: isItem ? width - 2 : width)
    for (index, line) in wrapped.enumerated() { add(isItem && index > 0 ? "  " + line : line) }
  }
}

/// A table: columns as wide as what is in them, the last one wrapped.
private struct TopicTable {
  private let rows: [[String]]

  static func cells(_ line: String) -> [String] {
    // `\|` is a bar inside a cell.
    let marked = line.replacing("\\|", with: "\u{1}")
    return marked.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast().map { cell in
      TopicWords.plain(String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()))
        .replacing("\u{1}", with: "|")
    }
  }

  init(_ rows: [[String]]) {
    self.rows = rows.filter { row in !row.allSatisfy { !$0.isEmpty && $0.allSatisfy { "-:".contains($0) } } }
  }

  private static let narrowest = 12
  private static let gap = 2

  func lines(width: Int) -> [String] {
    let count = rows.map(\.count).max() ?? 0
    guard count > 0 else { return [] }
    let room = width - TopicTable.gap * (count - 1)
    guard room >= count * TopicTable.narrowest else { return narrowLines(width) }
    let widths = widths(count, room)
    return rows.flatMap { row in
      let cells = (0..<count).map { TopicWords.wrap($0 < row.count ? row[$0] : "", width: widths[$0]) }
      return (0..<(cells.map(\.count).max() ?? 0)).map { index in
        let parts = zip(cells, widths).map { lines, width in
          let text = index < lines.count ? lines[index] : ""
          return text + String(repeating: " ", count: max(width - text.count, 0) + TopicTable.gap)
        }
        return TopicWords.trimmed(parts.joined())
      }
    }
  }

  /// As wide as what is in them; where that is too much, the widest ones give.
  private func widths(_ count: Int, _ room: Int) -> [Int] {
    var widths = (0..<count).map { column in rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    while widths.reduce(0, +) > room, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }) {
      widths[widest] -= 1
    }
    return widths
  }

  /// Where a window is too narrow for columns: a row's cells under each other.
  private func narrowLines(_ width: Int) -> [String] {
    rows.dropFirst().flatMap { row in
      row.enumerated().filter { !$1.isEmpty }.flatMap { index, cell in
        TopicWords.wrap(cell, width: index == 0 ? width : width - 2).map { index == 0 ? $0 : "  " + $0 }
      }
    }
  }
}

/// Words of a topic.
private enum TopicWords {
  /// The text without the marks of code and emphasis.
  static func plain(_ text: String) -> String { text.replacing("`", with: "").replacing("**", with: "") }

  static func trimmed(_ text: String) -> String { String(text.reversed().drop { $0 == " " }.reversed()) }

  /// Lines of at most so many columns, broken between words; a longer word stands alone.
  static func wrap(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? word : " " + word
    }
    return lines + [line]
  }
}
