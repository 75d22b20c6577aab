/// A pattern as instructions for `Backtracker`, which does what PCRE2 cannot: lookbehind of any length, reading from right
/// to left, balancing groups, groups named twice, and all captures of a repeated group.
struct BacktrackProgram: Sendable {
  enum Instruction: Sendable {
    /// One unit, passed forwards or backwards.
    case unit(UInt16, backwards: Bool)
    case oneOf(Int, backwards: Bool)
    case text(Int, backwards: Bool)
    case anchor(RegexNode.Anchor)
    case jump(Int)
    /// Goes on with the next instruction, and later with the other.
    case split(other: Int)
    /// Keeps the place in a register.
    case keepPlace(register: Int)
    /// Ends a capture that began at the place kept; takes one from another group first, if it balances.
    case capture(slot: Int?, pops: Int?, register: Int)
    case backreference(slot: Int, ignoreCase: Bool, backwards: Bool)
    case beginLoop(register: Int)
    /// Decides on another round; count and place of the last round are in two registers.
    case loop(least: Int, most: Int, isLazy: Bool, register: Int, exit: Int)
    /// Begins the round that a lazy loop put off.
    case enterLoop(register: Int, body: Int)
    /// A class many times over.
    case repeatOne(Int, least: Int, most: Int, isLazy: Bool, backwards: Bool)
    /// Keeps the height of the trail and the place.
    case mark(register: Int)
    /// Drops all choices since the mark; a lookaround also goes back to its place.
    case commit(register: Int, goesBack: Bool)
    /// Undoes all since the mark and fails.
    case failTo(register: Int)
    case unlessCaptured(slot: Int, other: Int)
    case accept
  }

  private(set) var instructions: [Instruction] = []
  private(set) var classes: [CompiledClass] = []
  private(set) var texts: [[UInt16]] = []
  private(set) var registerCount = 0
  let captures: CaptureTable
  let casing: CultureCasing
  let isECMA: Bool

  /// A class with its Latin-1 members as bits.
  struct CompiledClass: Sendable {
    let latin1: Latin1Set
    let full: CharacterClass

    @inline(__always)
    func contains(_ unit: UInt16) -> Bool {
      unit <= 0xFF ? latin1.contains(UInt8(truncatingIfNeeded: unit)) : full.contains(unit)
    }
  }

  init(_ root: RegexNode, captures: CaptureTable, options: RegexOptions, casing: CultureCasing) {
    (self.captures, self.casing) = (captures, casing)
    isECMA = options.contains(.ecmaScript)
    add(root, backwards: options.contains(.rightToLeft))
    instructions.append(.accept)
  }

  private mutating func register(_ count: Int = 1) -> Int {
    defer { registerCount += count }
    return registerCount
  }

  /// Adds an instruction that is completed later, and tells its place.
  private mutating func reserve() -> Int {
    instructions.append(.accept)
    return instructions.count - 1
  }

  private mutating func index(of members: CharacterClass) -> Int {
    classes.append(CompiledClass(latin1: Latin1Set(members), full: members))
    return classes.count - 1
  }
}

extension BacktrackProgram {
  private mutating func add(_ node: RegexNode, backwards: Bool) {
    switch node {
    case .empty: break
    case .text(let units, let ignoreCase): addText(units, ignoreCase: ignoreCase, backwards: backwards)
    case .oneOf(let members): instructions.append(.oneOf(index(of: members), backwards: backwards))
    case .anchor(let anchor): instructions.append(.anchor(anchor))
    case .capture(let inner, let number, let pops):
      let place = register()
      instructions.append(.keepPlace(register: place))
      add(inner, backwards: backwards)
      instructions.append(
        .capture(slot: number.flatMap(captures.slot), pops: pops.flatMap(captures.slot), register: place))
    case .sequence(let nodes):
      for part in backwards ? nodes.reversed() : nodes { add(part, backwards: backwards) }
    case .alternatives(let nodes): addChoice(nodes[...], backwards: backwards)
    case .loop(let inner, let bounds, let isLazy):
      addLoop(inner, bounds, isLazy: isLazy, backwards: backwards)
    case .look(let inner, let isBehind, let isNegative):
      addLook(inner, isBehind: isBehind, isNegative: isNegative)
    case .atomic(let inner):
      let mark = register(2)
      instructions.append(.mark(register: mark))
      add(inner, backwards: backwards)
      instructions.append(.commit(register: mark, goesBack: false))
    case .backreference(let number, let ignoreCase):
      guard let slot = captures.slot(of: number) else { return }
      instructions.append(.backreference(slot: slot, ignoreCase: ignoreCase, backwards: backwards))
    case .ifCaptured(let number, let then, let other):
      let test = reserve()
      addBranches(then, other, backwards: backwards) { program, place in
        program.instructions[test] = .unlessCaptured(
          slot: program.captures.slot(of: number) ?? 0, other: place)
      }
    case .ifMatches(let condition, let then, let other):
      let mark = register(2)
      instructions.append(.mark(register: mark))
      let test = reserve()
      add(condition, backwards: backwards)
      instructions.append(.commit(register: mark, goesBack: true))
      addBranches(then, other, backwards: backwards) { program, place in
        program.instructions[test] = .split(other: place)
      }
    }
  }

