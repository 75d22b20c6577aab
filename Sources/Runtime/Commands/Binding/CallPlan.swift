/// How the words of one call site go into the slots of a simple function: a memo of what the general binder would do.
///
/// Valid for one target and the call site's own shape; made only where nothing can go wrong at binding (no types, no
/// attributes, no splatting, no words left over). Raw references only, so that a call counts none.
struct CallPlan {
  struct Move {
    let slot: Int
    /// The word's argument, owned by the call site.
    let node: Unmanaged<Node>
  }

  let moves: UnsafeMutableBufferPointer<Move>
  let slotCount: Int
  let body: Unmanaged<Node>
  let code: Unmanaged<Code>
  let activeCalls: UnsafeMutablePointer<Int>
  let session: Unmanaged<SessionState>
  /// The current scope of the function's session state.
  let current: UnsafeMutablePointer<ScopePointer>
  let hasDefaults: Bool
  /// Parameters that no word is for, with the default to evaluate in the function's own scope.
  let defaults: [(slot: Int, value: Node)]
  /// Keeps the code and the session state.
  let block: ScriptBlock

  /// Nil where the call must go through the binder.
  init?(_ words: [CommandWord], to function: FunctionInfo) {
    let code = function.block.window
    guard code.isSimple, let body = code.end else { return nil }
    guard let planned = CallPlan.moves(words, code.parameters.parameters) else { return nil }
    let taken = Set(planned.map(\.slot))
    moves = .allocate(capacity: planned.count)
    _ = moves.initialize(from: planned)
    defaults = code.defaults.filter { !taken.contains($0.slot) }
    hasDefaults = !defaults.isEmpty
    block = function.block
    slotCount = code.slotCount
    self.code = .passUnretained(code)
    self.body = .passUnretained(body)
    activeCalls = code.activeCalls
    session = .passUnretained(function.block.session)
    current = function.block.session.currentPointer
  }

  /// Frees the plan's own memory; the call site calls this once.
  func deallocate() { moves.deallocate() }

  /// Words in their order, each with the slot that it goes to.
  private static func moves(_ words: [CommandWord], _ parameters: [ParameterInfo]) -> [Move]? {
    var slots: [Int: Int] = [:]
    var positional: [Int] = []
    var index = 0
    while index < words.count {
      switch words[index].kind {
      case .argument: positional.append(index)
      case .parameter(let name, nil):
        guard let slot = slot(named: name, parameters), !slots.values.contains(slot), index + 1 < words.count,
          case .argument = words[index + 1].kind
        else { return nil }
        slots[index + 1] = slot
        index += 1
      default: return nil
      }
      index += 1
    }
    let free = parameters.map(\.slot).filter { !slots.values.contains($0) }
    guard positional.count <= free.count else { return nil }
    for (slot, word) in zip(free, positional) { slots[word] = slot }
    return slots.sorted { $0.key < $1.key }.map {
      Move(slot: $0.value, node: .passUnretained(words[$0.key].node))
    }
  }

  private static func slot(named name: ShellString, _ parameters: [ParameterInfo]) -> Int? {
    parameters.first { ShellString.equalIgnoringCase($0.name, name) }?.slot
  }
}
