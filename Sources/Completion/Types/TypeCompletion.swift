import Runtime
import Syntax
import TypeLibrary

/// Names of types and namespaces.
struct TypeCompletion {
  private let context: CompletionContext

  init(_ context: CompletionContext) { self.context = context }

  /// Types and namespaces one level below the dots that the word has; types of the text by their name.
  func complete(prefix: String = "", suffix: String = "") -> [CompletionItem] {
    let word = context.word
    let dots = word.count { $0 == "." }
    let pattern = TextPattern(word + "*")
    var seen: Set<String> = []
    var items: [CompletionItem] = []
    for entry in TypeIndex.shared.entries(dots: dots) where pattern.matches(entry.key) {
      let item = item(entry, prefix, suffix)
      if seen.insert(item.text.lowercased()).inserted { items.append(item) }
    }
    for definition in context.tree.typeDefinitions {
      let name = context.string(definition.name)
      guard pattern.matches(name) else { continue }
      items.append(
        CompletionItem(prefix + name + suffix, list: name, .type, tip: TypeCompletion.kind(definition) + name)
      )
    }
    return Ordering.ordinal(items) { $0.listText }
  }

  func completeNamespace() -> [CompletionItem] {
    let pattern = TextPattern(context.word + "*")
    let dots = context.word.count { $0 == "." }
    let found = TypeIndex.shared.entries(dots: dots).filter { $0.isNamespace && pattern.matches($0.key) }
    return Ordering.ordinal(found.map { item($0, "", "") }) { $0.listText }
  }

  private static func kind(_ definition: TypeDefinitionAst) -> String {
    switch definition.typeAttributes {
    case .class: "Class "
    case .interface: "Interface "
    case .enum: "Enum "
    }
  }

  private func item(_ entry: TypeIndex.Entry, _ prefix: String, _ suffix: String) -> CompletionItem {
    guard !entry.isNamespace else {
      return CompletionItem(
        prefix + entry.key + suffix, list: TypeIndex.lastPart(entry.key), .namespace,
        tip: "Namespace " + entry.key)
    }
    let text = shortened(entry)
    return CompletionItem(prefix + text + suffix, list: entry.list, .type, tip: entry.tip)
  }

  /// A type's name without what `using namespace` names.
  private func shortened(_ entry: TypeIndex.Entry) -> String {
    let used = context.root.usingStatements.compactMap { statement -> String? in
      guard statement.usingStatementKind == .namespace else { return nil }
      return statement.name.map { context.value(of: $0) }
    }.filter { entry.text.beginsIgnoringCase(with: $0 + ".") }
    guard let longest = used.max(by: { $0.count < $1.count }), entry.text == entry.full else {
      return entry.text
    }
    return String(entry.text.dropFirst(longest.count + 1))
  }
}
