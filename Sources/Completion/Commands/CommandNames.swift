import Runtime
import Syntax
import TypeLibrary

/// Names of commands that a word can become.
struct CommandNames {
  private let context: CompletionContext

  init(_ context: CompletionContext) { self.context = context }

  /// The commands, those of the text itself first; of several of one name the one that runs stands under the bare name.
  func complete(module: String? = nil, kinds: CommandKindSet = .all) -> [CompletionItem] {
    let needsAmpersand = needsAmpersand(otherwise: false)
    var name = context.word
    let style = Style(quote: Quoting.unquote(&name), needsAmpersand: needsAmpersand)
    guard name.contains(where: { "/\\:".contains($0) }) else {
      return withOwnFunctions(list(name, module, kinds, isQualified: false, style), name, style)
    }
    guard let backslash = name.firstIndex(of: "\\"), backslash != name.startIndex else { return [] }
    if let colon = name.firstIndex(of: ":"), colon < backslash { return [] }
    let behind = String(name[name.index(after: backslash)...])
    return list(behind, String(name[..<backslash]), kinds, isQualified: true, style)
  }

  /// How a command's name is written.
  struct Style {
    let quote: String
    let needsAmpersand: Bool
  }

  private func list(
    _ name: String, _ module: String?, _ kinds: CommandKindSet, isQualified: Bool, _ style: Style
  ) -> [CompletionItem] {
    let listing = CommandListing(engine: context.engine, scope: context.scope)
    let pattern = module.map { TextPattern($0) }
    var found = listing.find(TextPattern(name + "*"), module: pattern, kinds: kinds)
    if found.isEmpty {
      let short = Abbreviation(name)
      found = listing.find(
        TextPattern("*"), module: pattern, kinds: kinds.intersection([.function, .filter, .cmdlet])
      ).filter { short.fits(String($0.name)) }
    }
    let sorted = Ordering.ordinal(found) { String($0.name) }
    return unique(sorted, isQualified: isQualified, style)
  }

  /// One result a name, and one more for each further program or module of the name.
  private func unique(_ commands: [CommandInfo], isQualified: Bool, _ style: Style) -> [CompletionItem] {
    var groups: [(name: String, commands: [CommandInfo])] = []
    var places: [String: Int] = [:]
    for command in commands {
      let module = String(command.moduleName)
      let name = isQualified && !module.isEmpty ? "\(module)\\\(command.name)" : String(command.name)
      if let place = places[name.lowercased()] {
        groups[place].commands.append(command)
      } else {
        places[name.lowercased()] = groups.count
        groups.append((name, [command]))
      }
    }
    return groups.flatMap { items(of: $0.commands, named: $0.name, style) }
  }

  private func items(of commands: [CommandInfo], named name: String, _ style: Style) -> [CompletionItem] {
    let loaded = Set(
      commands.filter { $0.kind != .application }.map { String($0.moduleName).lowercased() })
    let startsBare = commands[0].kind == .application || loaded.count < 2
    var items = startsBare ? [item(name, commands[0], style)] : []
    var modules: Set<String> = startsBare ? [String(commands[0].moduleName).lowercased()] : []
    for command in commands.dropFirst(startsBare ? 1 : 0) {
      let module = String(command.moduleName)
      if let program = command as? ApplicationInfo {
        items.append(item(program.path, command, style))
      } else if !module.isEmpty, modules.insert(module.lowercased()).inserted {
        items.append(item("\(module)\\\(command.name)", command, style))
      }
    }
    return items
  }

  private func item(_ name: String, _ command: CommandInfo, _ style: Style) -> CompletionItem {
    let engine = context.engine
    let isLoaded = CommandTips.isLoaded(command, engine)
    return CompletionItem(
      text(name, style), list: String(command.name), .command,
      tip: CommandTips.syntax(of: command, isLoaded: isLoaded, engine) ?? name
    ).described(CommandTips.line(of: command))
  }

  private func text(_ name: String, _ style: Style) -> String {
    guard Quoting.needsQuotes(name) else {
      let text = style.quote + name + style.quote
      let isKeyword = style.quote.isEmpty && style.needsAmpersand && Keywords.all.contains(name.lowercased())
      return isKeyword && name.lowercased() != "foreach" ? "& " + text : text
    }
    let quote = style.quote.isEmpty ? "'" : style.quote
    var text = name
    if quote == "'" {
      text = Quoting.doublingSingleQuotes(name)
    } else {
      text = name.flatMapScalars { $0 == "`" || $0 == "$" ? "`\($0)" : String($0) }
    }
    return (style.quote.isEmpty && style.needsAmpersand ? "& " : "") + quote + text + quote
  }

  /// Functions that the text defines come first.
  private func withOwnFunctions(
    _ items: [CompletionItem], _ name: String, _ style: Style
  ) -> [CompletionItem] {
    var items = items
    let pattern = TextPattern(name + "*")
    context.root.forEachDescendant { node in
      guard let function = node as? FunctionDefinitionAst else { return true }
      let name = context.string(function.name)
      if pattern.matches(name), !items.contains(where: { $0.text.equalsIgnoringCase(name) }) {
        items.insert(CompletionItem(text(name, style), list: name, .command), at: 0)
      }
      return true
    }
    return items
  }

  /// Whether a quoted name must be called by `&`: it stands where a command's name does, and nothing calls it yet.
  func needsAmpersand(otherwise choice: Bool) -> Bool {
    guard !context.word.isEmpty, let command = context.last.parent as? CommandAst,
      command.commandElements.count == 1
    else { return choice }
    let isCalled = command.invocationOperator != .unknown
    return choice == isCalled ? !choice : choice
  }
}

/// `g-ci` for Get-ChildItem: a command's capitals and dashes.
private struct Abbreviation {
  private let word: String

  init(_ word: String) { self.word = word }

  func fits(_ name: String) -> Bool { name.filter { $0.isUppercase || $0 == "-" }.equalsIgnoringCase(word) }
}

extension String {
  /// The texts that the scalars become, joined.
  func flatMapScalars(_ transform: (Unicode.Scalar) -> String) -> String {
    unicodeScalars.map(transform).joined()
  }
}
