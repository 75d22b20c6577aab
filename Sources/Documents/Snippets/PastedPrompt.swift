/// Prompts that come along when something is copied from a page: `PS>`, `PS C:\Users\me>`, `C:\>`, `C:\`.
package enum PastedPrompt {
  /// What follows the prompt at the start of a line, nil if there is none.
  package static func rest(of line: Substring) -> Substring? {
    let line = line.drop(while: isBlank)
    return afterPowerShell(line) ?? afterDrive(line)
  }

  /// What follows `>>` at the start of a line, nil if it does not start so.
  package static func continuation(of line: Substring) -> Substring? {
    let line = line.drop(while: isBlank)
    return line.hasPrefix(">>") ? withoutBlank(line.dropFirst(2)) : nil
  }

  /// What follows a Unix shell's `$`.
  static func afterDollar(_ line: Substring) -> Substring? {
    let line = line.drop(while: isBlank)
    return line.hasPrefix("$ ") ? line.dropFirst(2) : nil
  }

  /// An entry at the terminal without the prompts that were pasted with it.
  package static func removed(from entry: String) -> String {
    let lines = entry.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.first.flatMap(rest(of:)) else { return entry }
    let others = lines.dropFirst().map { continuation(of: $0) ?? rest(of: $0) ?? $0 }
    return ([first] + others).joined(separator: "\n")
  }

  /// `PS>` or `PS` and a path; a command `PS` with words behind it is none.
  private static func afterPowerShell(_ line: Substring) -> Substring? {
    guard line.hasPrefix("PS") else { return nil }
    let path = line.dropFirst(2).drop(while: isBlank)
    guard let end = path.firstIndex(of: ">") else { return nil }
    guard
      end == path.startIndex
        || (path.startIndex > line.index(line.startIndex, offsetBy: 2) && isPath(path[..<end]))
    else { return nil }
    return withoutBlank(path[end...].drop { $0 == ">" })
  }

  /// `C:\>`, `C:\Users\me>` or a bare `C:\`.
  private static func afterDrive(_ line: Substring) -> Substring? {
    guard let letter = line.first, letter.isASCII, letter.isLetter, line.dropFirst().hasPrefix(":\\") else {
      return nil
    }
    let path = line.dropFirst(3)
    let end = path.firstIndex { $0 == ">" || isBlank($0) } ?? path.endIndex
    guard end < path.endIndex else { return path.isEmpty ? path : nil }
    if path[end] == ">" { return withoutBlank(path[end...].drop { $0 == ">" }) }
    return end == path.startIndex ? withoutBlank(path) : nil
  }

  /// Whether a text starts like a location: `/home`, `~`, `C:\`, `Azure:\`.
  private static func isPath(_ text: Substring) -> Bool {
    guard let first = text.first else { return false }
    if first == "/" || first == "~" { return true }
    let drive = text.prefix { $0.isLetter }
    return !drive.isEmpty && text.dropFirst(drive.count).hasPrefix(":")
  }

  private static func withoutBlank(_ text: Substring) -> Substring { text.drop(while: isBlank) }

  private static func isBlank(_ character: Character) -> Bool {
    character == " " || character == "\t" || character == "\u{A0}"
  }
}
