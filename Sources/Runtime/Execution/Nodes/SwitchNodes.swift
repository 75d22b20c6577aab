import Syntax

/// `switch`: each value against each clause, several may run.
package final class SwitchNode: LoopNode {
  package struct Clause {
    let condition: Node
    /// A script block literal is asked for its truth, with `$_` as the value.
    let isBlock: Bool
    let body: Node
  }

  private let condition: Node
  private let clauses: [Clause]
  private let otherwise: Node?
  private let matching: SwitchMatching
  private let underscore: SlotReference
  private let enumeratorSlot: SlotReference?

  init(
    _ extent: Extent, label: Symbol?, condition: Node, clauses: [Clause], otherwise: Node?,
    matching: SwitchMatching,
    underscore: SlotReference, enumeratorSlot: SlotReference?
  ) {
    (self.condition, self.clauses, self.otherwise) = (condition, clauses, otherwise)
    (self.matching, self.underscore, self.enumeratorSlot) = (matching, underscore, enumeratorSlot)
    super.init(extent, label: label, body: ConstantNode(extent, .null))
  }

  package override func exec(_ frame: inout Frame) throws(ShellError) -> Completion {
    let values = try matching.values(condition.eval(&frame), frame.engine)
    let slot = underscore.pointer(frame)
    let outer = slot.pointee
    defer { underscore.pointer(frame).pointee = outer }
    let outerEnumerator = enumeratorSlot.map { $0.pointer(frame).pointee }
    try enumeratorSlot?.write(.object(values), frame)
    defer { if let outerEnumerator { enumeratorSlot?.pointer(frame).pointee = outerEnumerator } }
    while let value = try values.next(frame.engine) {
      if frame.state.pointee.attention != 0 { try frame.engine.attend() }
      underscore.pointer(frame).pointee = value
      switch try turn(over: value, &frame) {
      case .next, .skip: continue
      case .leave: return .normal
      case .pass(let completion): return completion
      }
    }
    return .normal
  }

  /// One value against all clauses; without a match the default runs.
  private func turn(over value: Value, _ frame: inout Frame) throws(ShellError) -> Turn {
    var hasMatched = false
    for clause in clauses {
      // A clause's body may set `$_`: later clauses test the new value (observed in PowerShell 7.6.5).
      guard try matches(clause, &frame) else { continue }
      hasMatched = true
      let turn = try turn(of: clause.body, &frame)
      guard case .next = turn else { return turn }
    }
    guard !hasMatched, let otherwise else { return .next }
    return try turn(of: otherwise, &frame)
  }

  private func matches(_ clause: Clause, _ frame: inout Frame) throws(ShellError) -> Bool {
    let value = try underscore.read(frame)
    if clause.isBlock { return try clause.condition.test(&frame) }
    let condition = try clause.condition.eval(&frame)
    if case .block(let block) = condition.base.payload {
      let result = try BlockRun.dottedResult(block, item: value, frame.engine)
      return try Truth.of(result, frame.engine)
    }
    if matching.isExact, !condition.isNull, clause.condition is ConstantNode {
      return try matching.matchesText(value, condition, frame.engine)
    }
    return try matching.matches(value, condition, frame.scope, frame.engine)
  }

  /// `continue` goes to the next value, `break` leaves.
  private func turn(of body: Node, _ frame: inout Frame) throws(ShellError) -> Turn {
    do throws(ShellError) {
      let completion = try body.exec(&frame)
      switch completion {
      case .normal: return .next
      case .continue: return isMeant(frame.state) ? .skip : .pass(completion)
      case .break: return isMeant(frame.state) ? .leave : .pass(completion)
      default: return .pass(completion)
      }
    } catch {
      switch error.kind {
      case .breakLoop where isMeant(frame.state): return .leave
      case .continueLoop where isMeant(frame.state): return .skip
      default: throw error
      }
    }
  }
}

/// How a `switch` compares: by equality, wildcard or regular expression, and over the lines of a file.
struct SwitchMatching {
  let flags: SwitchFlags
  /// Whether clauses are compared as they are, not as patterns.
  let isExact: Bool

  init(flags: SwitchFlags) {
    self.flags = flags
    isExact = flags.isDisjoint(with: [.regex, .wildcard])
  }

  /// The values to go through: the elements of a collection, the lines of a file, or the one value.
  func values(_ condition: Value, _ engine: Engine) throws(ShellError) -> Enumerator {
    if flags.contains(.file) { return try FileLines.open(Conversion.text(condition, engine), engine) }
    if let enumerator = try Enumeration.of(condition, engine) { return enumerator }
    // AutomationNull has no elements; null is one value.
    return ArrayEnumerator(ArrayObject(condition.isNothing ? [] : [condition]))
  }

  func matches(_ value: Value, _ condition: Value, _ scope: ScopePointer, _ engine: Engine) throws(ShellError)
    -> Bool
  {
    let ignoresCase = !flags.contains(.caseSensitive)
    if flags.contains(.regex) {
      return try Matching.switchMatches(value, condition, ignoringCase: ignoresCase, scope, engine)
    }
    if flags.contains(.wildcard) {
      return try Matching.isLike(value, condition, ignoringCase: ignoresCase, engine)
    }
    if case .string = condition.base.payload, !value.isNull {
      return try matchesText(value, condition, engine)
    }
    return try Comparison.equal(value, condition, ignoringCase: ignoresCase, engine)
  }

  /// A constant clause compares texts: a date does not match its ISO text, `$true` does not match 1 (observed in
  /// PowerShell 7.6.5).
  func matchesText(_ value: Value, _ condition: Value, _ engine: Engine) throws(ShellError) -> Bool {
    try Comparison.equal(
      .string(Conversion.text(value, engine)), .string(Conversion.text(condition, engine)),
      ignoringCase: !flags.contains(.caseSensitive), engine)
  }

}
