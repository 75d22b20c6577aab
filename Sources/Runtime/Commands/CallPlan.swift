/// How the words of one call site go into the slots of a simple function: a memo of what the general binder would do.
///
/// Valid for one target and the call site's own shape; made only where nothing can go wrong at binding (no types, no
/// attributes, no splatting, no words left over).
struct CallPlan {
  struct Move {
    let slot: Int
    let word: Int
  }

  let moves: [Move]
  /// Parameters that no word is for, with the default to evaluate in the function's own scope.
  let defaults: [(slot: Int, value: Node)]
  /// Holds the code.
  let definition: ScriptBlockDefinition
  unowned(unsafe) let code: Code
  unowned(unsafe) let body: Node
  unowned(unsafe) let session: SessionState

  /// Nil where the call must go through the binder.
  init?(_ words: [CommandWord], to function: FunctionInfo) {
    let code = function.block.definition.window
    guard code.isSimple, let body = code.end else { return nil }
    guard let moves = CallPlan.moves(words, code.parameters.parameters) else { return nil }
    let taken = Set(moves.map(\.slot))
    self.moves = moves
    defaults = code.defaults.filter { !taken.contains($0.slot) }
    definition = function.block.definition
    self.code = code
    self.body = body
    session = function.block.session
  }

  private static func moves(_ words: [CommandWord], _ parameters: [ParameterInfo]) -> [Move]? {
    var moves: [Move] = []
    var positional: [Int] = []
    var index = 0
    while index < words.count {
      switch words[index].kind {
      case .argument: positional.append(index)
      case .parameter(let name, nil):
        guard let parameter = named(name, parameters), index + 1 < words.count, case .argument = words[index + 1].kind,
          !moves.contains(where: { $0.slot == parameter.slot })
        else { return nil }
        moves.append(Move(slot: parameter.slot, word: index + 1))
        index += 1
      default: return nil
      }
      index += 1
    }
    let free = parameters.filter { parameter in !moves.contains { $0.slot == parameter.slot } }
    guard positional.count <= free.count else { return nil }
    for (parameter, word) in zip(free, positional) { moves.append(Move(slot: parameter.slot, word: word)) }
    return moves.sorted { $0.word < $1.word }
  }

  private static func named(_ name: ShellString, _ parameters: [ParameterInfo]) -> ParameterInfo? {
    parameters.first { ShellString.equalIgnoringCase($0.name, name) }
  }
}
