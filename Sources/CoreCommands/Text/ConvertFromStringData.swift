import Runtime

/// Reads lines of names and values into a dictionary.
struct ConvertFromStringData: Cmdlet {
  static let declaration = CmdletDeclaration(
    .convertFrom, "StringData",
    synopsis: "Converts a string containing one or more key and value pairs to a hash table.",
    outputs: ["System.Collections.Hashtable"],
    examples: [Example("One pair", "(ConvertFrom-StringData 'a = 1').a", prints: "1")])

  @Parameter("What stands between name and value.", position: 1, typed: "char")
  var delimiter: Value?
  @Parameter(
    "The text.", position: 0, pipeline: .byValue, validation: [AllowEmptyAttribute(.emptyString)],
    mandatory: true)
  var stringData: String?

  func process(in call: borrowing Invocation) throws {
    let table = HashtableObject(comparer: .ordinalIgnoreCase)
    let delimiter = delimiter.flatMap { if case .char(let unit) = $0.base.payload { unit } else { nil } }
    for line in StringData.lines(of: .from(stringData ?? "")) {
      guard !line.isEmpty, line[0] != 0x23 else { continue }
      guard let place = StringData.find(delimiter ?? 0x3D, in: line), place > 0 else {
        throw StringDataFault.noPair(String(line))
      }
      let name = StringData.trimmed(line.slice(0..<place))
      if table.value(for: name) != nil { throw StringDataFault.twice(String(line), String(name)) }
      let text = StringData.trimmed(line.slice(place + 1..<line.count))
      table.set(String(name), .string(try StringData.unescaped(text)))
    }
    try call.write(.table(table))
  }
}

/// Cutting up texts of names and values.
private enum StringData {
  static func lines(of text: ShellString) -> [ShellString] {
    var lines: [ShellString] = []
    var start = 0
    for offset in 0..<text.count where text[offset] == 0x0A {
      lines.append(trimmed(text.slice(start..<offset)))
      start = offset + 1
    }
    lines.append(trimmed(text.slice(start..<text.count)))
    return lines
  }

  static func find(_ unit: UInt16, in line: ShellString) -> Int? {
    (0..<line.count).first { line[$0] == unit }
  }

  static func trimmed(_ text: ShellString) -> ShellString {
    var (start, end) = (0, text.count)
    while start < end, isSpace(text[start]) { start += 1 }
    while end > start, isSpace(text[end - 1]) { end -= 1 }
    return text.slice(start..<end)
  }

  private static func isSpace(_ unit: UInt16) -> Bool {
    Unicode.Scalar(unit).map { $0.properties.isWhitespace } ?? false
  }

  /// Escapes undone as `Regex.Unescape` does.
  static func unescaped(_ text: ShellString) throws -> ShellString {
    do throws(RegexFault) { return try Regex.unescape(text) } catch { throw PatternFault.regex(error) }
  }
}

/// What ConvertFrom-StringData refuses.
enum StringDataFault: ShellFault {
  case noPair(String)
  case twice(String, String)

  var errorId: String { "InvalidOperation" }
  var exceptionType: TypeInfo {
    TypeTable.find("System.Management.Automation.PSInvalidOperationException") ?? .runtimeException
  }

  var message: String {
    switch self {
    case .noPair(let line):
      "Data line '\(line)' is not in 'name=value' format. "
    case .twice(let line, let name):
      "Data item '\(name)' in line '\(line)' is already defined. "
    }
  }
}
