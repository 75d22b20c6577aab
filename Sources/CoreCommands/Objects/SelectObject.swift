package import Runtime

/// Chooses objects of its input, or properties of each.
package struct SelectObject: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .select, "Object", aliases: ["select"], synopsis: "Selects objects or object properties.",
    defaultSet: "DefaultParameter",
    examples: [Example("The first two", "1..5 | Select-Object -First 2", prints: "1\n2")])

  private static let byProperty: [ParameterSetMark] = [.set("DefaultParameter"), .set("SkipLastParameter")]
  private static let byPlace: [ParameterSetMark] = [.set("DefaultParameter"), .set("IndexParameter")]

  @Parameter("The objects.", pipeline: .byValue) var inputObject: Value?
  @Parameter("Properties, script blocks or dictionaries to keep.", position: 0, sets: byProperty)
  var property: [Value] = []
  @Parameter("Properties to leave out.", sets: byProperty) var excludeProperty: [ShellString] = []
  @Parameter("The property to write the value of.", sets: byProperty) var expandProperty: ShellString?
  @Parameter("Leave out what was there before.") var unique = false
  @Parameter("Do not tell upper from lower case for Unique.") var caseInsensitive = false
  @Parameter(
    "How many from the end.", sets: [.set("DefaultParameter")],
    validation: [ValidateRangeAttribute(.nonNegative)])
  var last: Int32?
  @Parameter(
    "How many from the start.", sets: [.set("DefaultParameter")],
    validation: [ValidateRangeAttribute(.nonNegative)])
  var first: Int32?
  @Parameter(
    "How many to leave out at the start.", sets: byProperty,
    validation: [ValidateRangeAttribute(.nonNegative)])
  var skip: Int32?
  @Parameter(
    "How many to leave out at the end.", sets: [.set("SkipLastParameter")],
    validation: [ValidateRangeAttribute(.nonNegative)])
  var skipLast: Int32?
  @Parameter("Let the commands above run to their end.", sets: byPlace) var wait = false
  @Parameter(
    "Places of the objects to keep.", sets: [.set("IndexParameter")],
    validation: [ValidateRangeAttribute(.nonNegative)])
  var index: [Int32] = []
  @Parameter(
    "Places of the objects to leave out.", sets: [.set("SkipIndexParameter")],
    validation: [ValidateRangeAttribute(.nonNegative)])
  var skipIndex: [Int32] = []

  private var projection = Projection()
  private var queue = SelectionQueue()
  private var uniques: [Projection.Made] = []

  package init() {}

  package mutating func begin(in call: borrowing Invocation) throws {
    projection = try Projection(property, excluding: excludeProperty, expanding: expandProperty, call.engine)
    queue = SelectionQueue(
      first: first.map(Int.init), last: last.map(Int.init), skip: Int(skip ?? 0),
      skipLast: Int(skipLast ?? 0),
      index: Set(index.map(Int.init)), skipIndex: Set(skipIndex.map(Int.init)))
  }

  package mutating func process(in call: borrowing Invocation) throws {
    guard let inputObject, !inputObject.isNothing else { return }
    if let object = queue.take(inputObject) { try write(object, call) }
    guard queue.isSatisfied, !wait else { return }
    try writeUniques(call)
    try call.stopUpstream()
  }

  package mutating func end(in call: borrowing Invocation) throws {
    for object in queue.rest { try write(object, call) }
    try writeUniques(call)
  }

  private mutating func write(_ object: Value, _ call: borrowing Invocation) throws {
    for made in try projection.apply(to: object, call) {
      guard unique else {
        Projection.name(made, after: object)
        try call.write(made.object)
        continue
      }
      guard try !isKnown(made, call.engine) else { continue }
      Projection.name(made, after: object)
      uniques.append(made)
    }
  }

  private func isKnown(_ made: Projection.Made, _ engine: Engine) throws(ShellError) -> Bool {
    let order = ObjectOrder(engine: engine, ignoresCase: caseInsensitive)
    for known in uniques {
      guard known.notes.count == made.notes.count, try order.compare(made.object, known.object) == 0 else {
        continue
      }
      if try sameNotes(known, made, order) { return true }
    }
    return false
  }

  private func sameNotes(
    _ known: Projection.Made, _ made: Projection.Made, _ order: ObjectOrder
  ) throws(ShellError) -> Bool {
    for note in made.notes {
      guard let other = known.notes.first(where: { ShellString.equalIgnoringCase($0.name, note.name) }) else {
        return false
      }
      if try order.compare(other.value, note.value) != 0 { return false }
    }
    return true
  }

  private mutating func writeUniques(_ call: borrowing Invocation) throws {
    for made in uniques { try call.write(made.object) }
    uniques = []
  }
}
