/// How the changes of a command are grouped for undo.
package enum EditGroup: Equatable, Sendable {
  /// A typed character: a run of them, up to the end of a word, is one group.
  case typing(Unicode.Scalar)
  /// Any other command is a group of its own.
  case command
}

/// Snapshots of an entry, one in front of each group of changes.
struct UndoHistory: Equatable, Sendable {
  private static let limit = 300

  private var done: [EditBuffer.Snapshot] = []
  private var undone: [EditBuffer.Snapshot] = []
  private var previous: EditGroup?
  /// Whether the next change opens a group.
  private var isOpening = true

  mutating func begin(_ group: EditGroup) {
    isOpening = !Self.continues(previous, group)
    previous = group
  }

  /// A word goes on until a blank is followed by something else.
  private static func continues(_ previous: EditGroup?, _ next: EditGroup) -> Bool {
    guard case .typing(let last)? = previous, case .typing(let typed) = next else { return false }
    return typed.properties.isWhitespace || !last.properties.isWhitespace
  }

  /// Notes what the text was before a change.
  mutating func note(_ snapshot: EditBuffer.Snapshot) {
    undone.removeAll()
    guard isOpening else { return }
    isOpening = false
    done.append(snapshot)
    if done.count > Self.limit { done.removeFirst() }
  }

  mutating func undo(from current: EditBuffer.Snapshot) -> EditBuffer.Snapshot? {
    Self.step(&done, &undone, current)
  }

  mutating func redo(from current: EditBuffer.Snapshot) -> EditBuffer.Snapshot? {
    Self.step(&undone, &done, current)
  }

  private static func step(
    _ from: inout [EditBuffer.Snapshot], _ to: inout [EditBuffer.Snapshot], _ current: EditBuffer.Snapshot
  ) -> EditBuffer.Snapshot? {
    guard let snapshot = from.popLast() else { return nil }
    to.append(current)
    return snapshot
  }
}
