/// The column after which YAML's lines are broken at a blank.
private let bestWidth = 80

/// A plain scalar, or one in single quotes, broken over lines at single blanks.
func folded(_ scalars: [Unicode.Scalar], indent: Int, column: Int, quote: Unicode.Scalar?) -> String {
  var text = String.UnicodeScalarView()
  var column = column
  func endsWord(_ index: Int) -> Bool {
    index == scalars.count || scalars[index] == " " || scalars[index] == "\n"
  }
  if let quote {
    text.append(quote)
    column += 1
  }
  let lineStart = "\n".unicodeScalars + String(repeating: " ", count: indent).unicodeScalars
  var index = 0
  while index < scalars.count {
    var end = index + 1
    switch scalars[index] {
    case " ":
      while end < scalars.count, scalars[end] == " " { end += 1 }
      let isInside = index > 0 && end < scalars.count
      if end == index + 1, column > bestWidth, quote == nil || isInside {
        text.append(contentsOf: lineStart)
        column = indent
      } else {
        text.append(contentsOf: scalars[index..<end])
        column += end - index
      }
    case "\n":
      while end < scalars.count, scalars[end] == "\n" { end += 1 }
      text.append(contentsOf: repeatElement("\n", count: end - index))
      text.append(contentsOf: lineStart)
      column = indent
    default:
      while !endsWord(end) { end += 1 }
      for scalar in scalars[index..<end] {
        if scalar == quote {
          text.append(scalar)
          column += 1
        }
        text.append(scalar)
      }
      column += end - index
    }
    index = end
  }
  if let quote { text.append(quote) }
  return String(text)
}

/// A scalar in double quotes, with escapes for what cannot be shown, broken at blanks with a backslash.
func doubleQuoted(_ scalars: [Unicode.Scalar], indent: Int, column: Int) -> String {
  var text = "\""
  var column = column + 1
  var index = 0
  for scalar in scalars {
    if scalar == " ", index > 0, index < scalars.count - 1, column > bestWidth {
      text += "\\\n" + String(repeating: " ", count: indent)
      column = indent
      // A blank at the beginning of a line is escaped, or it would be lost.
      text += "\\ "
      column += 2
    } else {
      let part = escaped(scalar)
      text += part
      column += part.unicodeScalars.count
    }
    index += 1
  }
  return text + "\""
}

private func escaped(_ scalar: Unicode.Scalar) -> String {
  if let letter = yamlEscapes[scalar] { return "\\\(letter)" }
  switch scalar.value {
  case 0x20...0x7E, 0xA0...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD, 0x10000...0x10FFFF: return String(scalar)
  case ...0xFF: return "\\x" + digits(scalar.value, 2)
  default: return "\\u" + digits(scalar.value, 4)
  }
}

private func digits(_ value: UInt32, _ count: Int) -> String {
  let text = String(value, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, count - text.count)) + text
}

private let yamlEscapes: [Unicode.Scalar: Character] = [
  "\0": "0", "\u{7}": "a", "\u{8}": "b", "\t": "t", "\n": "n", "\u{B}": "v", "\u{C}": "f", "\r": "r",
  "\u{1B}": "e", "\"": "\"", "\\": "\\", "\u{85}": "N", "\u{2028}": "L", "\u{2029}": "P",
]
