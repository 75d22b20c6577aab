/// Bringing back what was killed, and the arguments of earlier entries.
extension EditState {
  mutating func yankKilled() -> EditEffect {
    guard let text = killRing.current else { return .bell }
    buffer.setMark()
    yankStart = buffer.cursor
    buffer.insert(text)
    recent = .yank
    return .done
  }

  /// Puts the text before on the ring in place of the one just yanked.
  mutating func yankPop() -> EditEffect {
    guard previous == .yank else { return .bell }
    killRing.turn()
    buffer.replace(yankStart..<buffer.cursor, with: killRing.current ?? "")
    recent = .yank
    return .done
  }

  /// The first argument of the last entry, or the one with a number; negative ones count from the end.
  mutating func yankArgument(_ call: EditCall) -> EditEffect {
    argumentWalk = ArgumentWalk(number: call.count ?? 1)
    return insertArgument(call)
  }

  /// The last argument of the last entry, and of the one before it each time it is pressed again.
  mutating func yankLastArgument(_ call: EditCall) -> EditEffect {
    if previous == .lastArgument {
      argumentWalk.turn(reversed: (call.count ?? 1) < 0)
    } else {
      argumentWalk = ArgumentWalk(number: call.count ?? -1)
    }
    recent = .lastArgument
    return insertArgument(call)
  }

  private mutating func insertArgument(_ call: EditCall) -> EditEffect {
    guard let entry = call.recent(argumentWalk.entry) else {
      argumentWalk.turnBack()
      return .bell
    }
    guard let text = argumentWalk.argument(of: entry) else { return .bell }
    let start = argumentWalk.start ?? buffer.cursor
    buffer.replace(start..<max(buffer.cursor, start), with: text)
    argumentWalk.start = start
    return .done
  }
}

/// Where `YankLastArg` is in what was entered before.
struct ArgumentWalk: Equatable, Sendable {
  private(set) var entry = 0
  private let number: Int
  private var step = 1
  /// Where the argument was inserted.
  var start: Int?

  init(number: Int = -1) { self.number = number }

  mutating func turn(reversed: Bool) {
    if reversed { step = -step }
    entry += step
  }

  /// Goes no further than one step beyond what there is.
  mutating func turnBack() { entry = max(entry - step, 0) }

  func argument(of entry: String) -> String? {
    let text = Array(entry.unicodeScalars)
    let tokens = EntryScanner.tokens(of: text).filter {
      $0.kind != .comment && text[$0.range.lowerBound] != "\n"
    }
    let index = number < 0 ? tokens.count + number : number
    guard tokens.indices.contains(index) else { return nil }
    return EditBuffer(entry).text(in: tokens[index].range)
  }
}
