import Runtime

/// Shows help of commands, scripts and topics.
struct GetHelp: Cmdlet {
  static let declaration = CmdletDeclaration(
    .get, "Help", synopsis: "Displays information about PowerShell commands and concepts.",
    defaultSet: "AllUsersView", outputs: ["ExtendedCmdletHelpInfo", "System.String", "MamlCommandHelpInfo"],
    examples: [
      Example("What a command is for", "(Get-Help Get-Unique).Synopsis"),
      Example("Its examples", "Get-Help Get-Unique -Examples"),
      Example("One of its parameters", "Get-Help Get-Unique -Parameter AsString"),
    ])

  @Parameter(
    "The command or the topic; patterns list what fits.", position: 0, pipeline: .byPropertyName,
    validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var name: String?
  @Parameter("The place for which help is wanted; of no meaning in palsh.") var path: String?
  @Parameter(
    "Kinds of topics.", validation: [ValidateSetAttribute(HelpCategory.names.map { .from($0.name) })])
  var category: [String] = []
  @Parameter("Components of the commands, as their help names them.") var component: [String] = []
  @Parameter("What the commands are good for, as their help names it.") var functionality: [String] = []
  @Parameter("Roles of their users, as their help names them.") var role: [String] = []
  @Parameter("Parameters and examples too.", sets: [.set("DetailedView", mandatory: true)]) var detailed =
    false
  @Parameter("All there is.", sets: [.set("AllUsersView")]) var full = false
  @Parameter("Only the examples.", sets: [.set("Examples", mandatory: true)]) var examples = false
  @Parameter("Only these parameters.", sets: [.set("Parameters", mandatory: true)]) var parameter: [String] =
    []
  @Parameter("The help on the web; palsh only tells its address.", sets: [.set("Online", mandatory: true)])
  var online = false

  mutating func process(in call: borrowing Invocation) throws {
    var request = HelpRequest(name: name ?? "default")
    if !category.isEmpty {
      request.categories = HelpCategory(category.compactMap { HelpCategory(named: $0) })
    }
    (request.components, request.roles, request.functionalities) = (component, role, functionality)
    try refuseOtherCategories(request.categories)
    guard name != nil else {
      return try call.write(.string(AboutTopics.overview(width: call.engine.host.width)))
    }
    try write(try HelpSearch(request, from: call.context.caller, call.engine).topics(), call)
  }

  private func write(_ topics: [HelpTopic], _ call: borrowing Invocation) throws {
    guard let first = topics.first else {
      guard let name, !NamePattern(name).isWildcard else { return }
      return try call.writeError(HelpFault.notFound(name))
    }
    guard topics.count == 1 else {
      if online { throw HelpFault.severalOnline }
      for topic in topics where try parameter.isEmpty || !parameters(of: topic).isEmpty {
        try call.write(topic.short)
      }
      return
    }
    if online { throw try address(of: first).map { HelpFault.opensNoBrowser($0) } ?? HelpFault.noAddress }
    guard !parameter.isEmpty else { return try call.write(shown(first.full)) }
    let found = try parameters(of: first)
    if found.isEmpty { return try call.writeError(HelpFault.noParameters(parameter)) }
    for parameter in found { try call.write(parameter) }
  }

  private func parameters(of topic: HelpTopic) throws -> [Value] {
    var found: [Value] = []
    for pattern in parameter { found += try topic.parameters(pattern) }
    return found
  }

  /// The object under the type names of the view that is asked for.
  private func shown(_ object: Value) -> Value {
    guard let view = detailed ? "DetailedView" : full ? "FullView" : examples ? "ExamplesView" : nil else {
      return object
    }
    let names = TypeNames.of(object).filter { !["system.string", "system.object"].contains($0.lowercased()) }
    return HelpObject.renamed(object, names.map { "\($0)#\(view)" } + names)
  }

  private func address(of topic: HelpTopic) throws -> String? {
    guard let links = HelpObject.property("relatedLinks", of: topic.full) else { return nil }
    for link in HelpObject.elements(HelpObject.property("navigationLink", of: links)) {
      if let address = HelpObject.property("uri", of: link) { return String(Conversion.plainText(address)) }
    }
    return nil
  }

  /// Only commands have parameters, components, roles and functionalities.
  private func refuseOtherCategories(_ categories: HelpCategory) throws {
    guard categories.isDisjoint(with: .commands) else { return }
    let given = [
      ("-Parameter", parameter), ("-Component", component), ("-Role", role),
      ("-Functionality", functionality),
    ]
    if let refused = given.first(where: { !$0.1.isEmpty }) { throw HelpFault.notForCategory(refused.0) }
  }
}
