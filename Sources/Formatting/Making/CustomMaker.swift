import Runtime

/// Makes the pieces of a custom layout: of a view, or of properties with objects inside objects.
final class CustomMaker: RecordMaker {
  let context: MakingContext
  let view: View?
  let grouping: Grouping?
  private let custom: CustomView?

  /// Views inside views go no deeper.
  private static let deepest = 50

  init(_ context: MakingContext, _ view: View? = nil, _ custom: CustomView? = nil) {
    (self.context, self.view, self.custom) = (context, view, custom)
    grouping = ViewChoice.grouping(view, context)
  }

  func start(for first: Value) -> FormatStart { FormatStart(.custom, fitsContent: fitsContent) }

  func entry(for value: Value) throws(ShellError) -> FormatEntry {
    if let custom { return FormatEntry(.tree(try CustomMaker.pieces(custom, value, context))) }
    return FormatEntry(.tree(try ObjectBrowser(context).pieces(of: value)))
  }

  /// What a view shows of an object.
  static func pieces(
    _ view: CustomView, _ value: Value, _ context: MakingContext, depth: Int = 0
  ) throws(ShellError) -> [TreePiece] {
    guard depth < deepest,
      let entry = TypeMatch.entry(of: view.entries, for: TypeNames.of(value), types: \.types)
    else { return [] }
    return try pieces(entry.pieces, value, context, depth)
  }

  private static func pieces(
    _ given: [CustomPiece], _ value: Value, _ context: MakingContext, _ depth: Int
  ) throws(ShellError) -> [TreePiece] {
    var made: [TreePiece] = []
    for piece in given {
      switch piece {
      case .text(let text): made.append(.text(text))
      case .newLine(let count): made += Array(repeating: .newLine, count: count)
      case .frame(let frame, let inner):
        made.append(.frame(frame, try pieces(inner, value, context, depth)))
      case .expression(let expression): made += try pieces(expression, value, context, depth)
      }
    }
    return made
  }

  private static func pieces(
    _ part: CustomExpression, _ value: Value, _ context: MakingContext, _ depth: Int
  ) throws(ShellError) -> [TreePiece] {
    guard try context.holds(part.condition, for: value) else { return [] }
    var shown = value
    if let expression = part.expression {
      switch try expression.read(value, context.engine) {
      case .value(let read): shown = read
      case .missing: shown = .null
      case .failed:
        context.report(.expression(expression.text), target: value)
        shown = .null
      }
    }
    var made: [TreePiece] = []
    for element in try elements(of: shown, part, context) {
      if let view = part.view {
        if !element.isNull { made += try pieces(view, element, context, depth: depth + 1) }
      } else if let format = part.format {
        made.append(.text(try context.cells.text(of: element, format)))
      } else {
        made.append(.text(try context.cells.text(of: element)))
      }
    }
    return made
  }

  private static func elements(
    of value: Value, _ part: CustomExpression, _ context: MakingContext
  ) throws(ShellError) -> [Value] {
    guard part.goesThroughCollection, let enumerator = try Enumeration.of(value, context.engine) else {
      return [value]
    }
    var elements: [Value] = []
    while let element = try enumerator.next(context.engine) {
      if !element.isNull { elements.append(element) }
    }
    return elements
  }
}
