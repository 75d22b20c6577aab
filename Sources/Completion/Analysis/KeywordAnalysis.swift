import Syntax
import TypeLibrary

/// Words of the language: what `using` brings in, labels of loops, arguments of attributes.
extension CursorAnalysis {
  private static let usingWords = ["assembly", "module", "namespace", "type"]

  /// The words that can stand behind `using`; nil elsewhere.
  func completeUsing() -> [CompletionItem]? {
    var before: Token?
    var at: Token?
    for token in context.tree.tokens.tokens.reversed() where token.kind != .lineContinuation {
      if Int(token.end) < context.cursor {
        before = token
        break
      }
      if Int(token.start) <= context.cursor, Int(token.end) >= context.cursor { at = token }
    }
    guard before?.kind == .using else { return nil }
    var word = ""
    if let at {
      (index, length) = (Int(at.start), Int(at.end - at.start))
      word = context.text(of: at)
    } else {
      (index, length) = (context.cursor, 0)
    }
    let items = CursorAnalysis.usingWords.filter { $0.beginsIgnoringCase(with: word) }.map {
      CompletionItem($0, list: $0, .keyword, tip: Descriptions.using[$0] ?? $0)
    }
    return items.isEmpty ? nil : items
  }

  /// The name of an assembly, a module or a namespace behind `using`; nil for other statements.
  func completeUsed(_ string: StringConstantExpressionAst, _ using: UsingStatementAst) -> [CompletionItem]? {
    context.index = Int(string.extent.start)
    context.length = Int(string.extent.end) - index
    context.word = context.text(of: string)
    switch using.usingStatementKind {
    case .assembly: return PathCompletion(context).complete(extensions: [".dll"])
    case .module:
      let files = PathCompletion(context).complete(extensions: ModuleFilesEndings.ofUsing)
      if context.word.contains(where: { "/\\:".contains($0) }) { return files }
      return files + ModuleNameCompletion(context).complete(loadedOnly: false)
    case .namespace: return TypeCompletion(context).completeNamespace()
    case .command, .type: return nil
    }
  }

  /// The labels of the loops around the cursor that begin with the word.
  func completeLabel() -> [CompletionItem]? {
    let labels = context.related.compactMap { node -> CompletionItem? in
      guard let loop = node as? LabeledStatementAst, let label = loop.label.map({ context.string($0) }),
        label.beginsIgnoringCase(with: context.word)
      else { return nil }
      return CompletionItem(label, list: label, tip: self.context.text(of: loop))
    }
    return labels.isEmpty ? nil : labels
  }

  /// The settings of the attribute at the cursor that it does not have yet.
  func completeAttributeArgument() -> [CompletionItem]? {
    let named = context.related.lazy.compactMap { $0 as? NamedAttributeArgumentAst }.first
    let found = named?.parent ?? context.related.lazy.compactMap { $0 as? AttributeAst }.first
    guard let attribute = found as? AttributeAst,
      let settings = AttributeSettings.of(attribute.typeName, in: context)
    else { return nil }
    var word = ""
    if let named {
      word = context.string(named.argumentName)
      (index, length) = (Int(named.extent.start), word.utf16.count)
    }
    let used = attribute.namedArguments.filter {
      context.cursor < Int($0.extent.start) || context.cursor > Int($0.extent.end)
    }.map { context.string($0.argumentName) }
    return settings.filter { setting in
      setting.name.beginsIgnoringCase(with: word)
        && !used.contains { $0.equalsIgnoringCase(setting.name) }
    }.map { CompletionItem($0.name, list: $0.name, .property, tip: "\($0.type) \($0.name)") }
  }
}

/// Endings of files that a module's name can be completed to.
enum ModuleFilesEndings {
  static let ofUsing = [".psm1", ".psd1", ".ni.dll", ".dll", ".exe", ".cdxml"]
  static let ofImport = [".ps1"] + ofUsing
}
