import Runtime
import Syntax

/// Words without a parameter's name.
extension PseudoBinder {
  mutating func bindPositional(_ words: [ParsedArgument]) -> [ParsedArgument] {
    guard !words.isEmpty else { return [] }
    let positions = Set(unbound.flatMap { entries($0).compactMap(\.position) }).sorted()
    guard !positions.isEmpty else { return words }
    var rest: [ParsedArgument] = []
    var index = 0
    for position in positions {
      let candidates = unbound.filter { parameter in
        entries(parameter).contains { $0.position == position && !$0.takesRemainingArguments }
      }
      guard !candidates.isEmpty else { continue }
      while index < words.count, words[index].isSplat { index += 1 }
      guard index < words.count else { break }
      let word = words[index]
      index += 1
      if !bind(word, toOneOf: candidates, at: position) { rest.append(word) }
    }
    return rest + words[min(index, words.count)...]
  }

  /// The marks of a parameter in the sets that are possible.
  private func entries(_ parameter: ParameterInfo) -> [ParameterSetEntry] {
    parameter.sets.filter { entry in entry.set.map { table.bit(of: $0) & sets != 0 } ?? true }
  }

  /// The default set comes first, then a type that fits, then any.
  private mutating func bind(
    _ word: ParsedArgument, toOneOf candidates: [ParameterInfo], at position: Int
  ) -> Bool {
    if !isForParameters, sets & defaultSetBit != 0,
      bind(word, candidates, at: position, in: defaultSetBit, converting: false)
    {
      return true
    }
    if isForArguments, bind(word, candidates, at: position, in: sets, converting: false) { return true }
    return bind(word, candidates, at: position, in: sets, converting: true)
  }

  private mutating func bind(
    _ word: ParsedArgument, _ candidates: [ParameterInfo], at position: Int, in mask: UInt32,
    converting: Bool
  ) -> Bool {
    var found: UInt32 = 0
    for parameter in candidates {
      let isThere = parameter.sets.contains { entry in
        entry.position == position && (entry.set.map { table.bit(of: $0) & mask != 0 } ?? true)
      }
      guard isThere, converting || fits(word.type, parameter.type) else { continue }
      found |= parameter.setBits
      take(parameter, word)
    }
    if found != 0 { sets &= found }
    return found != 0
  }

  private func fits(_ type: TypeInfo, _ wanted: TypeInfo) -> Bool {
    if type === TypeInfo.object || type.isSubtype(of: wanted) && wanted !== TypeInfo.object { return true }
    if type === wanted || wanted.elementType === type { return true }
    return type.kind == .array && wanted.kind == .array
  }

  /// Gives the words that are left to the parameter that takes what remains.
  mutating func bindRemaining(_ rest: inout [ParsedArgument]) {
    guard !rest.isEmpty else { return }
    let words = rest.compactMap { $0.argument as? ExpressionAst }
    var found: UInt32 = 0
    for parameter in unbound where parameter.setBits & sets != 0 {
      guard entries(parameter).contains(where: \.takesRemainingArguments) else { continue }
      found |= parameter.setBits
      take(parameter, ParsedArgument(.remaining, arguments: words))
      rest = []
    }
    if found != 0 { sets &= found }
  }

  /// Binds what comes through the pipeline to the parameters that take it.
  mutating func bindPiped() {
    guard let pipeline = command.parent as? PipelineAst, pipeline.pipelineElements.first !== command else {
      return
    }
    var found: UInt32 = 0
    for parameter in unbound where parameter.setBits & sets != 0 {
      guard entries(parameter).contains(where: { $0.pipeline.contains(.byValue) }) else { continue }
      found |= parameter.setBits
      take(parameter, ParsedArgument(.piped))
    }
    if found != 0 { sets &= found }
  }

  /// Takes the only set, if there is one alone, whose mandatory parameters are all bound.
  mutating func resolveByMandatory() {
    var complete: UInt32 = 0
    for name in table.setNames {
      let bit = table.bit(of: name)
      guard bit & sets != 0 else { continue }
      let isMissing = unbound.contains { parameter in
        parameter.setBits & bit != 0 && parameter.entry(in: bit, of: table)?.isMandatory ?? false
      }
      if !isMissing { complete |= bit }
    }
    if complete.nonzeroBitCount == 1 { sets = complete }
  }
}
