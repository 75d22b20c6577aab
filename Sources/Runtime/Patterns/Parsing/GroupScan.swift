/// The first pass over a pattern: which groups there are, so that a reference may precede its group.
struct GroupScan {
  private var reader: PatternReader
  private var saved: [RegexOptions] = []
  private var numbered: Set<Int> = [0]
  private var names: [String] = []
  private var nextNumber = 1
  private var offsets: [Int: Int] = [:]

  private init(_ reader: PatternReader) { self.reader = reader }

  /// Counts the groups and leaves the reader at the start, knowing them.
  static func run(_ reader: inout PatternReader) throws(RegexFault) {
    var scan = GroupScan(reader)
    try scan.scan()
    reader.captures = CaptureTable(numbered: scan.numbered, named: scan.names, next: scan.nextNumber)
    reader.firstOffsets = scan.offsets
  }

  private mutating func scan() throws(RegexFault) {
    while let unit = reader.peek() {
      let offset = reader.position
      reader.position += 1
      switch unit {
      case UInt16(ascii: "\\"): if !reader.isAtEnd { _ = try reader.readBackslash(counting: true) }
      case UInt16(ascii: "#"):
        if reader.options.contains(.ignorePatternWhitespace) {
          reader.position -= 1
          try reader.skipBlanks()
        }
      case UInt16(ascii: "["): _ = try reader.readClass(counting: true)
      case UInt16(ascii: ")"): if let options = saved.popLast() { reader.options = options }
      case UInt16(ascii: "("): try scanGroup(offset)
      default: break
      }
    }
  }

  private mutating func scanGroup(_ offset: Int) throws(RegexFault) {
    if reader.peek() == UInt16(ascii: "?"), reader.peek(1) == UInt16(ascii: "#") {
      reader.position -= 1
      try reader.skipBlanks()
      reader.ignoresNextParenthesis = false
      return
    }
    saved.append(reader.options)
    guard reader.eat(UInt16(ascii: "?")) else {
      if !reader.options.contains(.explicitCapture), !reader.ignoresNextParenthesis {
        note(nextNumber, offset)
        nextNumber += 1
      }
      reader.ignoresNextParenthesis = false
      return
    }
    if let open = reader.peek(), PatternUnits.closing(open) != nil, reader.peek(1) != nil {
      reader.position += 1
      try scanName(offset)
    } else if try scanOptions() {
      return
    }
    reader.ignoresNextParenthesis = false
  }

  private mutating func note(_ number: Int, _ offset: Int) {
    if numbered.insert(number).inserted { offsets[number] = offset }
  }

  private mutating func scanName(_ offset: Int) throws(RegexFault) {
    guard let unit = reader.peek(), unit != 0x30, CharacterClass.isBoundaryWord(unit) else { return }
    if PatternUnits.isDigit(unit) {
      note(try reader.readDecimal(), offset)
    } else {
      let name = reader.readName()
      if !names.contains(name) { names.append(name) }
    }
  }

  /// Reads options of a group; true if it is a condition, whose parenthesis comes next.
  private mutating func scanOptions() throws(RegexFault) -> Bool {
    reader.readOptions()
    if reader.eat(UInt16(ascii: ")")) {
      saved.removeLast()
    } else if reader.peek() == UInt16(ascii: "(") {
      reader.ignoresNextParenthesis = true
      return true
    }
    return false
  }
}
