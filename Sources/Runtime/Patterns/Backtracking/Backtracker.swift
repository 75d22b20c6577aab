/// Runs a `BacktrackProgram` over a subject with a stack of its own, so that no pattern can exhaust the machine's.
struct Backtracker {
  /// Something to come back to, or to take back, when the match fails further on.
  enum Entry {
    /// Try another instruction at a place.
    case choice(instruction: Int, place: Int)
    /// Give one unit of a repeated class back (greedy) or take one more (lazy).
    case fewer(instruction: Int, place: Int, least: Int)
    case more(instruction: Int, place: Int, left: Int)
    case register(Int, value: Int)
    case captured(slot: Int)
    case popped(slot: Int, span: Range<Int>)
  }

  /// Entries of the trail beyond which the match is given up: about 320 MB.
  static let longestTrail = 8 << 20
  /// Steps between two looks at the watch.
  private static let stepsPerLook = 1024

  let program: BacktrackProgram
  let subject: UnsafeSubject
  /// Where the search began (`\G`).
  let searchStart: Int
  var place = 0
  var registers: [Int]
  var captured: [[Range<Int>]]
  var trail: [Entry] = []

  init(_ program: BacktrackProgram, _ subject: UnsafeSubject, searchStart: Int) {
    (self.program, self.subject, self.searchStart) = (program, subject, searchStart)
    registers = Array(repeating: 0, count: program.registerCount)
    captured = Array(repeating: [], count: program.captures.numbers.count)
  }

  /// Looks for a match from a place on, or from it downwards; all captures by slot, or nil if there is none.
  ///
  /// - Parameter look: Says now and then whether to stop.
  mutating func search(
    backwards: Bool, _ look: () throws(RegexFault) -> Void
  ) throws(RegexFault) -> [[Range<Int>]]? {
    var start = searchStart
    while start >= 0, start <= subject.count {
      if try run(from: start, look) { return captured }
      start += backwards ? -1 : 1
    }
    return nil
  }

  private mutating func run(from start: Int, _ look: () throws(RegexFault) -> Void) throws(RegexFault) -> Bool
  {
    place = start
    trail.removeAll(keepingCapacity: true)
    for slot in captured.indices { captured[slot].removeAll(keepingCapacity: true) }
    var next = 0
    var steps = 0
    while true {
      steps += 1
      if steps % Self.stepsPerLook == 0 { try look() }
      guard trail.count < Self.longestTrail else { throw .memory }
      if case .accept = program.instructions[next] { return true }
      if let following = step(program.instructions[next], at: next) {
        next = following
      } else if let resumed = backtrack() {
        next = resumed
      } else {
        try look()
        return false
      }
    }
  }

  /// Does one instruction; the index of the next, or nil if it fails.
  private mutating func step(_ instruction: BacktrackProgram.Instruction, at index: Int) -> Int? {
    switch instruction {
    case .unit(let unit, let backwards): return pass(backwards) { $0 == unit } ? index + 1 : nil
    case .oneOf(let number, let backwards):
      let members = program.classes[number]
      return pass(backwards) { members.contains($0) } ? index + 1 : nil
    case .text(let number, let backwards): return passText(program.texts[number], backwards) ? index + 1 : nil
    case .anchor(let anchor): return holds(anchor) ? index + 1 : nil
    case .jump(let target): return target
    case .split(let other):
      trail.append(.choice(instruction: other, place: place))
      return index + 1
    case .keepPlace(let register):
      set(register, place)
      return index + 1
    case .capture(let slot, let pops, let register):
      return capture(slot, pops, from: registers[register]) ? index + 1 : nil
    case .backreference(let slot, let ignoreCase, let backwards):
      return passReference(slot, ignoreCase: ignoreCase, backwards) ? index + 1 : nil
    case .beginLoop(let register):
      set(register, 0)
      set(register + 1, -1)
      return index + 1
    case .loop(let least, let most, let isLazy, let register, let exit):
      return loop(least, most, isLazy: isLazy, register, exit: exit, at: index)
    case .enterLoop(let register, let body):
      beginRound(register)
      return body
    case .repeatOne(let number, let least, let most, let isLazy, let backwards):
      return repeatOne(program.classes[number], least, most, isLazy: isLazy, backwards, at: index)
        ? index + 1 : nil
    case .mark(let register):
      set(register, trail.count)
      set(register + 1, place)
      return index + 1
    case .commit(let register, let goesBack):
      dropChoices(above: registers[register])
      if goesBack { place = registers[register + 1] }
      return index + 1
    case .failTo(let register):
      undo(downTo: registers[register])
      return nil
    case .unlessCaptured(let slot, let other): return captured[slot].isEmpty ? other : index + 1
    case .accept: return index
    }
  }
}
