import Glibc
import PartnerDomain

/// One command line from its words to its status.
struct CommandRun {
  private let services: AzureCLI.Services
  private let host: any CommandHost
  private let console: Console

  init(services: AzureCLI.Services, host: any CommandHost) {
    (self.services, self.host) = (services, host)
    console = Console(host: host)
  }

  mutating func run(_ arguments: [String]) -> Int32 {
    let began = seconds()
    let words = withFilesRead(arguments)
    console.adopt(words)
    let status = status(of: words)
    if console.isVerbose { console.inform(GeneralTexts.duration(seconds() - began)) }
    return status
  }

  private func status(of words: [String]) -> Int32 {
    do {
      let settings = Settings(store: services.store, host: host)
      console.onlyErrors = try console.onlyErrors || settings.flag("core", "only_show_errors")
      console.isColoured = try console.isColoured && !settings.flag("core", "no_color")
      return try status(of: words, settings)
    } catch {
      return console.report(CommandFault(error))
    }
  }

  private func status(of words: [String], _ settings: Settings) throws -> Int32 {
    let table = CommandTable(extensions: try ExtensionShelf(services.store).names)
    let request: Request
    do {
      request = try CommandFinder(table).find(words)
    } catch {
      return console.report(error)
    }
    switch request {
    case .welcome: return help(of: CommandGroup(path: [], summary: ""), table, welcome: true)
    case .lost: return console.report(.unexpected("''"))
    case .groupHelp(let group): return help(of: group, table, welcome: false)
    case .version:
      console.print(VersionTexts.report(extensions: try ExtensionShelf(services.store).all, host: host))
      return 0
    case .unknown(let word, let group, let words, let mayBeNear):
      let nearest = mayBeNear ? nearest(to: word, among: table.children(of: group)) : nil
      return try unknown(word, below: group, words, nearest: nearest, settings)
    case .command(let command, let arguments, let surplus):
      var reader = ArgumentReader(
        command: command.name, declarations: command.allArguments, surplus: surplus)
      return try run(command, arguments, &reader, table, settings)
    }
  }

  private func help(of group: CommandGroup, _ table: CommandTable, welcome: Bool) -> Int32 {
    if welcome { console.print(GeneralTexts.welcome) }
    console.print(HelpPage(of: group, in: table, coloured: console.isColoured).text)
    return 0
  }

  private func run(
    _ command: Command, _ words: [String], _ reader: inout ArgumentReader, _ table: CommandTable,
    _ settings: Settings
  ) throws -> Int32 {
    let arguments: ParsedArguments
    do {
      guard let read = try reader.read(words) else {
        if let name = command.ofExtension { console.warn(ExtensionTexts.commandIsFrom(name)) }
        console.print(HelpPage(of: command, in: table, coloured: console.isColoured).text)
        return 0
      }
      arguments = read
    } catch {
      return console.report(error, command: command, words: words)
    }
    return try run(command, arguments, table, settings)
  }

  private func run(
    _ command: Command, _ arguments: ParsedArguments, _ table: CommandTable, _ settings: Settings
  ) throws -> Int32 {
    for group in table.groups where group.isExperimental && command.path.starts(with: group.path) {
      console.notice(GeneralTexts.experimental(group))
    }
    let named = try arguments["--output"] ?? settings.value("core", "output")
    let format = named.flatMap(OutputFormat.init) ?? .json
    var invocation = Invocation(
      arguments: arguments, services: services, host: host, console: console, settings: settings)
    if command.takesSubscription { try invocation.checkSubscription() }
    guard let value = try command.body(&invocation) else { return 0 }
    var answer = Answer(value: value, isQueried: arguments.query != nil, table: command.table)
    if let query = arguments.query {
      answer = Answer(value: try query.search(value), isQueried: true)
      if case .null = answer.value { return 0 }
    }
    console.print(answer.text(format, coloured: console.isColoured))
    return 0
  }

  /// A word that is no command: it may be one of an extension that az would now add.
  private func unknown(
    _ word: String, below group: CommandGroup, _ words: [String], nearest: String?, _ settings: Settings
  ) throws -> Int32 {
    let choice = try DynamicInstall.Choice(settings, host)
    if choice != .never, let name = CommandTable.extensionBringing(words),
      !(try ExtensionShelf(services.store).names.contains(name))
    {
      let install = DynamicInstall(
        shelf: ExtensionShelf(services.store), settings: settings, console: console)
      guard try install.add(name, choice) else { return 2 }
      return try status(of: words, settings)
    }
    if group.path.isEmpty, GeneralTexts.otherGroups.contains(word) {
      return console.report(CommandFault(GeneralTexts.notHere(word), status: 2))
    }
    let pointsToExtensions = group.path.isEmpty && choice == .never
    return console.report(
      .unknownCommand(word, nearest: nearest), advice: pointsToExtensions ? ExtensionTexts.reference : nil)
  }

  /// Words that begin with `@` stand for the text of a file, where there is one.
  private func withFilesRead(_ words: [String]) -> [String] {
    words.map { word in
      guard word.hasPrefix("@"), let bytes = host.readFile(String(word.dropFirst())) else { return word }
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  private func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
