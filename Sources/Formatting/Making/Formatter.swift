package import Runtime

/// Turns objects into records: chooses the layout by the first object, groups, shows text and errors as they come.
package final class Formatter {
  private enum Phase { case outside, document, group }

  let engine: Engine
  let catalogue: ViewCatalogue
  private let shape: FormatShape?
  private let options: FormatOptions?
  private var phase = Phase.outside
  private var maker: (any RecordMaker)?
  private var scalars = ScalarTypes()
  /// Records made and not yet taken.
  private var records: [FormatRecord] = []
  private let cells: CellText

  /// A formatter of one layout, or with no shape one that chooses.
  package init(
    _ shape: FormatShape?, _ options: FormatOptions?, _ catalogue: ViewCatalogue, _ engine: Engine
  ) {
    (self.shape, self.options, self.catalogue, self.engine) = (shape, options, catalogue, engine)
    cells = CellText(engine)
  }

  /// The records made since the last call.
  package func take() -> [FormatRecord] {
    defer { records.removeAll(keepingCapacity: true) }
    return records
  }

  /// Formats an object, or the elements of a collection.
  package func receive(_ value: Value, _ stream: MessageKind? = nil) throws(ShellError) {
    if value.isNull { return }
    guard let elements = try Formatter.elements(of: value, engine) else { return try format(value, stream) }
    switch options?.expansion ?? .enumOnly {
    case .coreOnly: try format(value, stream)
    case .enumOnly: try formatEach(elements, stream)
    case .both:
      var all: [Value] = []
      while let element = try elements.next(engine) { all.append(element) }
      emitText("The following object supports IEnumerable:")
      if let entry = try outOfBand(value, asList: true) { emit(.entry(entry)) }
      emitText(Formatter.announcement(all.count))
      for element in all { try format(element, stream) }
    }
  }

  private func formatEach(_ elements: Enumerator, _ stream: MessageKind?) throws(ShellError) {
    while let element = try elements.next(engine) {
      try format(element.isNull ? .string(.empty) : element, stream)
    }
  }

  private static func elements(of value: Value, _ engine: Engine) throws(ShellError) -> Enumerator? {
    if case .table(let table) = value.base.payload { return EntryEnumerator(table) }
    return try Enumeration.of(value, engine)
  }

  private static func announcement(_ count: Int) -> String {
    switch count {
    case 0: "The IEnumerable contains no objects."
    case 1: "The IEnumerable contains the following object:"
    default: "The IEnumerable contains the following \(count) objects:"
    }
  }

  private func emitText(_ text: String) {
    emit(.entry(FormatEntry(.text(.from(text)), isOutOfBand: true)))
  }

  private func emit(_ kind: FormatRecord.Kind) { records.append(FormatRecord(kind)) }

  // MARK: One object

  private var takesOutOfBand: Bool { shape == nil || options?.forces != true }

  private func format(_ value: Value, _ stream: MessageKind?) throws(ShellError) {
    if let record = FormatRecord.of(value) { return records.append(record) }
    if takesOutOfBand, let entry = try outOfBand(value, asList: false, stream) { return emit(.entry(entry)) }
    let maker = if let maker { maker } else { try open(for: value) }
    if takesOutOfBand, !maker.applies(to: value) {
      guard let entry = try outOfBand(value, asList: true, stream) else { return }
      return emit(.entry(entry))
    }
    switch (phase, try maker.changesGroup(value)) {
    case (.document, _): try beginGroup(maker, value)
    case (_, true):
      // A blank line before each group but the first.
      emit(.entry(FormatEntry(.tree([]), isOutOfBand: true)))
      endGroup()
      try beginGroup(maker, value)
    default: break
    }
    var entry = try maker.entry(for: value)
    entry.stream = stream
    emit(.entry(entry))
    for record in maker.takeErrors() {
      if let entry = try outOfBand(.object(record), asList: true) { emit(.entry(entry)) }
    }
  }

  private func open(for value: Value) throws(ShellError) -> any RecordMaker {
    let context = MakingContext(engine: engine, cells: cells, options: options)
    let made = try ViewChoice(catalogue, context).maker(for: value, shape)
    maker = made
    emit(.start(try made.start(for: value)))
    phase = .document
    return made
  }

  private func beginGroup(_ maker: any RecordMaker, _ value: Value) throws(ShellError) {
    emit(.groupStart(try maker.heading(for: value)))
    phase = .group
  }

  private func endGroup() {
    emit(.groupEnd)
    phase = .document
  }

  /// Closes what is open.
  package func finish() {
    if phase == .group { endGroup() }
    if phase == .document { emit(.end) }
    (phase, maker) = (.outside, nil)
  }
}

extension Formatter {
  /// What is shown outside of documents: errors and messages by views of their own, scalars and objects without
  /// properties as text; with `asList` any other object as a list.
  private func outOfBand(
    _ value: Value, asList: Bool, _ stream: MessageKind? = nil
  ) throws(ShellError) -> FormatEntry? {
    if scalars.isScalar(value) { return try text(of: value, stream) }
    if let view = scalars.outOfBandView(of: value, catalogue) {
      let context = MakingContext(engine: engine, cells: cells, options: nil)
      var entry = try ViewChoice.maker(view, context).entry(for: value)
      entry.isOutOfBand = true
      entry.stream = stream ?? MessageStream.of(value)
      return entry
    }
    if !scalars.hasProperties(value) { return try text(of: value, stream) }
    guard asList else { return nil }
    let context = MakingContext(engine: engine, cells: cells, options: nil)
    var entry = try ListMaker(context).entry(for: value)
    entry.isOutOfBand = true
    entry.stream = stream
    return entry
  }

  private func text(of value: Value, _ stream: MessageKind?) throws(ShellError) -> FormatEntry {
    FormatEntry(
      .text(try FormattedText.of(value.wrapped, .empty, engine)), isOutOfBand: true, stream: stream)
  }
}