  private mutating func addBranches(
    _ then: RegexNode, _ other: RegexNode, backwards: Bool, _ resolve: (inout BacktrackProgram, Int) -> Void
  ) {
    add(then, backwards: backwards)
    let leave = reserve()
    resolve(&self, instructions.count)
    add(other, backwards: backwards)
    instructions[leave] = .jump(instructions.count)
  }

  private mutating func addText(_ units: [UInt16], ignoreCase: Bool, backwards: Bool) {
    guard ignoreCase else {
      if units.count == 1 { return instructions.append(.unit(units[0], backwards: backwards)) }
      texts.append(units)
      return instructions.append(.text(texts.count - 1, backwards: backwards))
    }
    for unit in backwards ? units.reversed() : units {
      instructions.append(single(unit, backwards: backwards))
    }
  }

  private mutating func single(_ unit: UInt16, backwards: Bool) -> Instruction {
    let members = CaseEquivalence.units(of: unit, casing)
    guard members.count > 1 else { return .unit(unit, backwards: backwards) }
    return .oneOf(index(of: CharacterClass(members.map { $0...$0 })), backwards: backwards)
  }

  private mutating func addChoice(_ nodes: ArraySlice<RegexNode>, backwards: Bool) {
    var exits: [Int] = []
    for (offset, node) in nodes.enumerated() {
      guard offset < nodes.count - 1 else {
        add(node, backwards: backwards)
        break
      }
      let split = reserve()
      add(node, backwards: backwards)
      exits.append(reserve())
      instructions[split] = .split(other: instructions.count)
    }
    for exit in exits { instructions[exit] = .jump(instructions.count) }
  }

  private mutating func addLoop(_ inner: RegexNode, _ bounds: ClosedRange<Int>, isLazy: Bool, backwards: Bool)
  {
    if let members = singleClass(inner) {
      return instructions.append(
        .repeatOne(
          index(of: members), least: bounds.lowerBound, most: bounds.upperBound, isLazy: isLazy,
          backwards: backwards))
    }
    let counter = register(2)
    instructions.append(.beginLoop(register: counter))
    let test = reserve()
    let enter = isLazy ? reserve() : nil
    let body = instructions.count
    add(inner, backwards: backwards)
    instructions.append(.jump(test))
    instructions[test] = .loop(
      least: bounds.lowerBound, most: bounds.upperBound, isLazy: isLazy, register: counter,
      exit: instructions.count)
    if let enter { instructions[enter] = .enterLoop(register: counter, body: body) }
  }

  /// The class that a node of exactly one unit stands for.
  private func singleClass(_ node: RegexNode) -> CharacterClass? {
    switch node {
    case .oneOf(let members): members
    case .text(let units, let ignoreCase) where units.count == 1:
      CharacterClass((ignoreCase ? CaseEquivalence.units(of: units[0], casing) : units).map { $0...$0 })
    default: nil
    }
  }

  private mutating func addLook(_ inner: RegexNode, isBehind: Bool, isNegative: Bool) {
    let mark = register(2)
    instructions.append(.mark(register: mark))
    let split = isNegative ? reserve() : nil
    add(inner, backwards: isBehind)
    instructions.append(isNegative ? .failTo(register: mark) : .commit(register: mark, goesBack: true))
    if let split { instructions[split] = .split(other: instructions.count) }
  }
}
