/// Case and order of letters.
extension EditState {
  mutating func recase(_ change: (String) -> String) -> EditEffect {
    guard !buffer.isAtEnd else { return .bell }
    let end = settings.words.wordEnd(after: buffer.cursor, in: buffer.scalars)
    buffer.replace(buffer.cursor..<end, with: change(buffer.text(in: buffer.cursor..<end)))
    return .done
  }

  /// The first letter large, all others small; what stands in front of it stays.
  static func capitalized(_ text: String) -> String {
    let small = text.lowercased()
    guard let first = small.firstIndex(where: \.isLetter) else { return text }
    return small[..<first] + small[first].uppercased() + small[small.index(after: first)...]
  }

  mutating func invertCase(_ call: EditCall) -> EditEffect {
    guard !buffer.isAtEnd else { return .bell }
    let range = Motion.rowForwardChar.range(buffer, settings.words, times: call.times)
    let inverted = buffer.text(in: range).map { $0.isUppercase ? $0.lowercased() : $0.uppercased() }
    buffer.replace(range, with: inverted.joined())
    return .done
  }

  /// Swaps the characters around the cursor and steps over them; at the end of a row, the last two.
  mutating func swapCharacters() -> EditEffect {
    let row = buffer.rowRange(at: buffer.cursor)
    let isPastEnd = buffer.cursor == row.upperBound
    let second = isPastEnd ? buffer.previousCharacter(before: buffer.cursor) : buffer.cursor
    let first = buffer.previousCharacter(before: second)
    guard second > row.lowerBound, first >= row.lowerBound else { return .bell }
    let end = buffer.nextCharacter(after: second)
    buffer.replace(first..<end, with: buffer.text(in: second..<end) + buffer.text(in: first..<second))
    return .done
  }
}
