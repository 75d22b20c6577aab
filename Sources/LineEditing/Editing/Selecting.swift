/// Selections, and what the clipboard gets.
extension EditState {
  mutating func selectAll() -> EditEffect {
    buffer.select(0..<buffer.count)
    recent = .selection
    return .done
  }

  /// Selects the argument at the cursor or the next one; with a number, that many further.
  mutating func selectArgument(_ call: EditCall) -> EditEffect {
    let arguments = buffer.arguments(around: buffer.cursor)
    guard !arguments.isEmpty else { return .bell }
    let selected = buffer.selection.flatMap { arguments.firstIndex(of: $0) }
    let start = selected.map { $0 + (call.count == nil ? 1 : 0) } ?? argument(at: buffer.cursor, arguments)
    let index = start + (call.count ?? 0)
    let count = arguments.count
    buffer.select(arguments[((index % count) + count) % count])
    recent = .selection
    return .done
  }

  private func argument(at cursor: Int, _ arguments: [Range<Int>]) -> Int {
    arguments.firstIndex { $0.upperBound > cursor || $0.contains(cursor) } ?? 0
  }

  /// The selection, or else the whole entry.
  func copied() -> EditEffect {
    let text = buffer.selection.map { buffer.text(in: $0) } ?? buffer.text
    return text.isEmpty ? .done : .copy(text)
  }

  mutating func cut() -> EditEffect {
    guard let selection = buffer.selection else { return .done }
    let text = buffer.text(in: selection)
    buffer.delete(selection)
    return .copy(text)
  }

  mutating func insertTyped(_ call: EditCall) -> EditEffect {
    guard let character = call.character, call.times > 0 else { return .done }
    if isOverwriting, character != "\n" {
      buffer.delete(Motion.rowForwardChar.range(buffer, settings.words, times: call.times))
    }
    buffer.insert(String(repeating: character, count: call.times))
    return .done
  }
}
