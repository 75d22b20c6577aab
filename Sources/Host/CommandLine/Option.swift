/// A parameter of the command line, with how short it may be cut.
struct Option {
  enum Name {
    case file, command, commandWithArgs, encodedCommand, encodedArguments
    case noProfile, noLogo, noExit, nonInteractive, interactive, login, version, help
    case workingDirectory, executionPolicy, outputFormat, inputFormat
    case settingsFile, customPipeName, configurationName, configurationFile, noProfileLoadTime
    case sta, mta, windowStyle
  }

  let name: Name
  /// The whole word, as messages spell it.
  let word: String
  /// The shortest beginning that means it.
  let shortest: String
  /// Further words that mean it.
  let aliases: [String]

  init(_ name: Name, _ word: String, shortest: String? = nil, aliases: [String] = []) {
    (self.name, self.word, self.shortest, self.aliases) = (name, word, shortest ?? word, aliases)
  }

  /// In the order in which PowerShell 7.6.5 tries them (`facts/powershell.md` 5.1).
  static let all: [Option] = [
    Option(.version, "version", shortest: "v"),
    Option(.help, "help", shortest: "h", aliases: ["?"]),
    Option(.login, "login", shortest: "l"),
    Option(.noExit, "noexit", shortest: "noe"),
    Option(.noLogo, "nologo", shortest: "nol"),
    Option(.nonInteractive, "noninteractive", shortest: "noni"),
    Option(.noProfile, "noprofile", shortest: "nop"),
    Option(.noProfileLoadTime, "noprofileloadtime"),
    Option(.interactive, "interactive", shortest: "i"),
    Option(.commandWithArgs, "commandwithargs", aliases: ["cwa"]),
    Option(.configurationFile, "configurationfile"),
    Option(.configurationName, "configurationname", shortest: "config"),
    Option(.customPipeName, "custompipename", shortest: "cus"),
    Option(.command, "command", shortest: "c"),
    Option(.encodedArguments, "encodedarguments", shortest: "encodeda", aliases: ["ea"]),
    Option(.encodedCommand, "encodedcommand", shortest: "e", aliases: ["ec"]),
    Option(.executionPolicy, "executionpolicy", shortest: "ex", aliases: ["ep"]),
    Option(.file, "file", shortest: "f"),
    Option(.inputFormat, "inputformat", shortest: "inp", aliases: ["if"]),
    Option(.outputFormat, "outputformat", shortest: "o", aliases: ["of"]),
    Option(.settingsFile, "settingsfile", shortest: "settings"),
    Option(.sta, "sta"),
    Option(.mta, "mta"),
    Option(.windowStyle, "windowstyle", shortest: "w"),
    Option(.workingDirectory, "workingdirectory", shortest: "wo", aliases: ["wd"]),
  ]

  /// The option of a word as typed, its dash or slash included; nil for what is no option's name.
  static func named(_ argument: String) -> Option? {
    guard let word = bareWord(argument) else { return nil }
    return all.first { option in
      option.aliases.contains(word)
        || (option.word.hasPrefix(word) && word.utf8.count >= option.shortest.utf8.count)
    }
  }

  /// The word without `-`, `--` or `/`, in lower case; nil if it starts with none of them.
  static func bareWord(_ argument: String) -> String? {
    guard let first = argument.first, first == "-" || first == "/" else { return nil }
    var word = argument.dropFirst()
    if first == "-", word.first == "-" { word = word.dropFirst() }
    return word.isEmpty ? nil : word.lowercased()
  }

  /// Words that a typed one is part of, for the message about an unknown name.
  static func candidates(for word: String) -> [String] {
    all.map(\.word).filter { $0.contains(word) }.sorted()
  }
}
