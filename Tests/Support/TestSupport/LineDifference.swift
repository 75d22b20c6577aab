/// What differs between two texts, in a few lines that show control characters, or nil where nothing does.
package func lineDifference(wanted: Bytes, got: Bytes, most: Int = 5) -> String? {
  guard wanted != got else { return nil }
  let (old, new) = (wanted.lines, got.lines)
  let start = zip(old, new).prefix { $0 == $1 }.count
  let end = zip(old.dropFirst(start).reversed(), new.dropFirst(start).reversed()).prefix { $0 == $1 }.count
  func shown(_ lines: [ArraySlice<UInt8>], _ mark: String) -> [String] {
    let part = lines[start..<(lines.count - end)]
    let more = part.count > most ? ["\(mark) … \(part.count - most) more"] : []
    return part.prefix(most).map { "\(mark) \(visible($0))" } + more
  }
  return (["line \(start + 1):"] + shown(old, "-") + shown(new, "+")).joined(separator: "\n")
}

/// The text of a line, cut at 300 characters, with what a terminal would not show as such written out.
package func visible(_ line: ArraySlice<UInt8>) -> String {
  var result = ""
  for scalar in line.text.unicodeScalars {
    guard result.unicodeScalars.count < 300 else { return result + "…" }
    let hidden = scalar.value < 0x20 || (0x7F...0xA0).contains(scalar.value) || scalar.value == 0x202F
    result += hidden ? "\\u{\(String(scalar.value, radix: 16))}" : String(scalar)
  }
  return result.hasSuffix(" ") ? result + "⏎" : result
}
