/// A stretch of a method that runs from its start to its end, and where it goes from there.
final class FlowBlock {
  enum Step {
    case use(VariableExpressionAst, variable: Int)
    case assign(variable: Int, type: String?, VariableExpressionAst?)
  }

  var steps: [Step] = []
  private(set) var successors: [FlowBlock] = []
  private(set) var predecessors: [FlowBlock] = []
  var leavesMethod = false
  private(set) var isReachable: Bool
  /// The variables that are assigned on every way to its end, once that is known.
  var assigned: Set<Int>?
  /// Whether the ordering of blocks has met it.
  var isOrdered = false

  init(isReachable: Bool = false) { self.isReachable = isReachable }

  func flows(to next: FlowBlock) {
    guard !successors.contains(where: { $0 === next }) else { return }
    if isReachable { next.isReachable = true }
    successors.append(next)
    next.predecessors.append(self)
  }

  /// The graph refers to itself; it is taken apart when it is not needed any more.
  func dissolve() {
    successors = []
    predecessors = []
  }
}

/// What is known of a variable of a method.
struct FlowVariable {
  /// Where PowerShell keeps it: not known yet, in a slot of the method, or looked up by name.
  enum Home { case unknown, slot, lookedUp }

  var home = Home.unknown
  var type: String?
  /// Every scope has it.
  var isAutomatic = false
  var isAssigned = false
  /// Its uses that were looked up by name.
  var lookedUp: [VariableExpressionAst] = []
}
