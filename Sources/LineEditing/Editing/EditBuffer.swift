/// The entry under edit: a text, a cursor, a mark and all that can be undone.
///
/// Offsets count Unicode scalars, as libedit's buffer does; the cursor stands between whole characters. It knows no
/// terminal and no key: functions of the table (`EditFunction`) work on it, and `adopt` takes over what libedit did.
package struct EditBuffer: Equatable, Sendable {
  package private(set) var scalars: [Unicode.Scalar]
  package private(set) var cursor: Int
  /// The other end of a region: where a selection began, or what `SetMark` noted.
  package private(set) var mark = 0
  /// Whether the text between mark and cursor is selected, and so shown inverted.
  package private(set) var isSelecting = false
  /// The column that row-wise moves keep, in characters; nil after any other command.
  var wantedColumn: Int?
  private var history = UndoHistory()

  package init(_ text: String = "", cursor: Int? = nil) {
    scalars = Array(text.unicodeScalars)
    self.cursor = min(max(cursor ?? scalars.count, 0), scalars.count)
  }

  package var text: String { Self.text(scalars) }
  package var count: Int { scalars.count }
  package var isEmpty: Bool { scalars.isEmpty }
  package var isAtEnd: Bool { cursor == scalars.count }

  /// The selected part; nil if nothing is.
  package var selection: Range<Int>? { isSelecting && mark != cursor ? region : nil }
  /// The part between mark and cursor, selected or not.
  package var region: Range<Int> { min(min(mark, cursor), count)..<max(min(mark, count), cursor) }

  /// A part of the text, cut to what there is.
  package func text(in range: Range<Int>) -> String { Self.text(scalars[range.clamped(to: 0..<count)]) }

  private static func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}

// MARK: - Changes

extension EditBuffer {
  /// Starts a command: its changes are undone together; a run of typed letters is one group.
  package mutating func begin(_ group: EditGroup) { history.begin(group) }

  /// Puts the cursor to an offset, cut to what there is.
  package mutating func move(to offset: Int) { cursor = min(max(offset, 0), count) }

  /// Puts another text in place of a part and the cursor behind it.
  package mutating func replace(_ range: Range<Int>, with text: String) {
    let range = range.clamped(to: 0..<count)
    let inserted = Array(text.unicodeScalars)
    guard !range.isEmpty || !inserted.isEmpty else { return }
    history.note(snapshot)
    scalars.replaceSubrange(range, with: inserted)
    cursor = range.lowerBound + inserted.count
    mark = min(mark, count)
  }

  /// Inserts at the cursor, in place of a selection.
  package mutating func insert(_ text: String) {
    let range = selection ?? cursor..<cursor
    unselect()
    replace(range, with: text)
  }

  /// Removes a part; the cursor stands where it was.
  package mutating func delete(_ range: Range<Int>) { replace(range, with: "") }

  /// Takes over what another editor (libedit, a program, a history) made of the text.
  package mutating func adopt(_ text: String, cursor: Int) {
    let adopted = Array(text.unicodeScalars)
    if adopted != scalars {
      history.note(snapshot)
      scalars = adopted
      mark = min(mark, count)
      isSelecting = false
    }
    move(to: cursor)
  }
}

// MARK: - Mark and selection

extension EditBuffer {
  package mutating func setMark(_ offset: Int? = nil) { mark = min(max(offset ?? cursor, 0), count) }

  /// Selects a part, the cursor at its end.
  package mutating func select(_ range: Range<Int>) {
    let range = range.clamped(to: 0..<count)
    (mark, cursor, isSelecting) = (range.lowerBound, range.upperBound, true)
  }

  /// Moves as a command does, and selects what it passes; a selection under way goes on.
  package mutating func selecting(_ motion: (inout EditBuffer) -> Void) {
    if !isSelecting { mark = cursor }
    motion(&self)
    isSelecting = true
  }

  package mutating func unselect() { isSelecting = false }

  package mutating func exchangePointAndMark() { (cursor, mark) = (min(mark, count), cursor) }
}

// MARK: - Undo

extension EditBuffer {
  /// What undoing brings back.
  struct Snapshot: Equatable, Sendable {
    let scalars: [Unicode.Scalar]
    let cursor: Int
  }

  private var snapshot: Snapshot { Snapshot(scalars: scalars, cursor: cursor) }

  /// Takes the last group of changes back; false if there is none.
  @discardableResult package mutating func undo() -> Bool { restore(history.undo(from: snapshot)) }

  /// Does what was undone last again; false if there is nothing.
  @discardableResult package mutating func redo() -> Bool { restore(history.redo(from: snapshot)) }

  /// Takes all changes back, as one step that `redo` reverts group by group; false if there is none.
  @discardableResult package mutating func undoAll() -> Bool {
    guard undo() else { return false }
    while undo() {}
    return true
  }

  /// Forgets what can be undone: a new entry begins.
  package mutating func forgetChanges() { history = UndoHistory() }

  private mutating func restore(_ snapshot: Snapshot?) -> Bool {
    guard let snapshot else { return false }
    (scalars, cursor) = (snapshot.scalars, snapshot.cursor)
    (mark, isSelecting) = (min(mark, count), false)
    return true
  }
}
