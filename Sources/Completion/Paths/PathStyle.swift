/// How a completed path is written.
struct PathStyle {
  let quote: String
  /// Whether brackets in it are no wildcards.
  let isLiteral: Bool
  let isRelative: Bool
  let home: String?

  private var isBare: Bool { quote.isEmpty }
  private var isDouble: Bool { quote == "\"" }

  /// A path of folder and name, quoted where it must be.
  func text(_ folder: (text: String, needsQuotes: Bool), _ name: String) -> String {
    let leaf = escaped(name)
    if !isBare { return quote + folder.text + leaf.text + quote }
    let needsQuotes = folder.needsQuotes || leaf.needsQuotes
    return needsQuotes ? "'\(folder.text)\(leaf.text)'" : folder.text + leaf.text
  }

  /// A folder with what is the home folder written as `~`.
  func folder(_ path: String) -> (text: String, needsQuotes: Bool) {
    guard let home, !home.isEmpty, path.hasPrefix(home) else { return escaped(path) }
    let rest = escaped(String(path.dropFirst(home.count)))
    return ("~" + rest.text, rest.needsQuotes)
  }

  /// A text with escapes for its kind of quotes, and whether it needs quotes at all.
  func escaped(_ text: String) -> (text: String, needsQuotes: Bool) {
    var result = ""
    var needsQuotes = false
    for (index, scalar) in text.unicodeScalars.enumerated() {
      result += escape(before: scalar, after: result, isFirst: index == 0, &needsQuotes)
      result.unicodeScalars.append(scalar)
    }
    return (result, needsQuotes)
  }

  private func escape(
    before scalar: Unicode.Scalar, after result: String, isFirst: Bool, _ needsQuotes: inout Bool
  ) -> String {
    let follows = result.hasSuffix("`")
    switch scalar {
    case "#", "-", "@": if isFirst, isBare { needsQuotes = true }
    case " ", ",", ";", "(", ")", "{", "}", "|", "&": if isBare { needsQuotes = true }
    case "[", "]":
      guard !isLiteral else { break }
      needsQuotes = true
      return String(repeating: "`", count: !isDouble ? 1 : follows ? 4 : 2)
    case "`":
      if isBare || isDouble { needsQuotes = true }
      if !isDouble { return isLiteral ? "" : "`" }
      return String(repeating: "`", count: !isLiteral && follows ? 3 : 1)
    case "$":
      if isBare || isDouble { needsQuotes = true }
      return isDouble ? "`" : ""
    default:
      if isDouble {
        guard Quoting.isDouble(scalar) else { break }
        needsQuotes = true
        return "`"
      }
      if Quoting.isSingle(scalar) {
        needsQuotes = true
        return "'"
      }
      if isBare, Quoting.isDouble(scalar) { needsQuotes = true }
    }
    return ""
  }
}
