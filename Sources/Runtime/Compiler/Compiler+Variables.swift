import Syntax

extension Compiler {
  func variable(_ tree: VariableExpressionAst) -> VariableAccess {
    let path = tree.variablePath
    if path.marks.contains(.drive) {
      let text = string(path.userPath)
      let end = path.driveNameCount
      return .drive(DrivePath(drive: text.slice(0..<end), path: text.slice((end + 1)..<text.count)))
    }
    let symbol = symbol(path.name)
    if path.marks.contains(.global) { return .scoped(ScopedReference(kind: .global, symbol: symbol)) }
    if path.marks.contains(.script) { return .scoped(ScopedReference(kind: .script, symbol: symbol)) }
    if path.marks.contains(.private) { return .scoped(ScopedReference(kind: .private, symbol: symbol)) }
    if path.marks.contains(.local) { return .scoped(ScopedReference(kind: .local, symbol: symbol)) }
    return .slot(slot(symbol == WellKnown.psItem ? WellKnown.underscore : symbol))
  }

  /// A variable's value.
  func variableNode(_ tree: VariableExpressionAst) -> Node {
    if let constant = constantVariable(tree) { return ConstantNode(tree.extent, constant) }
    switch variable(tree) {
    case .slot(let slot):
      if slot.symbol == WellKnown.questionMark { return SuccessNode(tree.extent) }
      if expansionDepth > 0 { return ExpandedVariableNode(tree.extent, slot) }
      return VariableNode(tree.extent, slot)
    case .scoped(let reference): return ScopedVariableNode(tree.extent, reference)
    case .drive(let path): return DriveVariableNode(tree.extent, path)
    }
  }

  /// `$null`, `$true`, `$false`.
  private func constantVariable(_ tree: VariableExpressionAst) -> Value? {
    guard tree.variablePath.isUnscopedVariable else { return nil }
    return switch symbol(tree.variablePath.name) {
    case WellKnown.null: .null
    case WellKnown.true: .true
    case WellKnown.false: .false
    case WellKnown.psCommandPath: .string(source.fileName ?? "")
    case WellKnown.psScriptRoot:
      .string(source.fileName.map { String($0.prefix(upTo: $0.lastIndex(of: "/") ?? $0.startIndex)) } ?? "")
    default: nil
    }
  }
}

/// The value of `$?`.
package final class SuccessNode: Node {
  package override func eval(_ frame: inout Frame) -> Value { .bool(frame.engine.lastSucceeded) }
}

/// `$drive:name`.
package final class DriveVariableNode: Node {
  private let path: DrivePath

  init(_ extent: Extent, _ path: DrivePath) {
    self.path = path
    super.init(extent)
  }

  package override func eval(_ frame: inout Frame) throws(ShellError) -> Value {
    try DriveVariables.read(path, frame.scope, frame.engine)
  }
}
