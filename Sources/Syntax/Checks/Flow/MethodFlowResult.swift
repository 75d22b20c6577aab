extension MethodFlow {
  /// The variables that are used where they may not have been assigned.
  mutating func finish() -> [VariableExpressionAst] {
    let order = blocksInOrder()
    for block in order {
      var assigned: Set<Int>?
      // What comes from a later block comes by a loop, and through an earlier one too.
      for predecessor in block.predecessors {
        guard let other = predecessor.assigned else { continue }
        assigned = assigned?.intersection(other) ?? other
      }
      block.assigned = run(block, from: assigned ?? [])
    }
    return variables.flatMap { variable in
      variable.home == .lookedUp && variable.isAssigned ? [] : variable.lookedUp
    }
  }

  /// The blocks that can be reached, each behind one that leads to it.
  private func blocksInOrder() -> [FlowBlock] {
    var order: [FlowBlock] = []
    var stack: [(block: FlowBlock, next: Int)] = [(entry, 0)]
    entry.isOrdered = true
    while let (block, next) = stack.popLast() {
      guard next < block.successors.count else {
        order.append(block)
        continue
      }
      stack.append((block, next + 1))
      let successor = block.successors[next]
      guard !successor.isOrdered else { continue }
      successor.isOrdered = true
      stack.append((successor, 0))
    }
    return order.reversed()
  }

  private mutating func run(_ block: FlowBlock, from start: Set<Int>) -> Set<Int> {
    var assigned = start
    for step in block.steps {
      switch step {
      case .use(let expression, let index):
        if variables[index].isAutomatic { continue }
        if !assigned.contains(index) || variables[index].home == .lookedUp {
          variables[index].lookedUp.append(expression)
        }
      case .assign(let index, let type, let target):
        assign(index, type, isAssigned: assigned.contains(index), target)
        assigned.insert(index)
      }
    }
    return assigned
  }

  private mutating func assign(
    _ index: Int, _ newType: String?, isAssigned: Bool, _ target: VariableExpressionAst?
  ) {
    if variables[index].home == .unknown { variables[index].home = looksUpAll ? .lookedUp : .slot }
    if target != nil { variables[index].isAssigned = true }
    guard let type = variables[index].type else {
      variables[index].type = newType ?? "System.Object"
      return
    }
    // Assigned on some other way only, it must be of that type there too.
    let wanted = newType ?? (isAssigned ? nil : "System.Object")
    guard let wanted, wanted != type else { return }
    if variables[index].isAutomatic {
      variables[index].type = "System.Object"
    } else {
      variables[index].home = .lookedUp
    }
  }
}

extension Parser {
  /// Checks that every way through a method returns what it must, and notes variables that are not local.
  mutating func checkFlow(of method: FunctionMemberAst) {
    var flow = MethodFlow(source)
    flow.read(method)
    for use in flow.finish() where !isKnownEverywhere(use.variablePath) {
      notLocal.insert(ObjectIdentifier(use))
    }
    if flow.fallsThrough, !returnsVoid(method) {
      report(.methodHasCodePathNotReturn, method.function.nameExtent)
    }
    flow.dissolve()
  }

  private func isKnownEverywhere(_ path: VariablePath) -> Bool {
    guard path.isVariable, !path.isGlobal, !path.isScript else { return true }
    return Parser.constants.contains(source.string(of: path.name).lowercased())
      || Parser.namesInMethods.contains(source.string(of: path.userPath).lowercased())
  }

  private static let constants: Set<String> = ["true", "false", "null"]
  private static let namesInMethods: Set<String> = [
    "lastexitcode", "error", "stacktrace", "outputencoding", "nestedpromptlevel", "pwd", "matches",
  ]
}
