/// What is done over a motion.
extension EditState {
  mutating func move(_ motion: Motion, _ call: EditCall) -> EditEffect {
    buffer.move(to: motion.target(buffer, settings.words, times: call.times))
    return .done
  }

  mutating func select(_ motion: Motion, _ call: EditCall) -> EditEffect {
    let target = motion.target(buffer, settings.words, times: call.times)
    buffer.selecting { $0.move(to: target) }
    recent = .selection
    return .done
  }

  /// Cuts into the kill ring; kills in a row join.
  mutating func kill(_ motion: Motion, _ call: EditCall) -> EditEffect {
    kill(motion.range(buffer, settings.words, times: call.times))
    return .done
  }

  mutating func kill(_ range: Range<Int>) {
    let isJoining = previous == .kill
    if isJoining || !range.isEmpty { recent = .kill }
    guard !range.isEmpty else { return }
    killRing.kill(buffer.text(in: range), joining: isJoining, inFront: range.lowerBound < buffer.cursor)
    buffer.delete(range)
  }

  /// Cuts into Vi's register, and so out of the kill ring's way.
  mutating func delete(_ motion: Motion, _ call: EditCall) -> EditEffect {
    delete(motion.range(buffer, settings.words, times: call.times))
  }

  mutating func delete(_ range: Range<Int>) -> EditEffect {
    guard !range.isEmpty else { return .bell }
    register = Register(buffer.text(in: range))
    buffer.delete(range)
    return .done
  }

  /// Deletes the selection, or else over the motion; nothing rings where nothing is left.
  mutating func deleteSelection(or motion: Motion, _ call: EditCall) -> EditEffect {
    guard call.times > 0 else { return .done }
    _ = delete(buffer.selection ?? motion.range(buffer, settings.words, times: call.times))
    return .done
  }

  mutating func yank(_ motion: Motion, _ call: EditCall) -> EditEffect {
    yank(motion.range(buffer, settings.words, times: call.times))
  }

  mutating func yank(_ range: Range<Int>) -> EditEffect {
    guard !range.isEmpty else { return .bell }
    register = Register(buffer.text(in: range))
    return .done
  }

  /// Deletes and goes on in insert mode.
  mutating func change(_ motion: Motion, _ call: EditCall) -> EditEffect {
    _ = delete(motion, call)
    mode = .insert
    return .done
  }
}

/// What Vi's deleting and yanking keep.
struct Register: Equatable, Sendable {
  var text: String
  /// Whether it is whole rows, which are put between rows.
  var isRows: Bool

  init(_ text: String = "", isRows: Bool = false) { (self.text, self.isRows) = (text, isRows) }
}
