package import Runtime

/// Turns records into lines: keeps the order of a document's steps, and holds a group back until its widths are known.
package final class RecordWriter {
  private enum Phase { case outside, document, group }

  private let sink: any LineSink
  private let sheet: StyleSheet
  /// Where a sequence of records stands, as they come.
  private var phase = Phase.outside
  private var held: HeldGroup?
  /// The document and group that are being written.
  private var start: FormatStart?
  private var group: GroupWriter?

  package init(_ sink: any LineSink, _ sheet: StyleSheet) { (self.sink, self.sheet) = (sink, sheet) }

  /// Whether a document is open, so that another one has to close it first.
  package var isInsideGroup: Bool { phase == .group }

  /// Whether records are held back: what goes past them comes first.
  package var isHolding: Bool { held?.isHolding == true }

  /// Throws for a record that cannot come here.
  package func write(_ record: FormatRecord) throws(ShellError) {
    try follow(record)
    // Once one document was held back, all later ones are, and are measured too (observed in PowerShell 7.6.5).
    if case .start(let start) = record.kind, let holding = RecordWriter.holding(start) { held = holding }
    guard let held else { return try show(record) }
    guard let ready = held.add(record) else { return }
    if ready.count > 1 { measure(ready) }
    for record in ready { try show(record) }
  }

  /// Shows what is held back, at the end of all input.
  package func finish() throws(ShellError) {
    for record in held?.drain() ?? [] { try show(record) }
  }

  /// Tables whose first column has no width, and layouts that fit their content, wait for the group.
  private static func holding(_ start: FormatStart) -> HeldGroup? {
    if start.fitsContent { return HeldGroup(.wholeGroup) }
    guard case .table(let head) = start.layout, head.columns.first?.width == 0 else { return nil }
    return HeldGroup(.while300Milliseconds)
  }

  private func follow(_ record: FormatRecord) throws(ShellError) {
    switch record.kind {
    case .entry(let entry):
      if !entry.isOutOfBand { try expect(.group, record) }
    case .start:
      try expect(.outside, record)
      phase = .document
    case .groupStart:
      try expect(.document, record)
      phase = .group
    case .groupEnd:
      try expect(.group, record)
      phase = .document
    case .end:
      try expect(.document, record)
      phase = .outside
    }
  }

  private func expect(_ wanted: Phase, _ record: FormatRecord) throws(ShellError) {
    guard phase != wanted else { return }
    throw RecordFault.outOfSequence(record).detailedError()
  }

  // MARK: Showing

  /// The widths of the next group, once measured.
  private var measured: [Int]?

  private func measure(_ records: [FormatRecord]) {
    guard let start else { return }
    switch start.layout {
    case .table(let head): measured = Measure.columns(head, records)
    case .wide(let columns): measured = columns == 0 ? [Measure.cell(records)] : nil
    default: measured = nil
    }
  }

  private func show(_ record: FormatRecord) throws(ShellError) {
    switch record.kind {
    case .start(let start):
      self.start = start
      try sink.writeLine(.empty, nil)
    case .groupStart(let heading):
      guard let start else { return }
      let style = LineStyle(sheet, forHost: sink.isHost)
      group = GroupWriter(start.layout, measured, sink, style)
      measured = nil
      if let heading {
        for line in TreeWriter.lines(heading, width: sink.width) { try write(line, nil) }
        try sink.writeLine(.empty, nil)
      }
      for line in group?.opening ?? [] { try write(line, nil) }
    case .entry(let entry):
      let lines = entry.isOutOfBand ? outOfBand(entry) : group?.lines(of: entry) ?? []
      for line in lines { try write(line, entry.stream, isRaw: entry.isRaw) }
    case .groupEnd:
      for line in group?.closing() ?? [] { try write(line, nil) }
      group = nil
    case .end:
      if case .list? = start?.layout {} else { try sink.writeLine(.empty, nil) }
      start = nil
    }
  }

  private func outOfBand(_ entry: FormatEntry) -> [ShellString] {
    switch entry.content {
    case .text(let text): return [text]
    case .tree(let pieces): return TreeWriter.lines(pieces, width: .max)
    case .fields(let fields):
      let style = LineStyle(sheet, forHost: sink.isHost)
      return [.empty] + ListWriter.lines(fields, width: sink.width, style) + [.empty]
    default: return []
    }
  }

  /// Text that a script wrote keeps its sequences on the way into strings and files; made lines lose them.
  private func write(_ line: ShellString, _ stream: MessageKind?, isRaw: Bool = false) throws(ShellError) {
    let strips = (!isRaw || sink.isHost) && sheet.isPlain(forHost: sink.isHost)
    try sink.writeLine(strips ? EscapeSequences.removed(from: line) : line, stream)
  }
}

extension FormatEntry {
  /// Whether it is a text as a script wrote it.
  var isRaw: Bool { if case .text = content { true } else { false } }
}

/// A record where it cannot be.
enum RecordFault: DetailedFault, @unchecked Sendable {
  case outOfSequence(FormatRecord)

  var errorId: String { "ConsoleLineOutputOutOfSequencePacket" }
  var category: ErrorCategory { .invalidData }
  var exceptionType: TypeInfo { .invalidOperationException }

  var message: String { "Operation is not valid due to the current state of the object." }

  var details: String {
    switch self {
    case .outOfSequence(let record):
      "The object of type \"\(record.type.name)\" is not valid or not in the correct sequence. "
        + "This is likely caused by a user-specified \"\(RecordFault.command(record))\" command which is conflicting "
        + "with the default formatting."
    }
  }

  private static func command(_ record: FormatRecord) -> String {
    if case .start(let start) = record.kind { start.layout.commandName } else { "format-*" }
  }
}
