package import Syntax

/// Finds the help comment of a function, a script or a script block among the tokens of its text.
///
/// The places are PowerShell's: before a function, at most one blank line between; at the start of the body; at its end.
package struct HelpComments {
  private let table: TokenTable
  private let tokens: ContiguousArray<Token>

  /// How many lines at most lie between a comment and the function or parameter that it is about.
  private static let proximity = 2

  /// The help of a function.
  package static func help(of function: FunctionDefinitionAst, in tree: SyntaxTree) -> CommentHelp? {
    HelpComments(tree).help(
      function.extent, body: function.body.extent, isFunction: true, root: nil,
      function.body.paramBlock?.parameters ?? function.parameters)
  }

  /// The help of a script, or of a script block in it.
  package static func help(of block: ScriptBlockAst, in tree: SyntaxTree) -> CommentHelp? {
    HelpComments(tree).help(
      block.extent, body: block.extent, isFunction: false, root: block === tree.root ? block : nil,
      block.paramBlock?.parameters ?? [])
  }

  private init(_ tree: SyntaxTree) {
    table = tree.tokens
    tokens = tree.tokens.tokens
  }

  private func help(
    _ extent: Extent, body: Extent, isFunction: Bool, root: ScriptBlockAst?, _ parameters: [ParameterAst]
  ) -> CommentHelp? {
    var place: Range<Int>
    let start = root == nil ? firstToken(in: extent) : 0
    if isFunction {
      if let help = read(comments(before: start, within: HelpComments.proximity)) {
        return complete(help, parameters, from: start)
      }
      place = firstToken(in: body) + 1..<lastToken(in: extent, from: start)
    } else if root != nil {
      place = 0..<tokens.count - 1
    } else {
      place = start + 1..<lastToken(in: extent, from: start)
    }
    guard place.lowerBound <= place.upperBound, tokens.indices.contains(place.upperBound) else { return nil }
    if let help = helpAtStart(place.lowerBound, root) { return complete(help, parameters, from: start) }
    let line = startLine(place.upperBound)
    return read(comments(before: place.upperBound, within: line)).map {
      complete($0, parameters, from: start)
    }
  }

  /// Help at the start of a body; a comment of a script that stands right before its first function is that one's.
  private func helpAtStart(_ start: Int, _ root: ScriptBlockAst?) -> CommentHelp? {
    var next = start
    while true {
      let comments = comments(from: &next)
      guard let last = comments.last else { return nil }
      guard let help = read(comments) else { continue }
      if let end = root?.endBlock, end.unnamed, let first = end.statements.first,
        first is FunctionDefinitionAst,
        line(of: first.extent.start) - endLine(last) <= HelpComments.proximity
      {
        return nil
      }
      return help
    }
  }

  private func read(_ comments: [Int]) -> CommentHelp? {
    guard !comments.isEmpty, var help = CommentHelp.read(comments.flatMap(lines)) else { return nil }
    help.commentCount = comments.count
    return help
  }

  private func complete(_ help: CommentHelp, _ parameters: [ParameterAst], from start: Int) -> CommentHelp {
    var help = help
    help.parameterComments = parameters.map { text(beside: $0, from: start) }
    return help
  }
}

extension HelpComments {
  /// What comments before, in and behind a parameter say.
  private func text(beside parameter: ParameterAst, from start: Int) -> String {
    let first = firstToken(in: parameter.extent, from: start)
    let last = lastToken(in: parameter.extent, from: first)
    var found = comments(before: first, within: HelpComments.proximity)
    if first < last { found += (first..<last).filter { tokens[$0].kind == .comment } }
    var next = last + 1
    found += comments(from: &next)
    let lines = found.flatMap(self.lines)
    // A line that looks like a directive ends the text.
    let told = lines.prefix { CommentHelp.read([$0]) == nil || $0.isBlank }
    return HelpSection.text(told)
  }

  /// The comments that begin at a token, line by line without a gap; `start` goes behind them.
  private func comments(from start: inout Int) -> [Int] {
    var found: [Int] = []
    var lastLine = Int.max
    while start < tokens.count {
      if startLine(start) > lastLine { break }
      if tokens[start].kind == .comment {
        found.append(start)
        lastLine = endLine(start) + 1
      } else if tokens[start].kind != .newLine {
        break
      }
      start += 1
    }
    return found
  }

  /// The comments before a token, the last of them at most so many lines above it.
  private func comments(before index: Int, within lines: Int) -> [Int] {
    guard tokens.indices.contains(index) else { return [] }
    var found: [Int] = []
    var lowest = startLine(index) - lines
    for place in (0..<index).reversed() {
      if endLine(place) < lowest { break }
      if tokens[place].kind == .comment {
        found.append(place)
        lowest = startLine(place) - 1
      } else if tokens[place].kind != .newLine {
        break
      }
    }
    return found.reversed()
  }

  private func firstToken(in extent: Extent, from start: Int = 0) -> Int {
    tokens.indices.dropFirst(start).first { tokens[$0].end > extent.start } ?? tokens.count
  }

  private func lastToken(in extent: Extent, from start: Int) -> Int {
    (tokens.indices.dropFirst(start).first { tokens[$0].start >= extent.end } ?? tokens.count) - 1
  }

  private func line(of offset: Int32) -> Int { table.source.position(of: Int(offset)).line }
  private func startLine(_ index: Int) -> Int { line(of: tokens[index].start) }
  private func endLine(_ index: Int) -> Int { line(of: tokens[index].end) }

  /// The lines of a comment without its marks.
  private func lines(_ index: Int) -> [String] {
    let text = table.text(of: tokens[index]).unicodeScalars
    guard text.first == "<" else { return [String(text.drop { $0 == "#" })] }
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.dropFirst(2).dropLast(2) {
      defer { afterReturn = scalar == "\r" }
      if scalar == "\n", afterReturn { continue }
      guard scalar == "\n" || scalar == "\r" else {
        line.append(scalar)
        continue
      }
      lines.append(String(line))
      line = String.UnicodeScalarView()
    }
    return lines + [String(line)]
  }
}
