/// Reads the words of the command line as pwsh reads them (`facts/powershell.md` 5.1).
package struct CommandLineParser {
  private var rest: ArraySlice<String>
  private var request = CommandLineRequest()

  private init(_ words: [String]) { rest = words[...] }

  /// The request of a command line, the program's name left out.
  package static func parse(_ words: [String]) throws(CommandLineFault) -> CommandLineRequest {
    var parser = CommandLineParser(words)
    return try parser.run()
  }

  private mutating func run() throws(CommandLineFault) -> CommandLineRequest {
    while let word = rest.popFirst() {
      guard let option = Option.named(word) else {
        try takeFile(word, asksCandidates: true)
        return request
      }
      if try take(option) { return request }
    }
    return request
  }

  /// Takes an option; true if nothing after it is looked at.
  private mutating func take(_ option: Option) throws(CommandLineFault) -> Bool {
    switch option.name {
    case .version: request.work = .version
    case .help: request.work = .help
    case .file:
      guard let word = rest.popFirst() else { throw .missing("File", what: "a file path") }
      try takeFile(word, asksCandidates: false)
    case .command: try takeCommand()
    case .commandWithArgs:
      guard let text = rest.popFirst() else { throw .missing("CommandWithArgs", what: "an argument") }
      request.work = .command(text, arguments: Array(rest))
    case .encodedCommand: try takeEncodedCommand()
    default:
      try takeSetting(option)
      return false
    }
    return option.name != .encodedCommand
  }

  private mutating func takeSetting(_ option: Option) throws(CommandLineFault) {
    switch option.name {
    case .noProfile: request.loadsProfiles = false
    case .noLogo: request.showsBanner = false
    case .noExit: request.staysAfterwards = true
    case .nonInteractive: request.isInteractive = false
    case .interactive: request.isInteractive = true
    case .workingDirectory:
      request.workingDirectory = try value("WorkingDirectory", "an argument that is a directory path")
    case .outputFormat: request.outputFormat = try format("OutputFormat")
    case .inputFormat: request.inputFormat = try format("InputFormat")
    case .executionPolicy: try checkPolicy()
    case .settingsFile: _ = try value("SettingsFile", "an argument that is a file path")
    case .customPipeName, .configurationName, .configurationFile, .encodedArguments:
      _ = try value(option.word, "an argument")
    case .sta: throw .notOnThisPlatform("STA")
    case .mta: throw .notOnThisPlatform("MTA")
    case .windowStyle: throw .notOnThisPlatform("WindowStyle")
    default: break
    }
  }

  private mutating func takeFile(_ word: String, asksCandidates: Bool) throws(CommandLineFault) {
    if word == "-" {
      request.work = .standardInput(withPrompts: true)
      return
    }
    if asksCandidates, let bare = Option.bareWord(word), !HostFile.isRegular(word) {
      let candidates = Option.candidates(for: bare)
      if !candidates.isEmpty { throw .ambiguous(word, candidates) }
    }
    guard HostFile.isRegular(word) else { throw .noSuchFile(word) }
    request.work = .file(word, Array(rest))
  }

  private mutating func takeCommand() throws(CommandLineFault) {
    guard !rest.isEmpty else { throw .missing("Command", what: "an argument") }
    if rest.first == "-" {
      guard rest.count == 1 else { throw .dashWithMore }
      request.work = .standardInput(withPrompts: false)
      return
    }
    request.work = .command(rest.joined(separator: " "), arguments: [])
  }

  private mutating func takeEncodedCommand() throws(CommandLineFault) {
    guard let word = rest.popFirst(), let text = Base64Text.utf16(word) else {
      throw .notBase64(option: "EncodedCommand")
    }
    request.work = .command(text, arguments: [])
  }

  private mutating func value(_ option: String, _ what: String) throws(CommandLineFault) -> String {
    guard let word = rest.popFirst() else { throw .missing(option, what: what) }
    return word
  }

  private mutating func format(_ option: String) throws(CommandLineFault) -> CommandLineRequest.Format {
    let word = try value(option, "an argument")
    switch word.lowercased() {
    case "text": return .text
    case "xml": return .xml
    case "none": return .none
    default: throw .badFormat(word)
    }
  }

  private mutating func checkPolicy() throws(CommandLineFault) {
    let word = try value("ExecutionPolicy", "an argument")
    let known = ["unrestricted", "remotesigned", "allsigned", "restricted", "default", "bypass", "undefined"]
    guard known.contains(word.lowercased()) else { throw .badPolicy(word) }
  }
}
