import Runtime

/// Makes the records of one document: its layout, its groups, its entries.
protocol RecordMaker: AnyObject {
  var context: MakingContext { get }
  /// The view behind the layout, nil where properties alone make it.
  var view: View? { get }
  var grouping: Grouping? { get }

  func start(for first: Value) throws(ShellError) -> FormatStart
  func entry(for value: Value) throws(ShellError) -> FormatEntry
}

/// What all makers of a document share.
final class MakingContext {
  let engine: Engine
  let cells: CellText
  let options: FormatOptions?
  private var errors: [ErrorRecord] = []

  init(engine: Engine, cells: CellText, options: FormatOptions?) {
    (self.engine, self.cells, self.options) = (engine, cells, options)
  }

  func report(_ fault: DisplayFault, target: Value) {
    guard options?.reportsErrors == true else { return }
    errors.append(ErrorRecord(fault, target: target))
  }

  func takeErrors() -> [ErrorRecord] {
    if errors.isEmpty { return [] }
    defer { errors = [] }
    return errors
  }

  /// What an expression shows of an object; `#ERR` or nothing where it fails.
  func text(
    _ expression: DisplayExpression, of value: Value, _ format: ShellString?, fixingDecimals: Bool
  ) throws(ShellError) -> ShellString {
    switch try expression.read(value, engine) {
    case .missing: return .empty
    case .failed:
      report(.expression(expression.text), target: value)
      return options?.marksErrors == true ? .from("#ERR") : .empty
    case .value(let shown):
      guard let format else { return try cells.text(of: shown, fixingDecimals: fixingDecimals) }
      return try formatted(shown, format)
    }
  }

  private func formatted(_ value: Value, _ format: ShellString) throws(ShellError) -> ShellString {
    do throws(ShellError) { return try cells.text(of: value, format) } catch {
      guard error.record != nil else { throw error }
      guard options?.marksErrors == true else { return .empty }
      report(.format(format), target: value)
      return .from("#FMTERR")
    }
  }

  /// What an item of a view shows of an object.
  func text(_ item: ViewItem, of value: Value) throws(ShellError) -> ShellString {
    guard let expression = item.expression else { return item.label.map { .from($0) } ?? .empty }
    return try text(expression, of: value, item.format, fixingDecimals: false)
  }

  /// Whether a condition of a view holds for an object.
  func holds(_ condition: DisplayExpression?, for value: Value) throws(ShellError) -> Bool {
    guard let condition else { return true }
    guard case .value(let result) = try condition.read(value, engine) else { return false }
    return try Truth.of(result, engine)
  }
}

extension RecordMaker {
  /// Whether an object belongs into the layout; any does where no view made it.
  func applies(to value: Value) -> Bool {
    guard let view else { return true }
    let names = TypeNames.of(value)
    if TypeMatch.best(of: [view], for: names, types: \.types) != nil { return true }
    guard let plain = TypeMatch.withoutPrefix(names) else { return false }
    return TypeMatch.best(of: [view], for: plain, types: \.types) != nil
  }

  func changesGroup(_ value: Value) throws(ShellError) -> Bool {
    try grouping?.moves(to: value, context.engine) ?? false
  }

  func takeErrors() -> [ErrorRecord] { context.takeErrors() }

  /// The heading of the group that an object begins; nil without a grouping.
  func heading(for value: Value) throws(ShellError) -> [TreePiece]? {
    guard let grouping, let key = grouping.current else { return nil }
    if let heading = view?.grouping?.heading { return try CustomMaker.pieces(heading, value, context) }
    var text = TextBuilder()
    text.append("   ")
    text.append(view?.grouping?.label.map { .from($0) } ?? grouping.label)
    text.append(": ")
    return [.text(text.finish()), .text(try context.cells.text(of: key))]
  }

  /// Whether widths follow the content, as the caller or the view says.
  var fitsContent: Bool {
    if let asked = context.options?.fitsContent { return asked }
    if case .table(let table)? = view?.layout { return table.fitsContent }
    return false
  }
}

/// What can go wrong with an object's display.
enum DisplayFault: DetailedFault, @unchecked Sendable {
  case expression(ShellString)
  case format(ShellString)
  case unknownView(String)

  var errorId: String {
    switch self {
    case .expression: "PSPropertyExpressionError"
    case .format: "formattingError"
    case .unknownView: "FormatViewNotFound"
    }
  }

  var category: ErrorCategory {
    if case .unknownView = self { .objectNotFound } else { .invalidArgument }
  }

  var exceptionType: TypeInfo {
    if case .unknownView = self { .pipelineStoppedException } else { .runtimeException }
  }

  var message: String {
    if case .unknownView = self { "The pipeline has been stopped." } else { details }
  }

  var details: String {
    switch self {
    case .expression(let text): "Failed to evaluate expression \"\(String(text))\"."
    case .format(let text): "Failed to interpret format string \"\(String(text))\"."
    case .unknownView(let message): message
    }
  }
}

extension TypeInfo {
  static let pipelineStoppedException = TypeTable.define(
    "System.Management.Automation.PipelineStoppedException", base: runtimeException)
}
