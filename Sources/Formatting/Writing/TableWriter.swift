import Runtime

/// Writes the headings and rows of a table.
final class TableWriter {
  private struct Column {
    let width: Int
    let alignment: Alignment
    let isProperty: Bool
  }

  private let columns: [Column]
  private let style: LineStyle
  private let hidesHeadings: Bool
  /// The columns that are not left out.
  private let visible: [Int]
  private(set) var headings: [ShellString] = []

  /// The narrowest screen on which anything is shown.
  private static let leastScreen = 5
  private static let blank: UInt16 = 0x20

  init(_ head: TableHead, widths: [Int], screen: Int, _ style: LineStyle) {
    let fitted =
      screen < TableWriter.leastScreen
      ? widths.map { _ in 0 } : ColumnWidths.fitted(widths, to: screen)
    columns = zip(head.columns, fitted).map { column, width in
      Column(width: width, alignment: column.alignment, isProperty: column.isProperty)
    }
    self.style = style
    hidesHeadings = head.hidesHeadings
    visible = fitted.indices.filter { fitted[$0] > 0 }
    guard !hidesHeadings, !visible.isEmpty else { return }
    headings = lines(head.columns.map(\.label), wraps: true, nil, isHeading: true)
    let rules = head.columns.indices.map { index -> ShellString in
      let label = DisplayWidth.of(head.columns[index].label)
      let width = columns[index].width
      return .from(String(repeating: "-", count: max(label > 0 ? min(label, width) : width, 0)))
    }
    headings += lines(rules, wraps: false, nil, isHeading: true)
  }

  /// The lines of a row.
  func lines(of row: TableRow) -> [ShellString] {
    visible.isEmpty ? [] : lines(row.cells, wraps: row.wraps, row.alignments, isHeading: false)
  }

  private func lines(
    _ cells: [ShellString], wraps: Bool, _ alignments: [Alignment]?, isHeading: Bool
  ) -> [ShellString] {
    guard wraps else { return [oneLine(cells, alignments, isHeading)] }
    return WrappedRow(
      visible.map { index in
        let alignment = alignment(index, alignments)
        let isLast = index == visible.last
        return WrappedRow.Column(
          width: columns[index].width, isProperty: columns[index].isProperty,
          lines: WordWrap.lines(cell(index, cells), width: columns[index].width).map { line in
            let pads = !isLast || alignment == .right || alignment == .center
            guard pads, DisplayWidth.of(line) < columns[index].width else { return line }
            return field(line, columns[index].width, alignment, pads: !isLast)
          })
      }
    ).lines(isHeading ? style : nil)
  }

  private func cell(_ index: Int, _ cells: [ShellString]) -> ShellString {
    index < cells.count ? cells[index] : .empty
  }

  private func alignment(_ index: Int, _ own: [Alignment]?) -> Alignment {
    if let own, index < own.count, own[index] != .undefined { return own[index] }
    return columns[index].alignment
  }

  private func oneLine(_ cells: [ShellString], _ alignments: [Alignment]?, _ isHeading: Bool) -> ShellString {
    var line = TextBuilder(reserving: 80)
    for index in visible {
      // Blanks behind are for all columns but the table's very last, even where that is left out.
      let pads = index != columns.count - 1
      if index > 0 { line.append(unit: TableWriter.blank) }
      if isHeading { line.append(style.sequence("Formatting.TableHeader")) }
      let cell = cell(index, cells)
      let length = line.count
      append(cell, columns[index].width, alignment(index, alignments), pads: pads, to: &line)
      if isHeading || (EscapeSequences.begin(in: cell) && !endsClosed(line, from: length)) {
        line.append(isHeading ? style.reset : StyleSheet.reset)
      }
    }
    return line.finish()
  }

  private func endsClosed(_ line: TextBuilder, from start: Int) -> Bool {
    var units = line.finish().units[start...]
    while units.last == TableWriter.blank { units.removeLast() }
    return Array(units).ends(with: EscapeSequences.resetUnits)
  }
}

extension TableWriter {
  private func field(_ cell: ShellString, _ width: Int, _ alignment: Alignment, pads: Bool) -> ShellString {
    var text = TextBuilder(reserving: width)
    append(cell, width, alignment, pads: pads, to: &text)
    return text.finish()
  }

  /// A cell in the width of its column: padded, or cut with an ellipsis.
  private func append(
    _ cell: ShellString, _ width: Int, _ alignment: Alignment, pads: Bool, to line: inout TextBuilder
  ) {
    let text = Lines.first(of: cell)
    let used = DisplayWidth.of(text)
    let rest = width - used
    guard rest >= 0 else { return appendCut(text, width, alignment, pads: pads, to: &line) }
    let (before, behind) =
      switch alignment {
      case .right: (rest, 0)
      case .center: (rest / 2, rest - rest / 2)
      default: (0, rest)
      }
    line.append(repeating: TableWriter.blank, count: before)
    line.append(text)
    if pads { line.append(repeating: TableWriter.blank, count: behind) }
  }

  /// Right-aligned text loses its beginning, other text its end; half a wide character becomes a blank.
  private func appendCut(
    _ text: ShellString, _ width: Int, _ alignment: Alignment, pads: Bool, to line: inout TextBuilder
  ) {
    let units = text.units
    let plain = EscapeSequences.removed(from: units)
    let room = width - 1
    let mark: [UInt16] = room > 0 ? [Lines.ellipsis] : []
    let kept: [UInt16]
    if alignment == .right {
      let start = DisplayWidth.fittingTail(plain, room > 0 ? room : width)
      kept = EscapeSequences.part(of: units, from: start, count: .max, before: mark)
    } else {
      let count = DisplayWidth.fitting(plain, room > 0 ? room : width)
      kept = EscapeSequences.part(of: units, from: 0, count: count, behind: mark)
    }
    let isShort = DisplayWidth.of(EscapeSequences.removed(from: kept)) != width
    if isShort, alignment == .right { line.append(unit: TableWriter.blank) }
    for unit in kept { line.append(unit: unit) }
    if isShort, alignment != .right, pads { line.append(unit: TableWriter.blank) }
  }
}
