import Syntax
import TypeLibrary

/// The line `#requires -Name value`.
extension CommentCompletion {
  private static let parameters = ["Modules", "PSEdition", "RunAsAdministrator", "Version"]
  private static let editions = ["Core", "Desktop"]

  func completeRequires() -> [CompletionItem] {
    let line = context.lineToCursor
    guard line.lowercased().range(of: " -runasadministrator") == nil,
      let (name, isOpen) = lastParameter(of: line)
    else { return [] }
    if isOpen {
      (index, length) = (context.cursor - name.utf16.count, name.utf16.count)
      let whole = context.cursorLine.lowercased()
      return CommentCompletion.parameters.filter {
        $0.beginsIgnoringCase(with: name) && whole.range(of: " -" + $0.lowercased()) == nil
      }.map { CompletionItem($0, list: $0, .parameterName, tip: Descriptions.requires[$0] ?? $0) }
    }
    let value = String(
      line.reversed().prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }.reversed())
    (index, length) = (context.cursor - value.utf16.count, value.utf16.count)
    switch name.lowercased() {
    case "psedition":
      return CommentCompletion.editions.filter { $0.beginsIgnoringCase(with: value) }.map {
        CompletionItem($0, list: $0, .parameterValue, tip: Descriptions.editions[$0] ?? $0)
      }
    case "modules": return completeModules(line, value)
    default: return []
    }
  }

  /// The last `-Name` of a line, and whether the line ends in it.
  private func lastParameter(of line: String) -> (name: String, isOpen: Bool)? {
    let words = line.split(separator: " ", omittingEmptySubsequences: false)
    guard let last = words.indices.last(where: { $0 > 0 && words[$0].hasPrefix("-") }) else { return nil }
    return (String(words[last].dropFirst()), last == words.indices.last)
  }

  private func completeModules(_ line: String, _ value: String) -> [CompletionItem] {
    let open = line.range(of: "@{")
    let isInTable = open.map { start in !line[start.upper...].contains("}") } ?? false
    guard isInTable, let open else {
      context.word = value
      return ModuleNameCompletion(context).complete(loadedOnly: true)
    }
    let pairs = line[open.upper...].split(separator: ";", omittingEmptySubsequences: false)
    let names = pairs.compactMap { pair -> String? in
      guard let equals = pair.firstIndex(of: "=") else { return nil }
      return String(pair[..<equals]).trimmingSpaces.lowercased()
    }
    if let last = pairs.last, last.contains("=") {
      guard names.last == "modulename" else { return [] }
      context.word = value
      return ModuleNameCompletion(context).complete(loadedOnly: true)
    }
    return ModuleKeys.remaining(Set(names)).filter { $0.beginsIgnoringCase(with: value) }.map {
      CompletionItem($0, list: $0, .parameterValue, tip: Descriptions.moduleKeys[$0] ?? $0)
    }
  }
}

extension String {
  var trimmingSpaces: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
