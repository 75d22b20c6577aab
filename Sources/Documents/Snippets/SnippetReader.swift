/// Finds what can be run in a page.
package enum SnippetReader {
  /// The snippets of a page in their order: those of a Markdown page's fences, else those behind the prompts of a plain text.
  ///
  /// A page is Markdown if its name says so, or if it has a fence of a language that runs.
  package static func snippets(in text: String, named path: String) -> [Snippet] {
    let fenced = FenceReader.fences(of: text).compactMap { fence in
      SnippetLanguage(fence: fence.info).map { snippets(of: fence, $0) }
    }
    if !fenced.isEmpty || isMarkdown(path) { return fenced.flatMap(\.self) }
    return SessionReader.snippets(in: lines(of: text), from: 1)
  }

  /// A fence with prompts is a session; one without is a single snippet, unless it only shows output.
  private static func snippets(of fence: Fence, _ language: SnippetLanguage) -> [Snippet] {
    let lines = lines(of: fence.text)
    let inputs = SessionReader.snippets(
      in: lines, from: fence.line + 1, allowsDollar: language != .powerShell)
    if !inputs.isEmpty || language == .console { return inputs }
    let blank = lines.prefix { $0.allSatisfy(\.isWhitespace) }.count
    guard blank < lines.count else { return [] }
    let body = Array(lines[blank...])
    let text = language == .azureCLI ? ShellLines.joined(body) : body.joined(separator: "\n")
    return [Snippet(text: withoutEnd(text), line: fence.line + 1 + blank)]
  }

  private static func withoutEnd(_ text: String) -> String {
    String(text.reversed().drop(while: \.isWhitespace).reversed())
  }

  private static func isMarkdown(_ path: String) -> Bool {
    let name = path.lowercased()
    return name.hasSuffix(".md") || name.hasSuffix(".markdown")
  }

  /// Lines without their ends; `\r\n` is one end (and one Swift character).
  private static func lines(of text: String) -> [Substring] {
    text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
  }
}
