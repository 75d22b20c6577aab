import Runtime

/// Numbers by chance, or elements of a collection by chance.
struct GetRandom: Cmdlet {
  static let declaration = CmdletDeclaration(
    .get, "Random", synopsis: "Gets a random number, or selects objects randomly from a collection.",
    defaultSet: "RandomNumberParameterSet", outputs: ["System.Int32", "System.Int64", "System.Double"],
    examples: [Example("One of one", "1 | Get-Random", prints: "1")])

  @Parameter(
    "How many.", sets: [.set("RandomListItemParameterSet"), .set("RandomNumberParameterSet")],
    validation: [ValidateRangeAttribute(.between(.int(1), .int(Int32.max)))])
  var count: Int32 = 1
  @Parameter(
    "The objects.",
    sets: [
      .set("RandomListItemParameterSet", position: 0, mandatory: true, pipeline: .byValue),
      .set("ShuffleParameterSet", position: 0, mandatory: true, pipeline: .byValue),
    ], validation: [AllowEmptyAttribute(.null)])
  var inputObject: [Value] = []
  @Parameter("What the numbers stay below.", sets: [.set("RandomNumberParameterSet", position: 0)])
  var maximum: Value?
  @Parameter("What the numbers begin at.", sets: [.set("RandomNumberParameterSet")])
  var minimum: Value?
  @Parameter("Begin the sequence of a seed.", validation: [ValidatePresenceAttribute(.notNull)])
  var setSeed: Int32?
  @Parameter("All of the elements, in another order.", sets: [.set("ShuffleParameterSet", mandatory: true)])
  var shuffle = false

  private var draw: RandomDraw?

  mutating func begin(in call: borrowing Invocation) throws {
    if let setSeed { RandomState.of(call.engine).source = RandomSource(seed: setSeed) }
    let drawsElements =
      call.context.invocation.expectingInput && maximum == nil && minimum == nil
      || !call.isInSet("RandomNumberParameterSet")
    if drawsElements || elements(of: maximum) != nil {
      return draw = RandomDraw(count: Int(count), isShuffle: shuffle)
    }
    try withSource(call) { (source) throws in
      try RandomDraw.writeNumbers(Int(count), from: minimum, to: maximum, &source, call)
    }
  }

  mutating func process(in call: borrowing Invocation) throws {
    guard var draw else { return }
    let values = elements(of: maximum) ?? (inputObject.isEmpty ? [.null] : inputObject)
    try withSource(call) { draw.take(values, &$0) }
    self.draw = draw
  }

  mutating func end(in call: borrowing Invocation) throws {
    guard var draw else { return }
    try withSource(call) { (source) throws in try draw.write(&source, call) }
  }

  /// An array where a bound is expected is the collection to choose from.
  private func elements(of value: Value?) -> [Value]? {
    if case .array(let array)? = value?.base.payload { array.elements } else { nil }
  }

  private func withSource(_ call: borrowing Invocation, _ body: (inout RandomSource) throws -> Void) throws {
    try body(&RandomState.of(call.engine).source)
  }
}
