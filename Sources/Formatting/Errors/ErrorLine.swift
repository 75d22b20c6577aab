import Runtime

/// The line that an error points at: of the script, or of a test that the target tells of.
struct ErrorLine {
  /// What stands behind the reason: file and line, or the file of a test.
  let place: ShellString
  let number: String
  let source: [UInt16]
  /// The part of the line that failed, where not all of it did.
  let marked: Range<Int>?
  /// Blanks and `~` under the line.
  let marks: String

  /// Nil where an error is shown without a line: at the prompt's first line, and inside modules.
  init?(_ record: ErrorRecord, _ place: ScriptPosition?, _ engine: Engine) throws(ShellError) {
    if let test = try ErrorLine.test(record, engine) {
      self = test
      return
    }
    guard let place, place.file?.hasSuffix(".psm1") != true,
      place.file != nil || place.start.line > 1 || record.category == .parserError,
      let line = MarkedLine(place)
    else { return nil }
    self.place = place.file.map { .from("\($0):\(place.start.line)") } ?? .empty
    number = String(place.start.line)
    source = [0x20] + line.line
    let start = line.indent + 1
    marked = start..<min(start + line.length, source.count)
    marks = " " + line.marks
  }

  private init(place: ShellString, number: String, source: [UInt16]) {
    (self.place, self.number, self.source) = (place, number, source)
    (marked, marks) = (0..<0, "")
  }

  /// The line that a target with `Line` and `LineText` tells of, as Pester's assertions do.
  private static func test(_ record: ErrorRecord, _ engine: Engine) throws(ShellError) -> ErrorLine? {
    guard case .table(let table) = record.target.base.payload,
      let number = table.value(for: .from("Line")), let text = table.value(for: .from("LineText"))
    else { return nil }
    let line = String(try Conversion.text(text, engine)).drop(while: \.isWhitespace)
    let file = try Conversion.text(table.value(for: .from("File")) ?? .null, engine)
    return ErrorLine(
      place: file, number: String(try Conversion.text(number, engine)),
      source: Array(String(line.reversed().drop(while: \.isWhitespace).reversed()).utf16))
  }

  /// The number in four columns.
  var paddedNumber: String { String(repeating: " ", count: max(4 - number.count, 0)) + number }

  /// Columns that a long number pushes the bar to the right.
  var leadWidth: Int { max(number.count - 4, 0) }

  func lead(behindNumber: Bool) -> ShellString { .from(String(repeating: " ", count: leadWidth)) }
}
