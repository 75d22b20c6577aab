package import Syntax

/// A string with parts to expand.
package final class ExpandableStringNode: Node {
  /// The text around the parts: one before each of them and one behind the last.
  private let literals: [ShellString]
  private let parts: NodeList

  package init(_ extent: Extent, literals: [ShellString], parts: [Node]) {
    (self.literals, self.parts) = (literals, NodeList(parts))
    super.init(extent)
  }

  deinit { parts.deallocate() }

  package override func eval(_ frame: inout Frame) throws(ShellError) -> Value {
    var texts: [ShellString] = []
    texts.reserveCapacity(parts.count)
    for index in 0..<parts.count {
      texts.append(try Conversion.expansionText(parts.eval(index, &frame), frame.engine))
    }
    return .string(ShellString.interleave(literals, texts))
  }
}

/// `$name` in a string.
package final class ExpandedVariableNode: Node {
  private let slot: SlotReference

  package init(_ extent: Extent, _ slot: SlotReference) {
    self.slot = slot
    super.init(extent)
  }

  package override func eval(_ frame: inout Frame) throws(ShellError) -> Value {
    if slot.pointer(frame).pointee.isUnset, StrictMode.inForce(at: frame.scope) == .version1 {
      return VariableLookUp.find(slot.symbol, from: frame.scope, frame.engine) ?? .null
    }
    return try slot.read(frame)
  }
}

extension ShellString {
  /// Literal, text, literal, …, literal as one string.
  static func interleave(_ literals: [ShellString], _ texts: [ShellString]) -> ShellString {
    var count = 0
    var isWide = false
    for text in literals {
      count += text.count
      isWide = isWide || text.isWide
    }
    for text in texts {
      count += text.count
      isWide = isWide || text.isWide
    }
    let result = beginAppending(capacity: count, isWide: isWide)
    for index in texts.indices {
      result.appendInRoom(literals[index])
      result.appendInRoom(texts[index])
    }
    if let last = literals.last { result.appendInRoom(last) }
    return result
  }
}

/// `a -join b` and the like, whose operands need a node of their own, and unary operators.
package final class UnaryNode: Node {
  package enum Operation: Sendable { case plus, minus, bitwiseNot, join, split, comma }

  private let operation: Operation
  private let operand: Node

  package init(_ extent: Extent, _ operation: Operation, _ operand: Node) {
    (self.operation, self.operand) = (operation, operand)
    super.init(extent)
  }

  package override func eval(_ frame: inout Frame) throws(ShellError) -> Value {
    let value = try operand.eval(&frame)
    switch operation {
    case .plus: return try Arithmetic.plus(value, frame.engine)
    case .minus:
      if case .int(let number) = value.payload, number != .min { return .int(-number) }
      return try Arithmetic.negate(value, frame.engine)
    case .bitwiseNot: return try Bitwise.complement(value, frame.engine)
    case .join: return try Joining.join(value, separator: .empty, frame.engine)
    case .split:
      var site = RegexSite()
      return try SplitOperator.applyUnary(value, &site, frame.engine)
    case .comma: return .array([value.isNothing ? .null : value])
    }
  }
}
