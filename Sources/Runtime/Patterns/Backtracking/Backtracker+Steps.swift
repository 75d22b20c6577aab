extension Backtracker {
  /// Passes one unit if it fits.
  @inline(__always)
  mutating func pass(_ backwards: Bool, _ fits: (UInt16) -> Bool) -> Bool {
    if backwards {
      guard place > 0, fits(subject[place - 1]) else { return false }
      place -= 1
    } else {
      guard place < subject.count, fits(subject[place]) else { return false }
      place += 1
    }
    return true
  }

  mutating func passText(_ units: [UInt16], _ backwards: Bool) -> Bool {
    let start = backwards ? place - units.count : place
    guard start >= 0, start + units.count <= subject.count else { return false }
    for offset in units.indices where subject[start + offset] != units[offset] { return false }
    place = backwards ? start : start + units.count
    return true
  }

  mutating func passReference(_ slot: Int, ignoreCase: Bool, _ backwards: Bool) -> Bool {
    guard let span = captured[slot].last else { return program.isECMA }
    let start = backwards ? place - span.count : place
    guard start >= 0, start + span.count <= subject.count else { return false }
    for offset in 0..<span.count {
      let (one, other) = (subject[span.lowerBound + offset], subject[start + offset])
      if one == other { continue }
      guard ignoreCase, CaseEquivalence.units(of: one, program.casing).contains(other) else { return false }
    }
    place = backwards ? start : start + span.count
    return true
  }

  /// Whether a place that takes no text is here.
  func holds(_ anchor: RegexNode.Anchor) -> Bool {
    switch anchor {
    case .beginning: place == 0
    case .lineStart: place == 0 || subject[place - 1] == 0x0A
    case .lineEnd: place == subject.count || subject[place] == 0x0A
    case .endOrFinalNewline: place == subject.count || place == subject.count - 1 && subject[place] == 0x0A
    case .end: place == subject.count
    case .matchStart: place == searchStart
    case .boundary: isBoundary(CharacterClass.isBoundaryWord)
    case .nonBoundary: !isBoundary(CharacterClass.isBoundaryWord)
    case .asciiBoundary: isBoundary { unit in CharacterClass.asciiWord.contains { $0.contains(unit) } }
    case .nonASCIIBoundary: !isBoundary { unit in CharacterClass.asciiWord.contains { $0.contains(unit) } }
    }
  }

  private func isBoundary(_ isWord: (UInt16) -> Bool) -> Bool {
    let before = place > 0 && isWord(subject[place - 1])
    let after = place < subject.count && isWord(subject[place])
    return before != after
  }

  /// Ends a capture; a balancing group fails if there is nothing to take, and captures what lies between.
  mutating func capture(_ slot: Int?, _ pops: Int?, from kept: Int) -> Bool {
    var (start, end) = (min(kept, place), max(kept, place))
    if let pops {
      guard let other = captured[pops].popLast() else { return false }
      trail.append(.popped(slot: pops, span: other))
      if start >= other.upperBound {
        (start, end) = (other.upperBound, start)
      } else if end <= other.lowerBound {
        start = other.lowerBound
      } else {
        (start, end) = (max(start, other.lowerBound), min(end, other.upperBound))
      }
    }
    guard let slot else { return true }
    captured[slot].append(start..<max(start, end))
    trail.append(.captured(slot: slot))
    return true
  }

  /// Decides whether another round follows; an empty round beyond the least number ends the loop.
  mutating func loop(_ least: Int, _ most: Int, isLazy: Bool, _ register: Int, exit: Int, at index: Int)
    -> Int
  {
    let body = isLazy ? index + 2 : index + 1
    let rounds = registers[register]
    if rounds < least {
      beginRound(register)
      return body
    }
    if rounds >= most || registers[register + 1] == place { return exit }
    if isLazy {
      trail.append(.choice(instruction: index + 1, place: place))
      return exit
    }
    trail.append(.choice(instruction: exit, place: place))
    beginRound(register)
    return body
  }

  mutating func beginRound(_ register: Int) {
    set(register, registers[register] + 1)
    set(register + 1, place)
  }

  /// Passes a class as often as it may (greedy) or must (lazy), and leaves the rest to `backtrack`.
  mutating func repeatOne(
    _ members: BacktrackProgram.CompiledClass, _ least: Int, _ most: Int, isLazy: Bool, _ backwards: Bool,
    at index: Int
  ) -> Bool {
    var taken = 0
    let wanted = isLazy ? least : most
    while taken < wanted, pass(backwards, { members.contains($0) }) { taken += 1 }
    guard taken >= least else { return false }
    if isLazy {
      if least < most { trail.append(.more(instruction: index, place: place, left: most - least)) }
    } else if taken > least {
      let lowest = backwards ? place + (taken - least) : place - (taken - least)
      trail.append(.fewer(instruction: index, place: place, least: lowest))
    }
    return true
  }
}
