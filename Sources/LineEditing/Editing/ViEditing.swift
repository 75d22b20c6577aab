/// What Vi's keys do that is no operator over a motion.
extension EditState {
  mutating func enterCommandMode() -> EditEffect {
    if mode == .insert { _ = move(.rowBackwardChar, EditCall()) }
    (mode, isOverwriting) = (.command, false)
    return .done
  }

  mutating func overwrite() -> EditEffect {
    (mode, isOverwriting) = (.insert, true)
    return .done
  }

  mutating func insert(at place: (EditBuffer) -> Int) -> EditEffect {
    buffer.move(to: place(buffer))
    mode = .insert
    return .done
  }

  /// Opens a row and types into it.
  mutating func insertRow(above: Bool) -> EditEffect {
    mode = .insert
    return openRow(above: above)
  }

  mutating func replaceCharacters(_ call: EditCall) -> EditEffect {
    guard let character = call.character else { return .bell }
    let range = Motion.rowForwardChar.range(buffer, settings.words, times: call.times)
    guard !range.isEmpty else { return .bell }
    let count = buffer.text(in: range).count
    buffer.replace(range, with: String(repeating: character, count: count))
    buffer.move(to: buffer.previousCharacter(before: buffer.cursor))
    return .done
  }

  /// Counts from 1.
  mutating func goToColumn(_ call: EditCall) -> EditEffect {
    guard let column = call.count, column > 0 else { return .bell }
    let row = buffer.rowRange(at: buffer.cursor)
    let places = buffer.boundaries(around: row.lowerBound).filter { row.contains($0) }
    guard places.indices.contains(column - 1) else {
      buffer.move(to: row.upperBound)
      return .bell
    }
    buffer.move(to: places[column - 1])
    return .done
  }

  mutating func goToBrace() -> EditEffect {
    let target = Motion.brace.target(buffer, settings.words, times: 1)
    guard target != buffer.cursor else { return .bell }
    buffer.move(to: target)
    return .done
  }

  mutating func changeWordObject() -> EditEffect {
    mode = .insert
    return deleteWordObject()
  }

  mutating func deleteWordObject() -> EditEffect {
    delete(settings.words.run(at: buffer.cursor, in: buffer.scalars))
  }

  mutating func repeatChange(_ call: EditCall) -> EditEffect {
    guard let lastChange else { return .bell }
    return lastChange.body(&self, lastChange.call(with: call.count))
  }
}

/// The last change, for Vi's `.`.
struct Change: Sendable {
  let body: EditFunction.Body
  private let count: Int?
  private let character: Character?

  init?(_ function: EditFunction, _ call: EditCall) {
    guard case .edit(let body) = function.action else { return nil }
    (self.body, count, character) = (body, call.count, call.character)
  }

  func call(with count: Int?) -> EditCall { EditCall(count: count ?? self.count, character: character) }
}
