/// Cuts a text into records of fields.
struct CSVScanner<Unit: FixedWidthInteger & UnsignedInteger> {
  private let units: UnsafeBufferPointer<Unit>
  /// A delimiter that no unit of the text can be is none.
  private let delimiter: Unit
  private let hasDelimiter: Bool
  private var at = 0
  /// The fields of the record that was read last.
  private(set) var fields: ContiguousArray<ShellString> = []
  private var field = TextBuilder()

  init(_ units: UnsafeBufferPointer<Unit>, _ delimiter: UInt16) {
    self.units = units
    self.delimiter = Unit(truncatingIfNeeded: delimiter)
    hasDelimiter = UInt16(truncatingIfNeeded: self.delimiter) == delimiter
  }

  @inline(__always)
  private func isDelimiter(_ unit: Unit) -> Bool { unit == delimiter && hasDelimiter }

  var isAtEnd: Bool { at >= units.count }

  /// Reads a first line that begins with a number sign, and what a `#TYPE` there says; other such lines are lost.
  mutating func readTypeName() -> ShellString? {
    guard at < units.count, units[at] == 0x23 else { return nil }
    let start = at
    while at < units.count, units[at] != 0x0A, units[at] != 0x0D { at += 1 }
    let line = string(start..<at)
    if at < units.count { skipLineEnd() }
    guard line.count >= 5, ShellString.equalIgnoringCase(line.slice(0..<5), .from("#TYPE")) else {
      return nil
    }
    let name = Units(line.slice(5..<line.count)).trimmed
    return name.count == 0 ? nil : .from(units: name.units)
  }

  /// Reads the next record; false at the end of the text.
  @discardableResult
  mutating func readRecord() -> Bool {
    fields.removeAll(keepingCapacity: true)
    while at < units.count, !readField() {}
    return !fields.isEmpty
  }

  /// Reads one field and what ends it; true if that was the record's end.
  private mutating func readField() -> Bool {
    skipBlanks()
    let start = at
    while at < units.count {
      let unit = units[at]
      if isDelimiter(unit) {
        fields.append(string(start..<at))
        at += 1
        return false
      }
      switch unit {
      case 0x0A, 0x0D:
        fields.append(string(start..<at))
        skipLineEnd()
        return true
      case 0x22:
        // A quote at the beginning opens a quoted field, a later one belongs to the text.
        return at == start ? readQuoted() : readRest(from: start)
      case 0x20, 0x09: return readRest(from: start)
      default: at += 1
      }
    }
    // An empty field at the very end of the text is none.
    if at > start { fields.append(string(start..<at)) }
    return true
  }

  private mutating func skipBlanks() {
    while at < units.count, units[at] == 0x20 || units[at] == 0x09, !isDelimiter(units[at]) { at += 1 }
  }

  private mutating func skipLineEnd() {
    if units[at] == 0x0D, at + 1 < units.count, units[at + 1] == 0x0A { at += 1 }
    at += 1
  }

  /// Goes on to the delimiter or the line's end, whatever stands before it.
  private mutating func readRest(from start: Int) -> Bool {
    // Blanks alone at the end of a field go, unless there is nothing else before them.
    let first = at
    var hasText = units[at] == 0x22
    at += 1
    while at < units.count, !isDelimiter(units[at]), units[at] != 0x0A, units[at] != 0x0D {
      if units[at] != 0x20, units[at] != 0x09 { hasText = true }
      at += 1
    }
    // One blank was taken before it was known what follows: so says the reference.
    fields.append(string(start..<(hasText ? at : first + 1)))
    return endField()
  }

  private mutating func endField() -> Bool {
    guard at < units.count else { return true }
    guard !isDelimiter(units[at]) else {
      at += 1
      return false
    }
    skipLineEnd()
    return true
  }

  /// Reads a quoted field; text behind the closing quote is added to it, blanks alone are not.
  private mutating func readQuoted() -> Bool {
    at += 1
    let start = at
    while at < units.count, units[at] != 0x22 { at += 1 }
    guard at < units.count else {
      if at > start { fields.append(string(start..<at)) }
      return true
    }
    let plain = start..<at
    at += 1
    if at < units.count, units[at] == 0x22 { return readQuotedOn(from: plain) }
    guard at < units.count, !isDelimiter(units[at]), units[at] != 0x0A, units[at] != 0x0D else {
      fields.append(string(plain))
      return endField()
    }
    field.removeAll()
    field.append(string(plain))
    return readBehindQuote()
  }

  /// Reads on in a quoted field that holds doubled quotes.
  private mutating func readQuotedOn(from plain: Range<Int>) -> Bool {
    field.removeAll()
    field.append(string(plain))
    while at < units.count, units[at] == 0x22 {
      // Here stands the second quote of a pair, which is text.
      let start = at
      at += 1
      while at < units.count, units[at] != 0x22 { at += 1 }
      field.append(string(start..<at))
      guard at < units.count else {
        fields.append(field.finish())
        return true
      }
      at += 1
    }
    return readBehindQuote()
  }

  private mutating func readBehindQuote() -> Bool {
    let start = at
    var hasText = false
    while at < units.count, !isDelimiter(units[at]), units[at] != 0x0A, units[at] != 0x0D {
      if units[at] != 0x20, units[at] != 0x09 { hasText = true }
      at += 1
    }
    if hasText { field.append(string(start..<at)) }
    fields.append(field.finish())
    return endField()
  }

  @inline(__always)
  private func string(_ range: Range<Int>) -> ShellString { UnitSlices.string(units, range) }
}
