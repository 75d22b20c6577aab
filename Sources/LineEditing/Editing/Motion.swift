/// A way of going through an entry; moving, selecting, killing, deleting and yanking are told by it.
enum Motion: Equatable, Sendable {
  case forwardChar, backwardChar
  /// Within a row.
  case rowForwardChar, rowBackwardChar
  /// To the end, the start of the next and the start of the last word, as the options' delimiters part them.
  case wordEnd, nextWord, backwardWord
  /// The same over the shell's own tokens.
  case tokenEnd, nextToken, backwardToken
  case viWord, viWordEnd, viBackwardWord
  case glob, globEnd, backwardGlob, backwardGlobEnd
  /// Over the rest of the word, without the blanks behind it.
  case restOfWord, restOfGlob
  case blankWordBack
  case rowStart, rowEnd, firstNonBlank
  /// Over the row to its start or end; from there, to the start or end of the entry.
  case beginning, ending
  case entryStart, entryEnd
  case brace

  /// Whether an operator takes the character that the motion ends on too.
  private var isInclusive: Bool { [.viWordEnd, .globEnd, .brace].contains(self) }

  /// The motion that a negative number stands for.
  private var reverse: Motion {
    switch self {
    case .forwardChar: .backwardChar
    case .backwardChar: .forwardChar
    case .rowForwardChar: .rowBackwardChar
    case .rowBackwardChar: .rowForwardChar
    case .wordEnd, .nextWord: .backwardWord
    case .backwardWord: .wordEnd
    case .tokenEnd, .nextToken: .backwardToken
    case .backwardToken: .tokenEnd
    case .viWord: .viBackwardWord
    case .viBackwardWord: .viWord
    case .glob: .backwardGlob
    case .backwardGlob: .glob
    case .globEnd: .backwardGlobEnd
    case .backwardGlobEnd: .globEnd
    default: self
    }
  }

  /// Where it leads from the cursor, done some times.
  func target(_ buffer: EditBuffer, _ words: WordRule, times: Int) -> Int {
    if times < 0 { return reverse.target(buffer, words, times: -times) }
    var place = buffer.cursor
    for _ in 0..<times {
      let next = step(from: place, buffer, words)
      if next == place { break }
      place = next
    }
    return place
  }

  /// What an operator works on.
  func range(_ buffer: EditBuffer, _ words: WordRule, times: Int) -> Range<Int> {
    let target = target(buffer, words, times: times)
    let (first, last) = (min(target, buffer.cursor), max(target, buffer.cursor))
    let takesLast = isInclusive && (first < last || self != .brace)
    return first..<(takesLast ? buffer.nextCharacter(after: last) : last)
  }

  private func step(from place: Int, _ buffer: EditBuffer, _ words: WordRule) -> Int {
    let text = buffer.scalars
    let row = buffer.rowRange(at: place)
    return switch self {
    case .forwardChar: buffer.nextCharacter(after: place)
    case .backwardChar: buffer.previousCharacter(before: place)
    case .rowForwardChar: min(buffer.nextCharacter(after: place), row.upperBound)
    case .rowBackwardChar: max(buffer.previousCharacter(before: place), row.lowerBound)
    case .wordEnd: words.wordEnd(after: place, in: text)
    case .nextWord: words.wordStart(after: place, in: text)
    case .backwardWord: words.wordStart(before: place, in: text)
    case .blankWordBack: WordRule.blanks.wordStart(before: place, in: text)
    case .tokenEnd: buffer.tokens.first { $0.upperBound > place }?.upperBound ?? text.count
    case .nextToken: buffer.tokens.first { $0.lowerBound > place }?.lowerBound ?? text.count
    case .backwardToken: buffer.tokens.last { $0.lowerBound < place }?.lowerBound ?? 0
    case .viWord: words.viStart(after: place, in: text)
    case .viWordEnd: words.viLast(after: place, in: text)
    case .viBackwardWord: words.viStart(before: place, in: text)
    case .glob: WordRule.blanks.viStart(after: place, in: text)
    case .globEnd: WordRule.blanks.viLast(after: place, in: text)
    case .backwardGlob: WordRule.blanks.viStart(before: place, in: text)
    case .backwardGlobEnd: WordRule.blanks.viLast(before: place, in: text)
    case .restOfWord: words.run(at: place, in: text).upperBound
    case .restOfGlob: WordRule.blanks.run(at: place, in: text).upperBound
    case .rowStart: row.lowerBound
    case .rowEnd: row.upperBound
    case .firstNonBlank: buffer.firstNonBlank(of: row)
    case .beginning: place == row.lowerBound ? 0 : row.lowerBound
    case .ending: place == row.upperBound ? text.count : row.upperBound
    case .entryStart: 0
    case .entryEnd: text.count
    case .brace: buffer.brace(from: place) ?? place
    }
  }
}

extension EditBuffer {
  /// Where the shell's tokens stand; the ends of rows are none to stop at.
  fileprivate var tokens: [Range<Int>] {
    EntryScanner.tokens(of: scalars).map(\.range).filter { scalars[$0.lowerBound] != "\n" }
  }

  /// The partner of the bracket at a place or of the next one behind it, as Vi's `%` finds it.
  fileprivate func brace(from place: Int) -> Int? {
    let brackets: Set<Unicode.Scalar> = ["(", ")", "[", "]", "{", "}"]
    return scalars[place...].firstIndex { brackets.contains($0) }.flatMap { partner(ofBracketAt: $0) }
  }
}
