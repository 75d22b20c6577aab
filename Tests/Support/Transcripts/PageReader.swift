import TestSupport

/// Reads pages.
package struct PageReader {
  private static let fence = "```powershell-session"

  private var sections: [Page.Section] = []
  private var fenceLine: Int?
  private var isForeignFence = false

  /// The page of a text; throws `PageFault`.
  package static func read(_ text: String, path: String) throws(PageFault) -> Page {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    let (source, start) = try frontMatter(lines)
    var reader = PageReader()
    for (index, line) in lines.enumerated().dropFirst(start) {
      try reader.take(line, number: index + 1, page: path)
    }
    if let open = reader.fenceLine { throw .openFence(line: open) }
    let sections = reader.sections.filter { !$0.steps.isEmpty }
    guard !sections.isEmpty else { throw .nothingToRun }
    return Page(path: path, lines: lines, source: source, sections: sections)
  }

  /// The `source:` between two lines of dashes at the top, and the number of lines that this takes.
  private static func frontMatter(_ lines: [String]) throws(PageFault) -> (source: String, count: Int) {
    guard lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") else { return ("ours", 0) }
    let label = "source: "
    let source = lines[1..<end].first { $0.hasPrefix(label) }?.dropFirst(label.count) ?? "ours"
    guard ["recorded", "docs", "ours"].contains(source) else { throw .badSource(String(source)) }
    return (String(source), end + 1)
  }

  private mutating func take(_ line: String, number: Int, page: String) throws(PageFault) {
    if fenceLine != nil {
      try takeInFence(line, number: number)
    } else if line.hasPrefix("```") {
      isForeignFence = line != Self.fence && !line.hasPrefix(Self.fence + " ")
      fenceLine = number
      if !isForeignFence { try openSession(line, number: number) }
    } else if line.hasPrefix("#") {
      let title = line.drop { $0 == "#" || $0 == " " }
      sections.append(Page.Section(page: page, title: String(title), line: number))
    }
  }

  private mutating func openSession(_ line: String, number: Int) throws(PageFault) {
    guard !sections.isEmpty else { throw .noHeading(line: number) }
    for option in line.split(separator: " ").dropFirst() {
      try sections[sections.count - 1].options.take(String(option), line: number)
    }
  }

  private mutating func takeInFence(_ line: String, number: Int) throws(PageFault) {
    if line == "```" {
      fenceLine = nil
      return
    }
    guard !isForeignFence else { return }
    let last = sections.count - 1
    if let input = Self.input(line, after: "PS>") {
      sections[last].steps.append(Page.Step(input: [input], line: number))
      return
    }
    // A fence of its own starts anew: what comes before its first input belongs to nothing.
    guard let step = sections[last].steps.last, step.line > fenceLine ?? 0 else {
      throw .outputBeforeInput(line: number)
    }
    if step.output.isEmpty, let more = Self.input(line, after: ">>") {
      let longer = Page.Step(input: step.input + [more], line: step.line)
      sections[last].steps[sections[last].steps.count - 1] = longer
    } else {
      sections[last].steps[sections[last].steps.count - 1].output.append(line)
    }
  }

  private static func input(_ line: String, after prompt: String) -> String? {
    if line == prompt { return "" }
    return line.hasPrefix(prompt + " ") ? String(line.dropFirst(prompt.count + 1)) : nil
  }
}
