package import Syntax

/// A piece of compiled code: what the tree means, ready to run.
///
/// Four ways to run one: for its value, for its truth, for its effect alone, or as a statement whose output goes to the
/// frame. A subclass overrides what it can do better than the defaults.
package class Node {
  /// Where in the source it stands.
  package final let extent: Extent

  package init(_ extent: Extent) { self.extent = extent }

  /// The value: one object as it is, several as an array, none as AutomationNull.
  package func eval(_ frame: inout Frame) throws(ShellError) -> Value {
    fatalError("abstract")
  }

  /// Whether the value counts as true.
  package func test(_ frame: inout Frame) throws(ShellError) -> Bool {
    let value = try eval(&frame)
    switch value.payload {
    case .bool(let flag): return flag
    case .int(let number): return number != 0
    default: return try Truth.of(value, frame.engine)
    }
  }

  /// Runs for the effect; what it would have written is dropped.
  package func run(_ frame: inout Frame) throws(ShellError) {
    _ = try eval(&frame)
  }

  /// Runs as a statement: writes the value to the frame's output, collections element by element.
  package func exec(_ frame: inout Frame) throws(ShellError) -> Completion {
    try frame.emit(eval(&frame))
    return .normal
  }
}
