import TestSupport

/// `Grammar/language.ebnf`, read.
struct Grammar {
  private(set) var productions: [String: Rule] = [:]
  /// The names in the order of the file.
  private(set) var names: [String] = []

  /// Reads the file; throws if it can't be read or is no grammar.
  init() throws {
    try self.init(text: Repository.text("Grammar/language.ebnf"))
  }

  init(text: String) throws {
    var reader = GrammarReader(text)
    while let name = reader.next() {
      guard reader.next() == "=" else { throw GrammarFault("\(name) is followed by no =") }
      let rule = try reader.readChoice()
      guard reader.next() == ";" else { throw GrammarFault("\(name) does not end in a semicolon") }
      guard productions.updateValue(rule, forKey: name) == nil else {
        throw GrammarFault("\(name) is defined twice")
      }
      names.append(name)
    }
  }
}

/// What is wrong with a grammar.
struct GrammarFault: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
