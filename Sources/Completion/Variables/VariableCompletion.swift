import Runtime
import Syntax
import TypeLibrary

/// Variables: those that the text assigns, those of the session, automatic ones, drives and scopes.
struct VariableCompletion {
  private let context: CompletionContext
  private static let scopes = ["Global:", "Local:", "Script:", "Private:", "Using:"]

  init(_ context: CompletionContext) { self.context = context }

  func complete() -> [CompletionItem] {
    if context.last is PropertyMemberAst { return [] }
    if let parameter = context.last.parent as? ParameterAst, parameter.defaultValue !== context.last {
      return []
    }
    var word = context.word
    var scope = ""
    if let colon = word.firstIndex(of: ":") {
      scope = String(word[...colon])
      word = String(word[word.index(after: colon)...])
    }
    let splatted = (context.last as? VariableExpressionAst)?.splatted ?? false
    let hasBraces = context.tokenAtCursor.map { context.text(of: $0).hasPrefix("${") } ?? false
    var list = VariableList(
      pattern: TextPattern(word + "*"), mark: splatted ? "@" : "$", hasBraces: hasBraces)
    addOwn(scope, to: &list)
    guard scope.isEmpty else {
      addItems(of: scope, word, to: &list)
      return list.items
    }
    addSession(to: &list)
    if "env".beginsIgnoringCase(with: word) { addEnvironment(to: &list) }
    for name in SessionVariables.special where list.pattern.matches(name) { list.add(name) }
    addDrives(to: &list)
    for scope in VariableCompletion.scopes where list.pattern.matches(scope) { list.add(scope) }
    return list.items
  }

  /// Variables that the text assigns before the cursor.
  private func addOwn(_ scope: String, to list: inout VariableList) {
    let finder = VariableFinder(context, before: context.last)
    for variable in finder.variables where list.pattern.matches(variable.name) {
      list.add(variable.name, prefix: scope, tip: variable.tip)
    }
  }

  private func addSession(to list: inout VariableList) {
    let found = SessionVariables(context).all.filter { list.pattern.matches($0.name) }
    for entry in Ordering.ordinal(found, by: { $0.name }) {
      list.add(entry.name, tip: tip(entry.name, entry.value, entry.description))
    }
  }

  private func tip(_ name: String, _ value: Value, _ description: String) -> String {
    let text = value.isNull ? name : "[\(TypeTexts.short(TypeOf.value(value.base)))]$\(name)"
    return description.isEmpty ? text : "\(text) - \(description)"
  }

  private func addEnvironment(to list: inout VariableList) {
    let names = context.engine.environment.all.map { "env:" + $0.name }
    for name in Ordering.ordinal(names, by: { $0 }) { list.add(name, tip: "[string]" + name) }
  }

  private func addDrives(to list: inout VariableList) {
    for drive in Ordering.ordinal(context.pathScope.drives, by: { $0.name })
    where drive.name.count >= 2 && list.pattern.matches(drive.name) {
      list.add(
        drive.name, suffix: ":", tip: drive.description.isEmpty ? drive.name : drive.description)
    }
  }

  /// What a drive holds, or the variables where a scope is named.
  private func addItems(of scope: String, _ word: String, to list: inout VariableList) {
    let isScope = VariableCompletion.scopes.contains { $0.equalsIgnoringCase(scope) }
    if isScope || scope.equalsIgnoringCase("variable:") {
      let found = SessionVariables(context).all.filter { list.pattern.matches($0.name) }
      for entry in Ordering.culturalIgnoringCase(found, context.engine, by: { $0.name }) {
        list.add(entry.name, prefix: scope, tip: tip(entry.name, entry.value, entry.description))
      }
      return
    }
    // A drive that is not there holds nothing.
    guard let place = try? PathResolver(context.pathScope).locate(scope),
      let names = try? place.provider.implementation.childNames(
        of: place.path, ItemQuery(), allContainers: true, context.pathScope)
    else { return }
    let found = names.filter { list.pattern.matches($0) }
    for name in Ordering.culturalIgnoringCase(found, context.engine, by: { $0 }) {
      list.add(name, prefix: scope)
    }
  }
}

/// Variables as results, each once.
private struct VariableList {
  let pattern: TextPattern
  let mark: String
  let hasBraces: Bool
  private(set) var items: [CompletionItem] = []
  private var seen: Set<String> = []

  init(pattern: TextPattern, mark: String, hasBraces: Bool) {
    (self.pattern, self.mark, self.hasBraces) = (pattern, mark, hasBraces)
  }

  /// Adds a variable, whose name may stand in braces.
  mutating func add(_ name: String, prefix: String = "", suffix: String = "", tip: String? = nil) {
    let full = prefix + name + suffix
    let text = !hasBraces && !Quoting.isOddName(name) ? mark + full : "\(mark){\(full)}"
    guard seen.insert(text.lowercased()).inserted else { return }
    items.append(CompletionItem(text, list: name, .variable, tip: tip ?? name))
  }
}
