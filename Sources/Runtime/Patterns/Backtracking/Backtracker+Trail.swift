extension Backtracker {
  /// Changes a register so that it can be undone.
  @inline(__always)
  mutating func set(_ register: Int, _ value: Int) {
    trail.append(.register(register, value: registers[register]))
    registers[register] = value
  }

  /// Goes back to the last choice; the instruction to go on with, or nil if none is left.
  mutating func backtrack() -> Int? {
    while let entry = trail.popLast() {
      switch entry {
      case .choice(let instruction, let kept):
        place = kept
        return instruction
      case .fewer(let instruction, let kept, let least):
        place = kept < least ? kept + 1 : kept - 1
        if place != least { trail.append(.fewer(instruction: instruction, place: place, least: least)) }
        return instruction + 1
      case .more(let instruction, let kept, let left):
        place = kept
        if takeOneMore(instruction) {
          if left > 1 {
            trail.append(
              .more(instruction: instruction, place: place, left: left == Int.max ? left : left - 1))
          }
          return instruction + 1
        }
      default: undo(entry)
      }
    }
    return nil
  }

  private mutating func takeOneMore(_ instruction: Int) -> Bool {
    guard case .repeatOne(let number, _, _, _, let backwards) = program.instructions[instruction] else {
      return false
    }
    let members = program.classes[number]
    return pass(backwards) { members.contains($0) }
  }

  private mutating func undo(_ entry: Entry) {
    switch entry {
    case .register(let register, let value): registers[register] = value
    case .captured(let slot): captured[slot].removeLast()
    case .popped(let slot, let span): captured[slot].append(span)
    case .choice, .fewer, .more: break
    }
  }

  /// Takes everything back that happened since the trail had a height.
  mutating func undo(downTo height: Int) {
    while trail.count > height, let entry = trail.popLast() { undo(entry) }
  }

  /// Forgets the choices above a height but keeps what can be undone.
  mutating func dropChoices(above height: Int) {
    var kept = height
    for index in height..<trail.count {
      switch trail[index] {
      case .choice, .fewer, .more: continue
      case .register, .captured, .popped:
        trail[kept] = trail[index]
        kept += 1
      }
    }
    trail.removeSubrange(kept...)
  }
}

/// The units of a subject, whichever way they are stored; valid while the string is held.
struct UnsafeSubject {
  private let narrow: UnsafePointer<UInt8>?
  private let wide: UnsafePointer<UInt16>?
  let count: Int

  init(_ units: UnsafeBufferPointer<UInt8>) { (narrow, wide, count) = (units.baseAddress, nil, units.count) }

  init(_ units: UnsafeBufferPointer<UInt16>) { (narrow, wide, count) = (nil, units.baseAddress, units.count) }

  /// The unit at an offset; beyond the subject there are only NULs.
  @inline(__always)
  subscript(offset: Int) -> UInt16 {
    guard offset >= 0, offset < count else { return 0 }
    if let narrow { return UInt16(narrow[offset]) }
    return wide?[offset] ?? 0
  }
}

extension UnsafeSubject {
  /// The units of a string that the caller keeps alive.
  init(_ string: ShellString) {
    self = string.withUnits(latin1: { UnsafeSubject($0) }, wide: { UnsafeSubject($0) })
  }
}
