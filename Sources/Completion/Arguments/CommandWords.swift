import Runtime
import Syntax
import TypeLibrary

/// The command at the cursor and the word of it that is completed.
struct CommandWords {
  private(set) var command: CommandAst?
  /// The word; nil where a new one begins.
  private(set) var expression: ExpressionAst?
  /// The member access that the word stands right behind.
  private(set) var memberBefore: MemberExpressionAst?
  private let context: CompletionContext

  init(_ context: CompletionContext) {
    self.context = context
    let last = context.last
    guard let word = last as? ExpressionAst else {
      command = (last as? CommandParameterAst)?.parent as? CommandAst ?? last as? CommandAst
      return
    }
    expression = word
    if let parent = word.parent as? CommandAst {
      command = parent
      readWord(word, of: parent)
    } else if let list = word.parent as? ArrayLiteralAst, list.isInCommand {
      command = list.parent as? CommandAst ?? list.parent?.parent as? CommandAst
      let isAlone = list.parent is CommandAst && command?.commandElements.count == 1
      expression = isAlone || context.word.isEmpty ? nil : list
    } else if word.parent is CommandParameterAst, let parent = word.parent?.parent as? CommandAst {
      command = parent
      if endsWithComma(word) { context.word = "" } else if context.word.isEmpty { expression = nil }
    }
  }

  private func endsWithComma(_ word: ExpressionAst) -> Bool {
    word is ErrorExpressionAst && context.text(of: word).hasSuffix(",")
  }

  private mutating func readWord(_ word: ExpressionAst, of command: CommandAst) {
    if endsWithComma(word) {
      context.word = ""
    } else if command.commandElements.count == 1 || context.word.isEmpty {
      expression = nil
    } else if command.commandElements.count > 2,
      let index = command.commandElements.firstIndex(where: { $0 === word }), index > 1
    {
      joinPath(word, to: command.commandElements[index - 1])
    }
  }

  /// A path whose folder is quoted and whose rest is not is two words, but one path.
  private mutating func joinPath(_ word: ExpressionAst, to before: CommandElementAst) {
    memberBefore = before as? MemberExpressionAst
    guard let rest = word as? StringConstantExpressionAst, rest.stringConstantType == .bareWord,
      before.extent.end == rest.extent.start
    else { return }
    let text = context.value(of: rest)
    guard text.hasPrefix("/") || text.hasPrefix("\\") else { return }
    var folder: ExpressionAst?
    var whole: ExpressionAst?
    switch before {
    case is StringConstantExpressionAst, is ExpandableStringExpressionAst:
      (folder, whole) = (before as? ExpressionAst, before as? ExpressionAst)
    case let list as ArrayLiteralAst: (folder, whole) = (list.elements.last, list)
    case let parameter as CommandParameterAst:
      let list = parameter.argument as? ArrayLiteralAst
      (folder, whole) = (list?.elements.last ?? parameter.argument, parameter.argument)
    default: return
    }
    guard let folder, let path = PathCompletion(context).concatenated(folder, behind: text) else { return }
    expression = whole
    context.index = Int(folder.extent.start)
    context.length += Int(folder.extent.end) - context.index
    context.word = path
  }

  var isLoneDash: Bool {
    guard let dash = expression as? StringConstantExpressionAst else { return false }
    return context.value(of: dash) == "-"
  }

  /// How many words stand before the one that is completed, and the last of them.
  func place(in command: CommandAst) -> (index: Int, previous: CommandElementAst?) {
    var index = 0
    var previous: CommandElementAst?
    let token = context.tokenAtCursor ?? context.tokenBeforeCursor
    for element in command.commandElements {
      if let expression {
        if element === expression { break }
      } else if let token, element.extent.start > token.end {
        break
      }
      previous = element
      index += 1
    }
    return (index, previous)
  }
}
