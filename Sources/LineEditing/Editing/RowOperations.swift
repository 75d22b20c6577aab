/// Whole rows: deleted, yanked, put back, joined and opened.
extension EditState {
  /// The rows from the cursor's on, or up to it with a negative number; nil where there is nothing.
  private func rows(_ first: Int, _ last: Int) -> Range<Int> {
    let rows = buffer.rows
    let first = min(max(min(first, last), 0), rows.count - 1)
    let last = min(max(first, last), rows.count - 1)
    return rows[first].lowerBound..<rows[last].upperBound
  }

  private var row: Int { buffer.rowNumber(at: buffer.cursor) }

  mutating func deleteRows(from first: Int, to last: Int) -> EditEffect {
    guard !buffer.isEmpty else { return .bell }
    let range = rows(min(row + first, row + last), max(row + first, row + last))
    register = Register(buffer.text(in: range), isRows: true)
    buffer.delete(withLineEnd(range))
    buffer.move(to: buffer.rowRange(at: buffer.cursor).lowerBound)
    return .done
  }

  /// One line end goes too: the one behind the rows, or the one in front of the last ones.
  private func withLineEnd(_ range: Range<Int>) -> Range<Int> {
    if range.upperBound < buffer.count { return range.lowerBound..<(range.upperBound + 1) }
    return max(range.lowerBound - 1, 0)..<range.upperBound
  }

  mutating func yankRows(_ count: Int) -> EditEffect {
    register = Register(buffer.text(in: rows(row, row + max(count, 1) - 1)), isRows: true)
    return .done
  }

  /// Empties the rows and goes on in insert mode.
  mutating func changeRows(_ count: Int) -> EditEffect {
    let range = rows(row, row + max(count, 1) - 1)
    register = Register(buffer.text(in: range), isRows: true)
    buffer.delete(range)
    mode = .insert
    return .done
  }

  mutating func put(after: Bool, _ call: EditCall) -> EditEffect {
    guard !register.text.isEmpty else { return .bell }
    let text = String(repeating: register.text, count: max(call.times, 1))
    return register.isRows ? putRows(text, after: after) : putText(text, after: after)
  }

  private mutating func putText(_ text: String, after: Bool) -> EditEffect {
    let row = buffer.rowRange(at: buffer.cursor)
    let place = after ? min(buffer.nextCharacter(after: buffer.cursor), row.upperBound) : buffer.cursor
    buffer.replace(place..<place, with: text)
    buffer.move(to: buffer.previousCharacter(before: buffer.cursor))
    return .done
  }

  private mutating func putRows(_ text: String, after: Bool) -> EditEffect {
    let row = buffer.rowRange(at: buffer.cursor)
    let place = after ? row.upperBound : row.lowerBound
    buffer.replace(place..<place, with: after ? "\n" + text : text + "\n")
    buffer.move(to: after ? place + 1 : place)
    return .done
  }

  /// Joins the row with the next one, a blank between them.
  mutating func joinRows() -> EditEffect {
    let end = buffer.rowRange(at: buffer.cursor).upperBound
    guard end < buffer.count else { return .bell }
    buffer.replace(end..<buffer.firstNonBlank(of: buffer.rowRange(at: end + 1)), with: " ")
    buffer.move(to: end)
    return .done
  }

  /// Opens an empty row above or below the cursor's.
  mutating func openRow(above: Bool) -> EditEffect {
    let row = buffer.rowRange(at: buffer.cursor)
    let place = above ? row.lowerBound : row.upperBound
    buffer.replace(place..<place, with: "\n")
    if above { buffer.move(to: place) }
    return .done
  }

  /// Goes up or down inside a block; at its edge the task is done instead.
  mutating func moveRow(by distance: Int, or task: EditorTask?) -> EditEffect {
    guard buffer.moveRows(by: distance) else { return task.map(EditEffect.task) ?? .bell }
    recent = .rows
    return .done
  }
}
