package import Runtime

/// Sorts its input.
package struct SortObject: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .sort, "Object", synopsis: "Sorts objects by property values.", defaultSet: "Default",
    examples: [Example("Numbers from high to low", "3, 1, 2 | Sort-Object -Descending", prints: "3\n2\n1")])

  @Parameter("Keep the order of equal objects.", sets: [.set("Default")]) var stable = false
  @Parameter("From high to low.") var descending = false
  @Parameter("Keep one of several equal objects.") var unique = false
  @Parameter(
    "How many to keep from the start.", sets: [.set("Top", mandatory: true)],
    validation: [ValidateRangeAttribute(.positive)])
  var top: Int32?
  @Parameter(
    "How many to keep from the end.", sets: [.set("Bottom", mandatory: true)],
    validation: [ValidateRangeAttribute(.positive)])
  var bottom: Int32?
  @Parameter("The objects.", pipeline: .byValue) var inputObject: Value?
  @Parameter("Properties, script blocks or dictionaries to sort by.", position: 0) var property: [Value] = []
  @Parameter("The culture whose order counts.") var culture: String?
  @Parameter("Tell upper from lower case.") var caseSensitive = false

  private var arguments: [PropertyArgument] = []
  private var entries: [OrderedEntry] = []

  package init() {}

  package mutating func begin(in call: borrowing Invocation) throws {
    arguments = try .init(
      PropertyArgument.all(property, keys: [.expression, .ascending, .descending], call.engine))
  }

  package mutating func process(in call: borrowing Invocation) throws {
    guard let inputObject, !inputObject.isNull else { return }
    entries.append(try OrderedEntry(inputObject, by: arguments, call.engine))
  }

  package mutating func end(in call: borrowing Invocation) throws {
    let order = ObjectOrder(engine: call.engine, ignoresCase: !caseSensitive)
    let directions = arguments.isEmpty ? [descending] : arguments.map { $0.descending ?? descending }
    // Only these ask for equals to stay in order (PowerShell 7.6.5).
    let isStable = stable || top != nil || bottom != nil
    let compare = { (left: OrderedEntry, right: OrderedEntry) throws(ShellError) -> Int in
      try left.compare(to: right, order, descending: directions)
    }
    if isStable {
      try StableSort.sort(&entries, by: compare)
    } else {
      try IntrospectiveSort.sort(&entries, by: compare)
    }
    if unique { try dropRepeated(order, directions) }
    for entry in kept { try call.write(entry.object) }
  }

  private var kept: ArraySlice<OrderedEntry> {
    if let top { return entries.prefix(Int(top)) }
    if let bottom { return entries.suffix(Int(bottom)) }
    return entries[...]
  }

  private mutating func dropRepeated(_ order: ObjectOrder, _ directions: [Bool]) throws(ShellError) {
    var kept: [OrderedEntry] = []
    for entry in entries {
      if let last = kept.last, try last.compare(to: entry, order, descending: directions) == 0 { continue }
      kept.append(entry)
    }
    entries = kept
  }
}
