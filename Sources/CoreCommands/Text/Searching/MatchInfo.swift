import Runtime

/// A line that Select-String found.
final class MatchInfo: @unchecked Sendable {
  let line: ShellString
  let pattern: ShellString
  let ignoresCase: Bool
  let matches: [RegexMatch]
  /// What is emphasised where it is shown on a terminal; nil where nothing is to be.
  let emphasis: [Range<Int>]?
  /// The file, nil for a line out of the pipeline.
  var path: ShellString?
  var number = 0
  var context: MatchContext?

  init(
    line: ShellString, pattern: ShellString, ignoresCase: Bool, matches: [RegexMatch],
    emphasis: [Range<Int>]?
  ) {
    (self.line, self.pattern, self.ignoresCase) = (line, pattern, ignoresCase)
    (self.matches, self.emphasis) = (matches, emphasis)
  }

  nonisolated(unsafe) static let inputStream = ShellString.from("InputStream")

  var fileName: ShellString {
    guard let path else { return MatchInfo.inputStream }
    let text = String(path)
    return .from(text.split(separator: "/").last.map { String($0) } ?? text)
  }

  /// The path without a folder that it begins with.
  func relativePath(to folder: ShellString) -> ShellString {
    guard let path else { return MatchInfo.inputStream }
    let length = folder.count
    guard length > 0, length < path.count,
      ShellString.equalIgnoringCase(path.slice(0..<length), folder)
    else { return path }
    if folder[length - 1] == 0x2F { return path.slice(length..<path.count) }
    return path[length] == 0x2F ? path.slice(length + 1..<path.count) : path
  }
}

/// The lines around a match: all of them, and those that no other match shows.
final class MatchContext {
  var before: [ShellString] = []
  var after: [ShellString] = []
  var shownBefore: [ShellString] = []
  var shownAfter: [ShellString] = []
}

extension MatchInfo {
  /// `file:number:line`, lines of the context around it; for a line out of the pipeline the line alone.
  func text(relativeTo folder: ShellString?, emphasising: Bool = false) -> ShellString {
    let shown = emphasising ? emphasised : line
    let path = folder.map { relativePath(to: $0) } ?? path
    guard let context else { return format(shown, number, path, "") }
    var text = TextBuilder()
    var number = number - context.shownBefore.count
    for before in context.shownBefore {
      text.append(format(before, number, path, "  "))
      text.append(unit: 0x0A)
      number += 1
    }
    text.append(format(shown, number, path, "> "))
    for after in context.shownAfter {
      number += 1
      text.append(unit: 0x0A)
      text.append(format(after, number, path, "  "))
    }
    return text.finish()
  }

  private func format(_ line: ShellString, _ number: Int, _ path: ShellString?, _ mark: String)
    -> ShellString
  {
    var text = TextBuilder()
    text.append(mark)
    if self.path != nil, let path {
      text.append(path)
      text.append(":\(number):")
    }
    text.append(line)
    return text.finish()
  }

  private var emphasised: ShellString {
    guard let emphasis else { return line }
    var text = TextBuilder()
    var end = 0
    for range in emphasis where range.lowerBound >= end {
      text.append(line, end..<range.lowerBound)
      text.append("\u{1B}[7m")
      text.append(line, range)
      text.append("\u{1B}[0m")
      end = range.upperBound
    }
    text.append(line, end..<line.count)
    return text.finish()
  }
}
