import TestSupport

/// Reads a `.cases` file; `Tests/Conformance/cases.py` tells its format and is followed to the byte.
struct CaseReader {
  private enum Section { case head, output, errors, exit }

  private var cases: [RecordedCase] = []
  private var head: [ArraySlice<UInt8>] = []
  private var rows: Bytes = []
  private var section = Section.head
  private var marks = ""

  /// The cases of a file of the repository, in order.
  static func read(_ file: String) throws -> [RecordedCase] {
    let parts = file.split(separator: "/").suffix(2)
    let topic = parts.joined(separator: "/").dropLast(".cases".count)
    var reader = CaseReader()
    // What follows the last line feed belongs to no section.
    for (number, line) in try Repository.bytes(file).lines.dropLast().enumerated() {
      reader.take(line, start: { RecordedCase(id: "\(topic)/\($0)", file: file, line: number + 1) })
    }
    reader.closeSection()
    return reader.cases
  }

  private mutating func take(_ line: ArraySlice<UInt8>, start: (String) -> RecordedCase) {
    if line.starts(with: "=== ") {
      closeSection()
      cases.append(start(line.dropFirst(4).text.trimmed))
      (section, head) = (.head, [])
    } else if let (next, marks) = Self.header(line) {
      closeSection()
      (section, self.marks, rows) = (next, marks, [])
    } else if section == .head {
      head.append(line)
    } else {
      rows += line.unprotected
      rows.append(0x0A)
    }
  }

  private static func header(_ line: ArraySlice<UInt8>) -> (Section, String)? {
    let names: [(String, Section)] = [("stdout", .output), ("stderr", .errors), ("exit", .exit)]
    for (name, section) in names where line.starts(with: "--- \(name)") {
      return (section, line.dropFirst(4 + name.utf8.count).text)
    }
    return nil
  }

  private mutating func closeSection() {
    guard !cases.isEmpty else { return }
    let last = cases.count - 1
    switch section {
    case .head: closeHead(&cases[last])
    case .output: cases[last].output = content
    case .errors: cases[last].errors = content
    case .exit: cases[last].exit = Int32(marks.trimmed)
    }
  }

  private var content: Bytes {
    let text = marks.contains("(no newline)") ? rows.dropLast() : rows
    return marks.contains("(escaped)") ? text.unescaped : text
  }

  private func closeHead(_ current: inout RecordedCase) {
    var lines = head[...]
    while let line = lines.first, line.starts(with: "#: ") {
      let option = line.dropFirst(3).text
      let name = option.prefix { $0 != ":" }
      current.options[name.trimmed] = option.dropFirst(name.count + 1).trimmed
      lines.removeFirst()
    }
    while let line = lines.last, line.text.trimmed.isEmpty { lines.removeLast() }
    let script = Bytes(lines.map(\.unprotected).joined(separator: [0x0A]))
    current.script = current.options.removeValue(forKey: "escaped") == nil ? script : script.unescaped
  }
}

extension StringProtocol {
  /// The text without white space at its ends, as Python strips it.
  fileprivate var trimmed: String {
    func isSpace(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isWhitespace || (0x1C...0x1F).contains(scalar.value)
    }
    let scalars = unicodeScalars.drop(while: isSpace)
    guard let last = scalars.lastIndex(where: { !isSpace($0) }) else { return "" }
    return String(String.UnicodeScalarView(scalars[...last]))
  }
}

extension ArraySlice where Element == UInt8 {
  fileprivate var unprotected: ArraySlice<UInt8> { first == UInt8(ascii: "\\") ? dropFirst() : self }
}

extension Array where Element == UInt8 {
  /// The text with `\\` and `\xNN` taken back.
  fileprivate var unescaped: Bytes {
    var result: Bytes = []
    var rest = self[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\") else {
        result.append(byte)
        continue
      }
      if rest.first == byte {
        result.append(byte)
        rest.removeFirst()
      } else if rest.first == UInt8(ascii: "x"), let code = UInt8(rest.dropFirst().prefix(2).text, radix: 16)
      {
        result += String(Unicode.Scalar(code)).utf8
        rest.removeFirst(3)
      } else {
        result.append(byte)
      }
    }
    return result
  }
}
