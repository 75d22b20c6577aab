import Runtime

/// What `Get-Help` is asked for.
struct HelpRequest {
  var name: String
  var categories = HelpCategory.all
  var components: [String] = []
  var roles: [String] = []
  var functionalities: [String] = []
}

/// Finds topics as PowerShell's help system does: of exactly the name, else by pattern, else by what the texts say.
struct HelpSearch {
  private let request: HelpRequest
  private let scope: ScopePointer
  private let engine: Engine

  private static let scripts: HelpCategory = [
    .function, .filter, .externalScript, .scriptCommand, .configuration,
  ]
  /// Help that stands for other help goes no further.
  private static let longestChain = 16

  init(_ request: HelpRequest, from scope: ScopePointer, _ engine: Engine) {
    (self.request, self.scope, self.engine) = (request, scope, engine)
  }

  func topics() throws(ShellError) -> [HelpTopic] {
    let pattern = NamePattern(request.name)
    if !pattern.isWildcard {
      let exact = try exact(request.name, request.categories, depth: 0)
      if !exact.isEmpty { return exact }
    }
    let named = try matching { (name) throws(ShellError) in try namePattern.matches(.from(name)) }
    if !named.isEmpty { return named }
    return try telling(pattern.isWildcard ? pattern : NamePattern("*\(request.name)*"))
  }

  /// The topics of exactly one name; help that names other help is followed.
  private func exact(_ name: String, _ categories: HelpCategory, depth: Int) throws(ShellError) -> [HelpTopic]
  {
    guard depth < HelpSearch.longestChain else { return [] }
    let symbol = Symbols.intern(.from(name))
    if categories.contains(.alias), let alias = CommandResolver.alias(symbol, from: scope) {
      return try exact(String(alias.definition), .all, depth: depth + 1)
    }
    var found: [HelpTopic] = []
    if !categories.isDisjoint(with: HelpSearch.scripts), let info = try script(symbol, .from(name)),
      categories.contains(HelpCategory(info.kind)), let topic = try CommandTopics.topic(info, engine)
    {
      found += try followed(topic, depth)
    }
    if categories.contains(.cmdlet), let cmdlet = try cmdlet(symbol, .from(name)),
      let topic = try CommandTopics.topic(cmdlet, engine)
    {
      found.append(topic)
    }
    if found.isEmpty, categories.contains(.helpFile),
      let topic = AboutTopics.topic(name, width: engine.host.width)
    {
      found.append(topic)
    }
    return found
  }

  private func followed(_ topic: HelpTopic, _ depth: Int) throws(ShellError) -> [HelpTopic] {
    guard let target = topic.forwardTarget else { return [topic] }
    let found = try exact(target, topic.forwardCategory ?? .commands, depth: depth + 1)
    return found.isEmpty && target == topic.name ? [topic] : found
  }

  private func script(_ symbol: Symbol, _ name: ShellString) throws(ShellError) -> CommandInfo? {
    if let function = CommandResolver.function(symbol, from: scope) { return function }
    let found = try engine.commands.search(name, symbol, from: scope)
    return found is ExternalScriptInfo || found is FunctionInfo ? found : nil
  }

  private func cmdlet(_ symbol: Symbol, _ name: ShellString) throws(ShellError) -> CmdletInfo? {
    if let cmdlet = engine.commands.cmdlet(symbol) { return cmdlet }
    return try engine.commands.search(name, symbol, from: scope) as? CmdletInfo
  }
}

extension HelpSearch {
  /// A name without wildcards stands for what begins with it, or, without a dash in it, for what contains it.
  private var namePattern: NamePattern {
    if NamePattern(request.name).isWildcard { return NamePattern(request.name) }
    return NamePattern(request.name.contains("-") ? "\(request.name)*" : "*\(request.name)*")
  }

  private func matching(_ isMeant: (String) throws(ShellError) -> Bool) throws(ShellError) -> [HelpTopic] {
    var found: [HelpTopic] = []
    if request.categories.contains(.alias), !asksForMore {
      let name = NamePattern(request.name)
      let pattern = name.isWildcard ? name : NamePattern("\(request.name)*")
      for alias in AliasTable.all(from: scope, isOwnOnly: false) where try pattern.matches(alias.name) {
        found.append(CommandTopics.alias(alias))
      }
    }
    for info in commands where try isMeant(String(info.name)) {
      guard let topic = try CommandTopics.topic(info, engine), try fits(topic) else { continue }
      found.append(topic)
    }
    if request.categories.contains(.helpFile), !asksForMore {
      for name in AboutTopics.names where try isMeant(name) {
        if let topic = AboutTopics.topic(name, width: engine.host.width) { found.append(topic) }
      }
    }
    return found
  }

  private var asksForMore: Bool {
    !request.components.isEmpty || !request.roles.isEmpty || !request.functionalities.isEmpty
  }

  /// Functions, then commands, by name.
  private var commands: [CommandInfo] {
    var all: [CommandInfo] = []
    if !request.categories.isDisjoint(with: HelpSearch.scripts) {
      all += byName(CommandResolver.functions(from: scope))
    }
    if request.categories.contains(.cmdlet) { all += byName(engine.commands.all) }
    return all.filter { request.categories.contains(HelpCategory($0.kind)) }
  }

  private func byName(_ infos: [CommandInfo]) -> [CommandInfo] {
    infos.map { (String($0.name).lowercased(), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// Topics whose texts a pattern fits.
  private func telling(_ pattern: NamePattern) throws(ShellError) -> [HelpTopic] {
    var found: [HelpTopic] = []
    for info in commands {
      guard let topic = try CommandTopics.topic(info, engine), try fits(topic) else { continue }
      if try pattern.matches(.from(topic.synopsis)) { found.append(topic) }
    }
    guard request.categories.contains(.helpFile), !asksForMore else { return found }
    for name in AboutTopics.names {
      guard let topic = AboutTopics.topic(name, width: engine.host.width) else { continue }
      if try pattern.matches(Conversion.plainText(topic.full.base)) { found.append(topic) }
    }
    return found
  }

  private func fits(_ topic: HelpTopic) throws(ShellError) -> Bool {
    guard try fits(topic.component, request.components), try fits(topic.role, request.roles) else {
      return false
    }
    return try fits(topic.functionality, request.functionalities)
  }

  private func fits(_ text: String, _ patterns: [String]) throws(ShellError) -> Bool {
    if patterns.isEmpty { return true }
    for pattern in patterns where try NamePattern(pattern).matches(.from(text)) { return true }
    return false
  }
}
