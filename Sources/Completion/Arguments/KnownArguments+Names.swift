import Glibc
import Runtime
import Syntax
import TypeLibrary

/// Names of what a session holds.
extension KnownArguments {
  func modules() -> [CompletionItem] {
    let names = ModuleNameCompletion(context)
    var seen: Set<String> = []
    return (names.complete(loadedOnly: true) + names.complete(loadedOnly: false)).filter {
      seen.insert($0.listText.lowercased()).inserted
    }
  }

  func commandNames() -> [CompletionItem] {
    let given = texts(of: "Module")
    guard given.isEmpty else { return given.flatMap { CommandNames(context).complete(module: $0) } }
    return CommandNames(context).complete() + files(extensions: [".ps1"])
  }

  func helpNames(withTopics: Bool) -> [CompletionItem] {
    let kinds: CommandKindSet = [.cmdlet, .function, .alias, .externalScript]
    let found = CommandNames(context).complete(kinds: kinds) + files(extensions: [".ps1"])
    guard withTopics, let topics = context.engine.services.find((any HelpTopics).self) else { return found }
    let pattern = TextPattern(beginning: context.word)
    return found
      + topics.names.filter { pattern.matches($0) }.map { CompletionItem($0, .parameterValue) }
  }

  func importedModules(_ results: ArgumentResults) {
    let found = files(extensions: ModuleFilesEndings.ofImport)
    if context.word.contains(where: { "/\\:".contains($0) }) {
      results.items += found
    } else {
      results.decide(found + ModuleNameCompletion(context).complete(loadedOnly: false))
    }
  }

  func drives() -> [CompletionItem] {
    let providers = texts(of: "PSProvider").map { $0.lowercased() }
    return names(
      context.pathScope.drives.filter { drive in
        providers.isEmpty || providers.contains(drive.provider.name.lowercased())
      }.map(\.name))
  }

  func providers() -> [CompletionItem] { names(context.engine.providers.providers.map(\.name)) }

  func aliases() -> [CompletionItem] {
    let listing = CommandListing(engine: context.engine, scope: context.scope)
    let found = listing.find(TextPattern("*"), module: nil, kinds: .alias).map { String($0.name) }
    return names(Ordering.culturalIgnoringCase(found, context.engine) { $0 })
  }

  func variables() -> [CompletionItem] {
    var word = context.word
    let quote = Quoting.unquote(&word)
    let pattern = TextPattern(beginning: word)
    let found = SessionVariables(context).all.map(\.name).filter { pattern.matches($0) }
    return Ordering.culturalIgnoringCase(found, context.engine) { $0 }.map { name in
      CompletionItem(variable(name, quote), list: name, .parameterValue)
    }
  }

  private func variable(_ name: String, _ quote: String) -> String {
    var (text, quote) = (name, quote)
    if name.contains(where: { $0 == "*" || $0 == "?" }) {
      quote = "'"
      text = name.flatMapScalars { $0 == "*" || $0 == "?" ? "`\($0)" : String($0) }
    }
    guard text != "$", Quoting.needsQuotes(text) else { return quote + text + quote }
    quote = quote.isEmpty ? "'" : quote
    return quote + (quote == "'" ? Quoting.doublingSingleQuotes(text) : text) + quote
  }

  func processNames() -> [CompletionItem] {
    var seen: Set<String> = []
    let found = ProcessNames.all().map(\.name).filter { !$0.isEmpty && seen.insert($0.lowercased()).inserted }
    return names(Ordering.culturalIgnoringCase(found, context.engine) { $0 })
  }

  func processIds() -> [CompletionItem] {
    var word = context.word
    let quote = Quoting.unquote(&word)
    let pattern = TextPattern(beginning: word)
    let sorted = Ordering.culturalIgnoringCase(ProcessNames.all(), context.engine) { $0.name }
    return sorted.filter { pattern.matches(String($0.id)) }.map { process in
      CompletionItem(
        "\(quote)\(process.id)\(quote)", list: "\(process.id) - \(process.name)", .parameterValue)
    }
  }

  func itemTypes(_ results: ArgumentResults) {
    let path = texts(of: "Path").first
    // A path that names no drive is of no provider's.
    let place =
      path.map { try? PathResolver(context.pathScope).locate($0) } ?? context.engine.providers.location
    guard let place, place.provider.isFileSystem else { return }
    let kinds = ["File", "Directory", "SymbolicLink", "Junction", "HardLink"]
    let pattern = TextPattern(context.word + "*")
    let found = context.word.isEmpty ? kinds : Array(kinds.filter { pattern.matches($0) }.prefix(1))
    results.decide(found.map { CompletionItem($0) })
  }
}

/// Topics of help (`about_…`), where the session has any.
package protocol HelpTopics: AnyObject {
  var names: [String] { get }
}

/// Processes of the machine.
enum ProcessNames {
  static func all() -> [(id: Int32, name: String)] {
    FolderReader.names(of: "/proc").compactMap { entry in
      guard let id = Int32(entry), let bytes = FileBytes.read("/proc/\(entry)/comm") else { return nil }
      return (id, String(decoding: bytes, as: UTF8.self).dropping(suffix: "\n"))
    }
  }
}
