/// What PowerShell says for an error, by its id.
///
/// `{0}` and the like stand for the error's arguments.
enum Sentences {
  static func template(for id: ErrorID) -> String? {
    syntactic[id.name] ?? lexical[id.name] ?? semantic[id.name] ?? dataSection[id.name]
      ?? definition[id.name]
  }
}

extension SyntaxError {
  /// The sentence that PowerShell shows.
  ///
  /// As in .NET, braces are looked at only where there are arguments.
  package var message: String {
    let template = Sentences.template(for: id) ?? id.name
    guard !arguments.isEmpty else { return template }
    var message = ""
    var rest = template[...]
    while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      message += rest[..<brace]
      rest = rest[rest.index(after: brace)...]
      if let digit = rest.first?.wholeNumberValue, rest.dropFirst().first == "}" {
        if digit < arguments.count { message += arguments[digit] }
        rest = rest.dropFirst(2)
      } else if let doubled = rest.popFirst() {
        message.append(doubled)
      }
    }
    return message + rest
  }
}
