package import Runtime

/// One thing that can stand at the cursor.
package struct CompletionItem {
  /// What is put into the text.
  package let text: String
  /// What a menu shows.
  package let listText: String
  package let kind: CompletionKind
  private let tip: () -> String
  private var note: (() -> String)?

  /// What tells more of it; worked out when asked for.
  package var toolTip: String { tip() }

  /// One line for the prompt's menu: what its maker says, else the beginning of the tool tip.
  package var description: String {
    let text = note?() ?? toolTip
    return String(text.drop { $0.isNewline }.prefix { !$0.isNewline })
  }

  package init(
    _ text: String, list: String? = nil, _ kind: CompletionKind = .text,
    tip: @escaping @autoclosure () -> String
  ) {
    (self.text, self.listText, self.kind, self.tip) = (text, list ?? text, kind, tip)
    note = nil
  }

  /// An item whose tool tip is what the menu shows.
  package init(_ text: String, list: String? = nil, _ kind: CompletionKind = .text) {
    self.init(text, list: list, kind, tip: list ?? text)
  }

  /// The same with another text.
  package func with(text: String) -> CompletionItem {
    var item = CompletionItem(text, list: listText, kind, tip: toolTip)
    item.note = note
    return item
  }

  /// The same with a line for the prompt's menu.
  package func described(_ note: @escaping @autoclosure () -> String) -> CompletionItem {
    var item = self
    item.note = note
    return item
  }
}

/// What kind of thing can stand there (System.Management.Automation.CompletionResultType, with .NET's numbers).
package enum CompletionKind: Int32, Sendable {
  case text, history, command, providerItem, providerContainer, property, method, parameterName
  case parameterValue, variable, namespace, type, keyword, dynamicKeyword
}

/// What can stand at a place, and the part of the text that it takes the place of, in UTF-16 units.
package struct CompletionSet {
  package var index: Int
  package var length: Int
  package var items: [CompletionItem]

  package init(index: Int = -1, length: Int = -1, items: [CompletionItem] = []) {
    (self.index, self.length, self.items) = (index, length, items)
  }
}

extension CompletionItem {
  /// The item as scripts see it (System.Management.Automation.CompletionResult).
  package var value: Value { CompletionResultContent(self).value }

  /// The item that a value is; nil if it is none.
  package init?(_ value: Value) {
    guard let content = value.content(as: CompletionResultContent.self) else { return nil }
    self = content.item
  }
}

/// A System.Management.Automation.CompletionResult.
final class CompletionResultContent: Content, BridgedContent {
  let item: CompletionItem

  init(_ item: CompletionItem) {
    self.item = item
    super.init(type: TypeTable.find("System.Management.Automation.CompletionResult") ?? .object)
  }
}

/// A System.Management.Automation.CommandCompletion.
final class CommandCompletionContent: Content, BridgedContent {
  var matches: Value
  var current: Int32
  var index: Int32
  var length: Int32

  init(matches: Value, current: Int32, index: Int32, length: Int32) {
    (self.matches, self.current, self.index, self.length) = (matches, current, index, length)
    super.init(type: TypeTable.find("System.Management.Automation.CommandCompletion") ?? .object)
  }

  convenience init(_ set: CompletionSet) {
    let type = TypeTable.find("System.Management.Automation.CompletionResult") ?? .object
    self.init(
      matches: Collected.collection(set.items.map(\.value), of: type), current: -1, index: Int32(set.index),
      length: Int32(set.length))
  }
}

extension CompletionSet {
  /// What a function of a user's gives for a set; nil if it is none.
  package init?(_ value: Value) {
    guard let content = value.content(as: CommandCompletionContent.self),
      case .object(let object) = content.matches.base.payload, let list = object as? ListObject
    else { return nil }
    self.init(
      index: Int(content.index), length: Int(content.length),
      items: list.elements.compactMap { CompletionItem($0) })
  }

  /// The set as scripts see it (System.Management.Automation.CommandCompletion).
  package var value: Value { CommandCompletionContent(self).value }
}
