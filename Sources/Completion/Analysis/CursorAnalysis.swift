import Runtime
import Syntax
import TypeLibrary

/// Decides by token and node what is being completed, in PowerShell's order, and asks who knows.
///
/// Nil results mean that nobody felt asked, so that the next in line is tried.
final class CursorAnalysis {
  let context: CompletionContext
  /// The part of the text that the results take the place of.
  var index = -1
  var length = -1

  init(_ context: CompletionContext) { self.context = context }

  var last: Ast { context.last }

  func run() throws(ShellError) -> [CompletionItem]? {
    var items: [CompletionItem]?
    if let token = context.tokenAtCursor {
      index = Int(token.start)
      length = Int(token.end) - index
      (context.index, context.length) = (index, length)
      switch try complete(at: token) {
      case .final(let items): return items
      case .found(let found): items = found
      }
    } else {
      switch try completeGap() {
      case .final(let items): return items
      case .found(let found): items = found
      }
    }
    if let items, !items.isEmpty { return items }
    return try lastResort() ?? items
  }

  /// What one step came to: results that end the search, or such that others may follow when there are none.
  enum Outcome {
    case final([CompletionItem]?)
    case found([CompletionItem]?)
  }

  /// Types, keys of tables, and files for a text of one word.
  private func lastResort() throws(ShellError) -> [CompletionItem]? {
    if let name = typeNameAtCursor {
      index = Int(name.start)
      length = Int(name.end) - index
      context.word = name.text
      return TypeCompletion(context).complete()
    }
    if let keys = try completeTable(), !keys.isEmpty {
      (index, length) = (context.cursor, 0)
      return keys
    }
    let input = context.text(of: context.root)
    let isOneWord = !input.isEmpty && input.unicodeScalars.allSatisfy { !$0.properties.isWhitespace }
    guard isOneWord, context.related.first is ScriptBlockAst else { return nil }
    let extent = context.related[0].extent
    (index, length) = (Int(extent.start), Int(extent.end - extent.start))
    context.word = input
    return completeFileNameAsCommand()
  }

  /// The type's name that the cursor is in.
  private var typeNameAtCursor: (start: Int32, end: Int32, text: String)? {
    var name: TypeName?
    if let expression = context.related.lazy.compactMap({ $0 as? TypeExpressionAst }).first {
      name = simpleName(in: expression.typeName)
    } else if let constraint = context.related.lazy.compactMap({ $0 as? TypeConstraintAst }).first {
      name = simpleName(in: constraint.typeName)
    }
    if let name { return (name.extent.start, name.extent.end, context.source.fullName(of: name)) }
    guard let token = context.tokenAtCursor, token.flags.contains(.typeName) else { return nil }
    return (token.start, token.end, context.text(of: token))
  }

  /// The part of a type's name without brackets that the cursor is in.
  private func simpleName(in name: TypeName) -> TypeName? {
    switch name.form {
    case .simple: CursorPlace.touches(context.cursor, name.extent) ? name : nil
    case .array(let element, _): simpleName(in: element)
    case .generic(let definition, let arguments):
      simpleName(in: definition) ?? arguments.lazy.compactMap { self.simpleName(in: $0) }.first
    }
  }

  /// Scripts and folders where a command's name stands; one with a space needs `&`.
  func completeFileNameAsCommand() -> [CompletionItem] {
    let needsAmpersand = CommandNames(context).needsAmpersand(otherwise: true)
    let literal = context.options.literalPaths
    if literal == nil { context.options.literalPaths = true }
    defer { context.options.literalPaths = literal }
    return PathCompletion(context).complete().map { item in
      let text = item.text
      guard needsAmpersand, text.count > 2, text.hasPrefix("'"), text.hasSuffix("'") else { return item }
      return item.with(text: "& " + text)
    }
  }
}
