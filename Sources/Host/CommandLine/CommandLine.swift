/// What the command line asks for.
package struct CommandLineRequest: Sendable {
  /// What is to be run.
  package enum Work: Sendable, Equatable {
    /// A script file with its arguments.
    case file(String, [String])
    /// A text; `arguments` are its `$args` (`-CommandWithArgs`).
    case command(String, arguments: [String])
    /// Commands from standard input, each line when it is complete; with prompts and echo or without.
    case standardInput(withPrompts: Bool)
    /// A session on the terminal.
    case session
    case version
    case help
  }

  package enum Format: Sendable { case text, xml, none }

  package var work: Work = .session
  package var isInteractive = true
  package var loadsProfiles = true
  package var showsBanner = true
  package var staysAfterwards = false
  package var workingDirectory: String?
  package var outputFormat = Format.text
  package var inputFormat = Format.text
}

/// A command line that asks for nothing that can be done; PowerShell's own words, exit status 64.
package enum CommandLineFault: Error, Equatable, Sendable {
  case noSuchFile(String)
  case ambiguous(String, [String])
  case missing(String, what: String)
  case dashWithMore
  case notBase64(option: String)
  case badFormat(String)
  case badPolicy(String)
  case notOnThisPlatform(String)
  case twice(String)

  package var message: String {
    switch self {
    case .noSuchFile(let word):
      "The argument '\(word)' is not recognized as the name of a script file. Check the spelling of the name, or if a "
        + "path was included, verify that the path is correct and try again."
    case .ambiguous(let word, let candidates):
      "Invalid argument '\(word)', did you mean:\n" + candidates.map { "\n  -\($0)" }.joined()
    case .missing(let option, let what): "Cannot process the command because -\(option) requires \(what)."
    case .dashWithMore:
      "'-' was specified with the -Command parameter; no other arguments to -Command are permitted."
    case .notBase64(let option):
      "Cannot process the command because the value specified with -\(option) is not properly encoded. "
        + "The value must be Base64 encoded."
    case .badFormat(let word):
      "Cannot process the command because of an incorrect parameter value. \"\(word)\" is not a valid format.\n"
        + "Valid formats are:\nText\nXML\nNone\n"
    case .badPolicy(let word):
      "Cannot process the command because of an incorrect execution policy value. \"\(word)\" is not a valid policy."
    case .notOnThisPlatform(let option): "Parameter -\(option) is not supported on this platform."
    case .twice(let option): "Cannot process the command because -\(option) was already specified."
    }
  }

  /// Whether the usage text goes to standard output first.
  package var showsUsage: Bool {
    switch self {
    case .missing, .ambiguous, .notOnThisPlatform: false
    default: true
    }
  }
}
