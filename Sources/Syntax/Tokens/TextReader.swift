/// Turns the characters of a token into the text that they stand for.
struct TextReader {
  private let units: UnsafePointer<UInt16>
  private let count: Int
  private let parts: [StringPart]
  private var nextPart = 0
  private var index = 0
  private var output: [UInt16] = []
  private var nested: [Range<Int>] = []

  init(_ units: UnsafePointer<UInt16>, _ count: Int, _ parts: [StringPart]) {
    (self.units, self.count, self.parts) = (units, count, parts)
    output.reserveCapacity(count)
  }

  var text: ExpandableText { ExpandableText(value: LiteralText(output), nested: nested) }

  private subscript(at index: Int) -> UInt16 { index < count ? units[index] : 0 }

  mutating func readVerbatim() {
    output.append(contentsOf: UnsafeBufferPointer(start: units, count: count))
  }

  /// Reads up to a single quote that is not doubled, and passes it.
  mutating func readSingleQuoted(from start: Int) {
    index = start
    while index < count {
      if isSingleQuote(units[index]) {
        index += 1
        guard isSingleQuote(self[at: index]) else { return }
      }
      takeUnit()
    }
  }

  /// Reads up to a double quote that is not doubled, and passes it.
  mutating func readDoubleQuoted(from start: Int) {
    index = start
    while index < count {
      if takePart() { continue }
      if isDoubleQuote(units[index]) {
        index += 1
        guard isDoubleQuote(self[at: index]) else { return }
        takeUnit()
      } else {
        takeUnitOrEscape()
      }
    }
  }

  /// Reads a word; up to an index its characters stand for themselves.
  mutating func readWord(from start: Int) {
    while index < min(start, count) { takeUnit() }
    while index < count {
      if takePart() { continue }
      if isSingleQuote(units[index]) {
        readSingleQuoted(from: index + 1)
      } else if isDoubleQuote(units[index]) {
        readDoubleQuoted(from: index + 1)
      } else {
        takeUnitOrEscape()
      }
    }
  }

  /// Reads the lines between header and footer, without the last line break.
  ///
  /// One whose header is wrong is empty.
  mutating func readHereString(expanding: Bool, isTerminated: Bool) {
    index = 2
    while index < count, !isLineBreak(units[index]), isDotNetWhiteSpace(units[index]) { index += 1 }
    guard isLineBreak(self[at: index]) else { return }
    index += isCRLF ? 2 : 1
    let end = isTerminated ? max(index, count - 2) : count
    var lastLineEnd: Int?
    while index < end {
      if takePart() { continue }
      if isLineBreak(units[index]) {
        lastLineEnd = output.count
        if isCRLF { takeUnit() }
        takeUnit()
      } else if expanding {
        takeUnitOrEscape()
      } else {
        takeUnit()
      }
    }
    if isTerminated, let lastLineEnd { output.removeLast(output.count - lastLineEnd) }
  }

  private var isCRLF: Bool { units[index] == Unit.carriageReturn && self[at: index + 1] == Unit.newline }

  private mutating func takeUnit() {
    output.append(units[index])
    index += 1
  }

  private mutating func takeUnitOrEscape() {
    guard units[index] == Unit.backtick, self[at: index + 1] != 0 else { return takeUnit() }
    let escape = Escape(units, index + 1, count)
    output.append(escape.first)
    if let second = escape.second { output.append(second) }
    index = escape.end
  }

  private mutating func takePart() -> Bool {
    guard nextPart < parts.count, index == Int(parts[nextPart].start) else { return false }
    let start = output.count
    while index < min(count, Int(parts[nextPart].end)) { takeUnit() }
    nested.append(start..<output.count)
    nextPart += 1
    return true
  }
}
