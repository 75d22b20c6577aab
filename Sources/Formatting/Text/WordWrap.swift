import Runtime

/// Text wrapped at blanks into lines of a width; words that are longer are broken.
///
/// Word wrap is for the languages that PowerShell lists (en, fr, de, it, pt, es); others break anywhere.
struct WordWrap {
  private let firstWidth: Int
  private let width: Int
  private var lines: [[UInt16]] = []
  private var line: [UInt16] = []
  private var lineWidth: Int
  private var room: Int

  private init(_ firstWidth: Int, _ width: Int) {
    (self.firstWidth, self.width) = (firstWidth, width)
    (lineWidth, room) = (firstWidth, firstWidth)
  }

  /// The lines of a text, its own line breaks kept.
  static func lines(_ text: ShellString, first firstWidth: Int, following width: Int) -> [ShellString] {
    var made: [ShellString] = []
    for line in Lines.split(text) {
      if line.count <= firstWidth && !line.isWide || DisplayWidth.of(line) <= firstWidth {
        made.append(line)
        continue
      }
      var wrap = WordWrap(firstWidth, width)
      for word in words(line.units) { wrap.add(word) }
      wrap.lines.append(wrap.line)
      made += wrap.lines.map { .from(units: $0) }
    }
    return made
  }

  static func lines(_ text: ShellString, width: Int) -> [ShellString] {
    lines(text, first: width, following: width)
  }

  private mutating func add(_ word: Word) {
    guard lineWidth > 0 else { return }
    let wordWidth = DisplayWidth.of(EscapeSequences.removed(from: word.whole(fitting: room)))
    let units = word.whole(fitting: room)
    if wordWidth > lineWidth { return addBroken(units) }
    if wordWidth > room {
      breakLine(with: units)
      room = lineWidth - wordWidth
    } else {
      line += units
      room -= wordWidth
    }
  }

  /// A word that is longer than a line fills this one and goes on in the next.
  private mutating func addBroken(_ units: [UInt16]) {
    var sequences: [UInt16] = []
    var index = 0
    while index < units.count {
      let length = EscapeSequences.length(at: index, in: units)
      if length > 0 {
        line += units[index..<index + length]
        sequences += units[index..<index + length]
        index += length
        continue
      }
      var unit = units[index]
      var unitWidth = DisplayWidth.of(unit)
      if unitWidth > lineWidth { (unit, unitWidth) = (0x3F, 1) }
      if unitWidth > room {
        line = Lines.closed(line, sequences)
        breakLine(with: sequences + [unit])
        room = lineWidth - unitWidth
      } else {
        line.append(unit)
        room -= unitWidth
      }
      index += 1
    }
  }

  private mutating func breakLine(with next: [UInt16]) {
    lines.append(line)
    line = next
    lineWidth = width
  }
}

extension WordWrap {
  /// A word and what ends it.
  private struct Word {
    let text: [UInt16]
    let end: UInt16?

    private static let softHyphen: UInt16 = 0xAD

    /// The word with its end; a soft hyphen shows only where it is the last thing of a line.
    func whole(fitting room: Int) -> [UInt16] {
      guard let end else { return text }
      let reset = EscapeSequences.resetUnits
      if end == Word.softHyphen {
        let width = DisplayWidth.of(EscapeSequences.removed(from: text)) + 1
        return width == room ? inserting(0x2D, reset) : text
      }
      return inserting(end, reset)
    }

    private func inserting(_ unit: UInt16, _ reset: [UInt16]) -> [UInt16] {
      text.ends(with: reset) ? text.dropLast(reset.count) + [unit] + reset : text + [unit]
    }
  }

  /// Words with the blank, tab or hyphen behind them; each repeats the sequences before it and closes them.
  private static func words(_ units: [UInt16]) -> [Word] {
    var words: [Word] = []
    var (word, sequences): ([UInt16], [UInt16]) = ([], [])
    var index = 0
    while index < units.count {
      let length = EscapeSequences.length(at: index, in: units)
      if length > 0 {
        word += units[index..<index + length]
        sequences += units[index..<index + length]
        index += length
        continue
      }
      switch units[index] {
      case 0x20, 0x09, 0xAD:
        words.append(Word(text: Lines.closed(word, sequences), end: units[index]))
        word = sequences
      case 0x2011, 0xA0:
        words.append(Word(text: Lines.closed(word, sequences), end: nil))
        word = sequences
      default: word.append(units[index])
      }
      index += 1
    }
    if !sequences.isEmpty { word = word.count == sequences.count ? [] : Lines.closed(word, sequences) }
    words.append(Word(text: word, end: nil))
    return words
  }
}
