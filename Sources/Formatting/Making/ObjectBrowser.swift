import Runtime

/// Objects as `Format-Custom` shows them: class and properties in braces, objects inside objects down to a depth.
struct ObjectBrowser {
  private let context: MakingContext

  init(_ context: MakingContext) { self.context = context }

  private static let indentation = Indentation(left: 2)

  func pieces(of value: Value) throws(ShellError) -> [TreePiece] {
    if ScalarTypes.contains(value) { return [.text(try context.cells.text(of: value)), .newLine] }
    let most = context.options?.depth ?? 5
    if let elements = try elements(of: value) { return try collection(elements, Depth(0, most)) }
    return try object(value, Depth(0, most), context.options?.properties)
  }

  private struct Depth {
    let level: Int
    let most: Int

    init(_ level: Int, _ most: Int) { (self.level, self.most) = (level, most) }

    var isDeepest: Bool { level >= most }
    var next: Depth { Depth(level + 1, most) }
  }

  private func elements(of value: Value) throws(ShellError) -> Enumerator? {
    if case .table(let table) = value.base.payload { return EntryEnumerator(table) }
    return try Enumeration.of(value, context.engine)
  }

  private func object(
    _ value: Value, _ depth: Depth, _ asked: [DisplayParameter]?
  ) throws(ShellError) -> [TreePiece] {
    var inner: [TreePiece] = []
    for (expression, parameter) in try context.properties(of: value, asked: asked ?? []) {
      inner.append(.text(.concatenate(expression.text, .from(" = "))))
      let read = try read(expression, value)
      let here = parameter?.depth.map { Depth(depth.level, $0) } ?? depth
      inner += try property(read, here)
    }
    let name = ObjectBrowser.className(of: value)
    return [
      .text(.from("class \(name)")), .newLine, .text(.from("{")), .newLine,
      .frame(ObjectBrowser.indentation, inner), .text(.from("}")), .newLine,
    ]
  }

  private func read(_ expression: DisplayExpression, _ value: Value) throws(ShellError) -> Value {
    switch try expression.read(value, context.engine) {
    case .value(let read): return read
    case .missing: return .null
    case .failed:
      context.report(.expression(expression.text), target: value)
      return context.options?.marksErrors == true ? .string("#ERR") : .string(.empty)
    }
  }

  private func property(_ value: Value, _ depth: Depth) throws(ShellError) -> [TreePiece] {
    if !value.isNull, let elements = try elements(of: value) {
      return [.newLine, .frame(ObjectBrowser.indentation, try collection(elements, depth.next))]
    }
    if isLeaf(value, depth) { return try leaf(value) }
    return [.newLine, .frame(ObjectBrowser.indentation, try object(value, depth.next, nil))]
  }

  private func collection(_ elements: Enumerator, _ depth: Depth) throws(ShellError) -> [TreePiece] {
    var inner: [TreePiece] = []
    var count = 0
    while let element = try elements.next(context.engine) {
      if count == context.cells.limit {
        inner += try leaf(.string(ShellString.from(unit: Lines.ellipsis)))
        break
      }
      count += 1
      inner += try self.element(element, depth)
    }
    return [
      .text(.from("[")), .newLine, .frame(ObjectBrowser.indentation, inner), .text(.from("]")), .newLine,
      .newLine,
    ]
  }

  private func element(_ value: Value, _ depth: Depth) throws(ShellError) -> [TreePiece] {
    if isLeaf(value, depth) { return try leaf(value) }
    if let elements = try elements(of: value) {
      return [.newLine, .frame(ObjectBrowser.indentation, try collection(elements, depth.next))]
    }
    return try object(value, depth.next, nil)
  }

  private func isLeaf(_ value: Value, _ depth: Depth) -> Bool {
    depth.isDeepest || value.isNull || ScalarTypes.contains(value)
  }

  private func leaf(_ value: Value) throws(ShellError) -> [TreePiece] {
    [.text(try context.cells.text(of: value)), .newLine]
  }

  private static func className(of value: Value) -> String {
    let name = TypeNames.of(value).first ?? "PSObject"
    return String(name.split(separator: ".", omittingEmptySubsequences: false).last ?? "")
  }
}
