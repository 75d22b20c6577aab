import Runtime
import Syntax
import TypeLibrary

/// Values that a parameter of a command takes.
struct ParameterValues {
  let context: CompletionContext
  let command: CommandAst
  let binding: PseudoBinding

  init(_ context: CompletionContext, _ command: CommandAst, _ binding: PseudoBinding) {
    (self.context, self.command, self.binding) = (context, command, binding)
  }

  /// The argument at a place of a command whose words are bound.
  func complete(at location: ArgumentLocation, into results: ArgumentResults) throws(ShellError) {
    var location = location
    if location.isPositional, location.argument == nil {
      let words = binding.arguments.filter { $0.parameter == nil }
      guard location.position < words.count else {
        if let last = words.last {
          let takers = binding.boundArguments.filter { entry in
            entry.argument.kind == .remaining && entry.argument.arguments.contains { $0 === last.argument }
          }
          if !takers.isEmpty { return try complete(takers.map(\.name), into: results) }
          guard binding.boundArguments.contains(where: { $0.argument === last }) else { return }
        }
        return try completePosition(location.position, in: binding.sets, bound: true, into: results)
      }
      location.argument = words[location.position]
    }
    guard let argument = location.argument else { return }
    let takers = binding.boundArguments.filter { entry in
      if entry.argument === argument { return true }
      return entry.argument.kind == .remaining && argument.parameter == nil
        && entry.argument.arguments.contains { $0 === argument.argument }
    }
    try complete(takers.map(\.name), into: results)
  }

  private func complete(_ names: [String], into results: ArgumentResults) throws(ShellError) {
    for name in names {
      if let parameter = binding.parameter(name) {
        try complete(parameter, bound: true, into: results)
      }
    }
  }

  /// The argument at a place of a command whose words could not be bound.
  func completeUnbound(at location: ArgumentLocation, into results: ArgumentResults) throws(ShellError) {
    guard !location.isPositional, let parameter = location.argument?.parameter else {
      return try completePosition(location.position, in: .max, bound: false, into: results)
    }
    try complete(named: context.string(parameter.parameterName), into: results)
  }

  /// The argument of the first unbound parameter that a name begins.
  func complete(named name: String, into results: ArgumentResults) throws(ShellError) {
    let pattern = TextPattern(name + "*")
    let found = binding.unbound.first { parameter in
      ([parameter.name] + parameter.aliases).contains { pattern.matches(String($0)) }
    }
    if let found { try complete(found, bound: false, into: results) }
  }

  /// The word at a position: of the parameter that stands there, or the next one behind it.
  func completePosition(
    _ position: Int, in sets: UInt32, bound: Bool, into results: ArgumentResults
  ) throws(ShellError) {
    let hasDefault = binding.defaultSet != 0 && binding.defaultSet & sets != 0
    var best: (parameter: ParameterInfo, position: Int, isDefault: Bool)?
    for parameter in binding.unbound where parameter.setBits & sets != 0 {
      for entry in entries(parameter, in: sets) {
        guard !entry.takesRemainingArguments, let place = entry.position, place >= position else { continue }
        let isDefault = entry.set.map { binding.table.bit(of: $0) == binding.defaultSet } ?? false
        let isBetter = best.map { place < $0.position || hasDefault && place == $0.position && isDefault }
        guard isBetter ?? true else { continue }
        best = (parameter, place, isDefault)
        if place == position { break }
      }
    }
    let count = results.items.count
    let decided = results.isDecided
    if let best { try complete(best.parameter, bound: bound, into: results) }
    let isDone = best != nil && (!hasDefault || results.items.count > count || results.isDecided != decided)
    if isDone { return }
    for parameter in binding.unbound where parameter.setBits & sets != 0 {
      if entries(parameter, in: sets).contains(where: \.takesRemainingArguments) {
        try complete(parameter, bound: bound, into: results)
      }
    }
  }

  private func entries(_ parameter: ParameterInfo, in sets: UInt32) -> [ParameterSetEntry] {
    parameter.sets.filter { entry in entry.set.map { binding.table.bit(of: $0) & sets != 0 } ?? true }
  }

  /// The values of one parameter: its set, its enumeration, what its completers say, what is well known of it.
  func complete(
    _ parameter: ParameterInfo, bound: Bool, into results: ArgumentResults
  ) throws(ShellError) {
    let type = effectiveType(of: parameter)
    if let set = parameter.attributes.lazy.compactMap({ $0 as? ValidateSetAttribute }).first {
      // A generator that throws offers nothing.
      let values = (try? set.allowed(context.engine)) ?? []
      return results.decide(choose(values.map { String($0) }.filter { !$0.isEmpty }, quotes: true))
    }
    if type.kind == .enum, let names = type.enumeration?.names {
      return results.decide(choose(distinct(names, of: type), quotes: false))
    }
    if type === TypeInfo.switchParameter {
      let isOpen = context.word.isEmpty || context.word == "$"
      return results.decide(isOpen ? ["$true", "$false"].map { CompletionItem($0, .parameterValue) } : [])
    }
    if try completeByCompleters(parameter, into: results) { return }
    try KnownArguments(self, parameter, bound: bound).complete(into: results)
  }

  /// What one argument is: the element of an array, the type below `Nullable`.
  private func effectiveType(of parameter: ParameterInfo) -> TypeInfo {
    var type = parameter.type
    if type.definition?.name == "System.Nullable`1", let inner = type.arguments.first { type = inner }
    if type.kind == .array, let element = type.elementType { type = element }
    return type
  }

  /// One name a number: .NET writes the first of several.
  private func distinct(_ names: [String], of type: TypeInfo) -> [String] {
    guard let info = type.enumeration else { return names }
    var seen: Set<Int64> = []
    return zip(info.names, info.values).filter { seen.insert($0.1).inserted }.map(\.0)
  }

  /// The values that the word begins, sorted; the one that it is stands first.
  private func choose(_ values: [String], quotes: Bool) -> [CompletionItem] {
    var word = context.word
    let quote = Quoting.unquote(&word)
    let pattern = TextPattern(word + "*")
    let full = values.last { $0.equalsIgnoringCase(word) }
    let others = values.filter { !$0.equalsIgnoringCase(word) && pattern.matches($0) }
    var items: [CompletionItem] = []
    if let full { items.append(CompletionItem(quote + full + quote, list: full, .parameterValue)) }
    for value in Ordering.cultural(others, context.engine, by: { $0 }) {
      let text = quotes ? Quoting.quoted(value, quote) : quote + value + quote
      items.append(CompletionItem(text, list: value, .parameterValue))
    }
    return items
  }
}
