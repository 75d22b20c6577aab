/// What is wrong with a command line.
enum UsageFault: Error, Equatable {
  /// A word that is no command below that group; the nearest one there, if it is near.
  case unknownCommand(String, nearest: String?)
  case commandMissing(String)
  case ambiguous(option: String, matches: [String])
  case valueMissing(argument: String, atLeastOne: Bool)
  case unexpectedValue(argument: String, value: String)
  case invalidChoice(command: String, value: String, argument: String, choices: [String], nearest: String?)
  case invalidQuery(String)
  case required([String])
  case unrecognized([String])
}

extension UsageFault {
  /// az's sentence.
  var message: String {
    switch self {
    case .unknownCommand(let word, _): "'\(word)' is misspelled or not recognized by the system."
    case .commandMissing(let kind): "the following arguments are required: \(kind)"
    case .ambiguous(let option, let matches):
      "ambiguous option: \(option) could match \(matches.joined(separator: ", "))"
    case .valueMissing(let argument, let atLeastOne):
      "argument \(argument): expected \(atLeastOne ? "at least one" : "one") argument"
    case .unexpectedValue(let argument, let value):
      "argument \(argument): ignored explicit argument \(quoted(value))"
    case .invalidChoice(let command, let value, let argument, let choices, _):
      "\(command): '\(value)' is not a valid value for '\(argument)'. "
        + "Allowed values: \(choices.joined(separator: ", "))."
    case .invalidQuery(let text): "argument --query: invalid jmespath_type value: \(quoted(text))"
    case .required(let names): "the following arguments are required: \(names.joined(separator: ", "))"
    case .unrecognized(let words): "unrecognized arguments: \(words.joined(separator: " "))"
    }
  }

  /// What is recommended instead, where az has something to recommend.
  var recommendation: String? {
    switch self {
    case .unknownCommand(_, let nearest), .invalidChoice(_, _, _, _, let nearest):
      nearest.map { "Did you mean '\($0)' ?" }
    default: isAboutQuery ? QueryTexts.reference : nil
    }
  }

  /// az points to its page on queries then, and shows no examples.
  var isAboutQuery: Bool { message.contains("--query") }

  /// Whether examples from the command's help follow; az's top parser, which finds surplus words, has none.
  var showsExamples: Bool {
    switch self {
    case .unrecognized, .unknownCommand, .commandMissing: false
    default: true
    }
  }
}
