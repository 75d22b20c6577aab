import Runtime
import Syntax
import TypeLibrary

/// Keywords of comment-based help and what stands behind them.
extension CommentCompletion {
  private static let keywords = [
    "COMPONENT", "DESCRIPTION", "EXAMPLE", "EXTERNALHELP", "FORWARDHELPCATEGORY", "FORWARDHELPTARGETNAME",
    "FUNCTIONALITY", "INPUTS", "LINK", "NOTES", "OUTPUTS", "PARAMETER", "REMOTEHELPRUNSPACE", "ROLE",
    "SYNOPSIS",
  ]
  private static let repeated: Set<String> = ["EXAMPLE", "LINK", "PARAMETER"]
  private static let categories = [
    "Alias", "All", "Cmdlet", "ExternalScript", "FAQ", "Filter", "Function", "General", "Glossary",
    "HelpFile",
    "Provider", "ScriptCommand",
  ]

  func completeHelp() -> [CompletionItem]? {
    guard let token = context.tokenAtCursor else { return nil }
    let lines = HelpLines(context.source, token.extent)
    guard let line = lines.all.last(where: { context.cursor >= $0.keywordStart }) else { return nil }
    if context.cursor <= line.keywordStart + line.keyword.utf16.count {
      (index, length) = (line.keywordStart, line.keyword.utf16.count)
      let used = Set(
        lines.all.filter { $0.keywordStart != line.keywordStart }.map { $0.keyword.uppercased() }
      ).subtracting(CommentCompletion.repeated)
      return nonEmpty(
        CommentCompletion.keywords.filter {
          !used.contains($0) && $0.beginsIgnoringCase(with: line.keyword)
        }.map { CompletionItem($0, list: $0, .keyword, tip: Descriptions.help[$0] ?? $0) })
    }
    index = line.argument.isEmpty ? context.cursor : line.argumentStart
    length = line.argument.utf16.count
    return completeArgument(of: line, lines)
  }

  private func completeArgument(of line: HelpLines.Line, _ lines: HelpLines) -> [CompletionItem]? {
    switch line.keyword.uppercased() {
    case "PARAMETER":
      let used = Set(
        lines.all.filter {
          $0.keyword.equalsIgnoringCase("PARAMETER") && !$0.argument.equalsIgnoringCase(line.argument)
        }.map { $0.argument.lowercased() })
      return nonEmpty(
        documentedParameters.filter {
          $0.beginsIgnoringCase(with: line.argument) && !used.contains($0.lowercased())
        }.map { CompletionItem($0) })
    case "FORWARDHELPTARGETNAME":
      context.word = line.argument
      return nonEmpty(CommandNames(context).complete())
    case "FORWARDHELPCATEGORY":
      return nonEmpty(
        CommentCompletion.categories.filter { $0.beginsIgnoringCase(with: line.argument) }.map {
          CompletionItem($0)
        })
    case "REMOTEHELPRUNSPACE":
      context.word = line.argument
      return nonEmpty(VariableCompletion(context).complete().map { $0.with(text: $0.listText) })
    case "EXTERNALHELP":
      context.word = line.argument
      return nonEmpty(PathCompletion(context).complete(extensions: [".xml"]))
    default: return nil
    }
  }

  private func nonEmpty(_ items: [CompletionItem]) -> [CompletionItem]? { items.isEmpty ? nil : items }

  /// Parameters of the function that the comment stands in or in front of, or of the script.
  private var documentedParameters: [String] {
    let function = documentedFunction
    let found =
      function.map { $0.parameters.isEmpty ? $0.body.paramBlock?.parameters ?? [] : $0.parameters }
      ?? (context.last as? ScriptBlockAst)?.paramBlock?.parameters ?? []
    return found.map { context.userPath(of: $0.name) }
  }

  private var documentedFunction: FunctionDefinitionAst? {
    guard let token = context.tokenAtCursor else { return nil }
    var after: Ast?
    context.last.forEachDescendant { node in
      if after == nil, node.extent.start >= token.end, !(node is NamedBlockAst) { after = node }
      return after == nil
    }
    let lastLine = context.line(of: Int(token.end)) + 2
    if let function = after as? FunctionDefinitionAst,
      context.line(of: Int(function.extent.start)) <= lastLine
    {
      return function
    }
    return (context.last is NamedBlockAst ? context.last.parent?.parent : context.last.parent)
      as? FunctionDefinitionAst
  }
}

/// Lines of a comment that begin with a dot and a word.
struct HelpLines {
  struct Line {
    let keyword: String
    let keywordStart: Int
    let argument: String
    let argumentStart: Int
  }

  private(set) var all: [Line] = []

  init(_ source: SourceText, _ extent: Extent) {
    let units = source.units(in: extent)
    var start = 0
    while start < units.count {
      let end = units[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? units.count
      read(Array(units[start..<end]), at: Int(extent.start) + start)
      start = end + 1
    }
  }

  private mutating func read(_ line: [UInt16], at offset: Int) {
    var position = 0
    func isSpace(_ unit: UInt16) -> Bool { unit == 0x20 || unit == 0x09 }
    while position < line.count, isSpace(line[position]) { position += 1 }
    guard position < line.count, line[position] == 0x2E else { return }
    let start = position + 1
    position = start
    func isWord(_ unit: UInt16) -> Bool {
      Unicode.Scalar(unit).map { $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "_" }
        ?? false
    }
    while position < line.count, isWord(line[position]) { position += 1 }
    let keyword = String(decoding: line[start..<position], as: UTF16.self)
    while position < line.count, isSpace(line[position]) { position += 1 }
    var end = line.count
    if line.count >= 2, line.suffix(2).elementsEqual([0x23, 0x3E]) { end -= 2 }
    while end > position, isSpace(line[end - 1]) { end -= 1 }
    let argument = position < end ? String(decoding: line[position..<end], as: UTF16.self) : ""
    all.append(
      Line(
        keyword: keyword, keywordStart: offset + start, argument: argument, argumentStart: offset + position))
  }
}
