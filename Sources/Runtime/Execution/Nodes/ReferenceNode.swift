package import Syntax

/// `[ref]$name`: a reference to the variable, which must exist.
package final class ReferenceNode: Node {
  private let symbol: Symbol

  package init(_ extent: Extent, _ symbol: Symbol) {
    self.symbol = symbol
    super.init(extent)
  }

  package override func eval(_ frame: inout Frame) throws(ShellError) -> Value {
    guard let slot = frame.scope.lookUp(symbol) else { throw ReferenceFault.noVariable.error() }
    return .object(ReferenceObject(VariableLookUp.variable(symbol, in: slot), frame.engine))
  }
}

/// What `[ref]` refuses.
package enum ReferenceFault: ShellFault {
  case noVariable

  package var errorId: String { "NonExistingVariableReference" }
  package var message: String { "[ref] cannot be applied to a variable that does not exist." }
}
