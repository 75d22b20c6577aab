/// A text as a scalar of YAML: plain where that reads back as the same text, else in single quotes, else in double ones.
struct YAMLScalar {
  private let scalars: [Unicode.Scalar]
  private let style: Style

  private enum Style { case plain, single, double }

  init(_ text: String, isKey: Bool) {
    scalars = Array(text.unicodeScalars)
    style = Self.style(of: scalars, text: text, isKey: isKey)
  }

  var isPlain: Bool { style == .plain }

  /// The scalar when it begins at that column; further lines stand that deep.
  ///
  /// A name (without column) takes one line.
  func text(indent: Int, column: Int?) -> String {
    let column = column ?? .min / 2
    return switch style {
    case .plain: folded(scalars, indent: indent, column: column, quote: nil)
    case .single: folded(scalars, indent: indent, column: column, quote: "'")
    case .double: doubleQuoted(scalars, indent: indent, column: column)
    }
  }

  private static func style(of scalars: [Unicode.Scalar], text: String, isKey: Bool) -> Style {
    if scalars.contains(where: isSpecial) { return .double }
    let breaks = scalars.contains(where: isBreak)
    if breaks, isKey || hasBlankBeside(scalars) { return .double }
    if breaks || !canBePlain(scalars) || YAMLResolution.isNotText(text) { return .single }
    return .plain
  }
}

private func isBreak(_ scalar: Unicode.Scalar) -> Bool {
  ["\n", "\u{85}", "\u{2028}", "\u{2029}"].contains(scalar)
}

/// What no quotes but double ones can hold.
private func isSpecial(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x0A, 0x20...0x7E, 0x85, 0xA0...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD, 0x10000...0x10FFFE: false
  default: true
  }
}

/// Blanks beside a line break would be lost.
private func hasBlankBeside(_ scalars: [Unicode.Scalar]) -> Bool {
  zip(scalars, scalars.dropFirst()).contains { $0 == " " && isBreak($1) || isBreak($0) && $1 == " " }
    || scalars.last == " " && scalars.contains(where: isBreak)
}

/// Whether nothing in a text without breaks means something to YAML.
private func canBePlain(_ scalars: [Unicode.Scalar]) -> Bool {
  guard let first = scalars.first, let last = scalars.last, first != " ", last != " " else { return false }
  if String(String.UnicodeScalarView(scalars)).hasPrefix("---") { return false }
  if String(String.UnicodeScalarView(scalars)).hasPrefix("...") { return false }
  if "#,[]{}&*!|>'\"%@`".unicodeScalars.contains(first) { return false }
  let isFollowedByBlank = scalars.count == 1 || scalars[1] == " "
  if (first == "?" || first == ":" || first == "-") && isFollowedByBlank { return false }
  for (index, scalar) in scalars.enumerated().dropFirst() {
    if scalar == ":", index + 1 == scalars.count || scalars[index + 1] == " " { return false }
    if scalar == "#", scalars[index - 1] == " " { return false }
  }
  return true
}
