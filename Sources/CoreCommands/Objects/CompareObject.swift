import Runtime

/// Compares two collections; what one has more than the other comes out with the side it was found on.
struct CompareObject: Cmdlet {
  static let declaration = CmdletDeclaration(
    .compare, "Object", synopsis: "Compares two sets of objects.",
    examples: [
      Example(
        "What differs",
        "Compare-Object 1, 2 2, 3 | ForEach-Object { \"$($_.InputObject) $($_.SideIndicator)\" }",
        prints: "3 =>\n1 <=")
    ])

  @Parameter("Tell upper from lower case.")
  var caseSensitive = false
  @Parameter("The culture whose rules count.")
  var culture: String?
  @Parameter(
    "The objects to compare with them.", position: 1, pipeline: .byValue,
    validation: [AllowEmptyAttribute(.emptyCollection)], mandatory: true)
  var differenceObject: [Value] = []
  @Parameter("Leave out what differs.")
  var excludeDifferent = false
  @Parameter("Write what is the same too.")
  var includeEqual = false
  @Parameter("Write the objects themselves.")
  var passThru = false
  @Parameter("Properties to compare by instead of the objects.")
  var property: [Value] = []
  @Parameter(
    "The objects that count as the reference.", position: 0,
    validation: [AllowEmptyAttribute(.emptyCollection)], mandatory: true)
  var referenceObject: [Value] = []
  @Parameter(
    "How many objects around are searched for a match.",
    validation: [ValidateRangeAttribute(.between(.int(0), .int(Int32.max)))])
  var syncWindow: Int32 = Int32.max

  private var arguments: [PropertyArgument] = []
  private var reference: ArraySlice<OrderedEntry> = []
  private var referenceBacklog: [OrderedEntry] = []
  private var differenceBacklog: [OrderedEntry] = []
  private var isStarted = false

  mutating func begin(in call: borrowing Invocation) throws {
    arguments = try PropertyArgument.all(property, keys: [.expression], call.engine)
    if excludeDifferent, !call.isBound("IncludeEqual") || includeEqual { includeEqual = true }
  }

  mutating func process(in call: borrowing Invocation) throws {
    let incoming = try entries(differenceObject, call)
    if referenceObject.isEmpty {
      for entry in incoming { try emitDifferent(entry, "=>", call) }
      return
    }
    if !isStarted {
      isStarted = true
      reference = try entries(referenceObject, call)[...]
    }
    if incoming.isEmpty { return try compare(nil, call) }
    for entry in incoming { try compare(entry, call) }
  }

  mutating func end(in call: borrowing Invocation) throws {
    while !reference.isEmpty { try compare(nil, call) }
    for entry in differenceBacklog { try emitDifferent(entry, "=>", call) }
    for entry in referenceBacklog { try emitDifferent(entry, "<=", call) }
  }

  private func entries(_ objects: [Value], _ call: borrowing Invocation) throws -> [OrderedEntry] {
    var entries: [OrderedEntry] = []
    for object in objects {
      entries.append(try OrderedEntry(object, by: arguments, call.engine))
    }
    return entries
  }

  /// Takes one object of either side and looks for its like in what is still unmatched of the other.
  private mutating func compare(_ incoming: OrderedEntry?, _ call: borrowing Invocation) throws {
    let order = ObjectOrder(engine: call.engine, ignoresCase: !caseSensitive)
    var difference = incoming
    var known = reference.popFirst()
    if let first = known, let second = difference,
      try first.compare(to: second, order, descending: []) == 0
    {
      return try emitEqual(first, call)
    }
    if let second = difference,
      let match = try CompareObject.take(&referenceBacklog, like: second, order)
    {
      try emitEqual(match, call)
      difference = nil
    }
    if let first = known, try CompareObject.take(&differenceBacklog, like: first, order) != nil {
      try emitEqual(first, call)
      known = nil
    }
    if let difference {
      for entry in keep(difference, in: \.differenceBacklog) { try emitDifferent(entry, "=>", call) }
    }
    if let known {
      for entry in keep(known, in: \.referenceBacklog) { try emitDifferent(entry, "<=", call) }
    }
  }

  /// Puts an entry among those still unmatched; gives those that the window has no room for.
  private mutating func keep(
    _ entry: OrderedEntry, in backlog: WritableKeyPath<CompareObject, [OrderedEntry]>
  ) -> [OrderedEntry] {
    guard syncWindow > 0 else { return [entry] }
    var dropped: [OrderedEntry] = []
    while self[keyPath: backlog].count >= Int(syncWindow) {
      dropped.append(self[keyPath: backlog].removeFirst())
    }
    self[keyPath: backlog].append(entry)
    return dropped
  }

  private static func take(
    _ backlog: inout [OrderedEntry], like entry: OrderedEntry, _ order: ObjectOrder
  ) throws -> OrderedEntry? {
    for index in backlog.indices {
      if try entry.compare(to: backlog[index], order, descending: []) == 0 {
        return backlog.remove(at: index)
      }
    }
    return nil
  }

  private func emitEqual(_ entry: OrderedEntry, _ call: borrowing Invocation) throws {
    if includeEqual { try emit(entry, "==", call) }
  }

  private func emitDifferent(_ entry: OrderedEntry, _ side: String, _ call: borrowing Invocation) throws {
    if !excludeDifferent { try emit(entry, side, call) }
  }

  private func emit(_ entry: OrderedEntry, _ side: String, _ call: borrowing Invocation) throws {
    let made: Value
    if passThru {
      made = entry.object.boxedForMembers
    } else {
      let object = PSCustomObject()
      if arguments.isEmpty { object.properties.set(.from("InputObject"), entry.object) }
      for (argument, key) in zip(arguments, entry.keys) {
        object.properties.set(try argument.text(call.engine), key ?? .null)
      }
      made = .object(object)
    }
    ExtendedMembers.remove(.from("SideIndicator"), from: made)
    ExtendedMembers.setNote(.from("SideIndicator"), .string(side), on: made)
    try call.write(made)
  }
}

extension PropertyArgument {
  /// The name or block as it was written.
  func text(_ engine: Engine) throws(ShellError) -> ShellString {
    switch expression {
    case .name(let name): name
    case .block(let block): try Conversion.text(.block(block), engine)
    }
  }
}
