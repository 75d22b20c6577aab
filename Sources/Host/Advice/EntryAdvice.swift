import Runtime
import Syntax

/// What is proposed after an entry that failed.
struct EntryAdvice: Equatable {
  /// What may have been meant, the best first: names of commands or parameters, an id, a line to type.
  let proposals: [String]
  /// The entry with the best one in it; nil where the mistake is not in the entry's own text.
  let correction: String?
  /// Packages that hold a program of the name.
  var packages: [String] = []

  /// The lines that are shown; `key` takes the correction.
  func text(key: String?) -> String {
    [packageLine, proposalLine(key)].compactMap(\.self).joined(separator: "\n")
  }

  private var packageLine: String? {
    guard let first = packages.first else { return nil }
    let list = packages.joined(separator: ", ")
    return
      "Not installed; it is in \(packages.count == 1 ? "the package" : "the packages") \(list)  (apt install \(first))"
  }

  private func proposalLine(_ key: String?) -> String? {
    guard let best = proposals.first else { return nil }
    let list = "Did you mean: \(proposals.joined(separator: ", "))"
    guard let key, correction != nil else { return list }
    return "\(list)  (\(key) takes \(proposals.count == 1 ? "it" : best))"
  }
}

/// Finds what may have been meant by an entry that failed.
struct Adviser {
  private let engine: Engine
  private let names: KnownNames
  /// What the session's world has for an argument of a parameter.
  private let worldArguments: (String) -> [String]

  init(_ engine: Engine, worldArguments: @escaping (String) -> [String]) {
    (self.engine, self.worldArguments) = (engine, worldArguments)
    names = KnownNames(engine)
  }

  /// Advice about an error that an entry ended in; nil where there is nothing to say.
  func advice(on record: ErrorRecord, in entry: String) -> EntryAdvice? {
    switch String(record.errorId) {
    case "CommandNotFoundException": command(record, entry)
    case "NamedParameterNotFound": parameter(record, entry)
    default: identifier(record, entry)
    }
  }

  // MARK: Commands

  private func command(_ record: ErrorRecord, _ entry: String) -> EntryAdvice? {
    guard let invocation = record.invocation, invocation.command == nil else { return nil }
    let word = String(invocation.invocationName)
    let place = place(of: invocation, in: entry)
    var advice = place.flatMap { habit(word, $0, entry) } ?? similar(to: word, place, entry)
    advice.packages = word.contains("/") ? [] : ProgramPackages.holding(word)
    return advice.proposals.isEmpty && advice.packages.isEmpty ? nil : advice
  }

  private func similar(to word: String, _ place: Range<Int>?, _ entry: String) -> EntryAdvice {
    let found = similar(to: word)
    let correction = found.first.flatMap { best in place.map { entry.replacing($0, with: best) } }
    return EntryAdvice(proposals: found, correction: correction)
  }

  private func similar(to word: String) -> [String] {
    guard !word.contains("/") else { return [] }
    let alike = SimilarWords.of(word, among: names.commands)
    let sameNoun = VerbHabits.names(for: word, among: names.verbNames)
    // A verb that only means the same is a better guess than a word that looks a little alike.
    if !sameNoun.isEmpty,
      alike.first.map({ EditDistance(from: word).distance(to: $0, atMost: 1) == nil }) ?? true
    {
      return Array(sameNoun.prefix(3))
    }
    return alike
  }

  /// What other shells call it: the whole command is written anew.
  private func habit(_ word: String, _ place: Range<Int>, _ entry: String) -> EntryAdvice? {
    let tree = SyntaxTree.parse(SourceText(entry))
    guard let command = EntryTree(tree).command(at: place.lowerBound) else { return nil }
    let end = Int(command.extent.end)
    let arguments = tree.source.string(in: Extent(Int32(place.upperBound), Int32(end)))
    guard let text = HabitTable.proposal(for: word, arguments: arguments.trimmedSpace) else { return nil }
    return EntryAdvice(
      proposals: [text], correction: entry.replacing(place.lowerBound..<end, with: text))
  }

  // MARK: Parameters

  private func parameter(_ record: ErrorRecord, _ entry: String) -> EntryAdvice? {
    guard let invocation = record.invocation, let command = invocation.command,
      case .fault(let fault) = record.source, case .unknownParameter(let name)? = fault as? BindingFault,
      let table = try? command.parameterTable(engine)
    else { return nil }
    let aliases = table.own.flatMap(\.aliases)
    let known: [String] = (table.parameters.map(\.name) + aliases).map { String($0) }
    let word = String(name)
    var found = SimilarWords.of(word, among: known)
    if found.isEmpty {
      found = known.filter { word.count > 2 && $0.lowercased().contains(word.lowercased()) }
    }
    guard let best = found.first else { return nil }
    let place = place(ofParameter: word, in: invocation, entry)
    return EntryAdvice(
      proposals: found.prefix(3).map { "-\($0)" },
      correction: place.map { entry.replacing($0, with: "-\(best)") })
  }

  private func place(ofParameter word: String, in invocation: InvocationInfo, _ entry: String) -> Range<Int>?
  {
    guard let call = place(of: invocation, in: entry) else { return nil }
    let tree = SyntaxTree.parse(SourceText(entry))
    for token in tree.tokens.tokens where token.kind == .parameter && call.contains(Int(token.start)) {
      let name = tree.tokens.parameterName(of: token).string
      guard name.lowercased() == word.lowercased() else { continue }
      return Int(token.start)..<Int(token.start) + word.utf16.count + 1
    }
    return nil
  }

  // MARK: Ids

  /// An id of the world that is almost what an argument says.
  private func identifier(_ record: ErrorRecord, _ entry: String) -> EntryAdvice? {
    let tree = SyntaxTree.parse(SourceText(entry))
    for argument in EntryTree(tree).namedArguments {
      let known = worldArguments(argument.parameter)
      let word = tree.source.string(
        in: Extent(Int32(argument.place.lowerBound), Int32(argument.place.upperBound)))
      guard !known.isEmpty, word.utf8.count > 3,
        !known.contains(where: { $0.lowercased() == word.lowercased() })
      else { continue }
      let found = SimilarWords.of(word, among: known, limit: min(3, word.utf8.count / 3))
      if let best = found.first {
        return EntryAdvice(proposals: found, correction: entry.replacing(argument.place, with: best))
      }
    }
    return nil
  }

  /// Where an invocation stands in the entry; nil if it stands in another text.
  private func place(of invocation: InvocationInfo, in entry: String) -> Range<Int>? {
    guard let source = invocation.source, source.fileName == nil, source.count == entry.utf16.count,
      source.string == entry
    else { return nil }
    return Int(invocation.extent.start)..<Int(invocation.extent.end)
  }
}

extension String {
  /// The text with another one in place of UTF-16 units of it.
  fileprivate func replacing(_ range: Range<Int>, with text: String) -> String {
    let units = Array(utf16)
    guard range.lowerBound >= 0, range.upperBound <= units.count else { return self }
    return String(decoding: units[..<range.lowerBound], as: UTF16.self) + text
      + String(decoding: units[range.upperBound...], as: UTF16.self)
  }
}
