import Runtime

/// Writes aliases, found by their names or by what they stand for.
struct GetAlias: Cmdlet {
  static let declaration = CmdletDeclaration(
    .get, "Alias", aliases: ["gal"], synopsis: "Gets the aliases for the current session.",
    defaultSet: "Default", outputs: ["System.Management.Automation.AliasInfo"],
    examples: [Example("What an alias stands for", "(Get-Alias gal).Definition", prints: "Get-Alias")])

  @Parameter(
    "The aliases' names.", sets: [.set("Default", position: 0, pipeline: [.byValue, .byPropertyName])],
    validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var name: [String] = ["*"]
  @Parameter("All but these.") var exclude: [String] = []
  @Parameter("The scope to look in.") var scope: String?
  @Parameter(
    "What they stand for.", sets: [.set("Definition")],
    validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var definition: [String] = []

  func process(in call: borrowing Invocation) throws {
    let all = AliasTable.all(from: try call.scope(scope), isOwnOnly: scope != nil)
    let isByDefinition = !definition.isEmpty
    for text in isByDefinition ? definition : name {
      let pattern = NamePattern(text)
      var found = false
      for alias in all where try pattern.matches(isByDefinition ? alias.definition : alias.name) {
        if try exclude.map({ NamePattern($0) }).match(alias.name) { continue }
        found = true
        try call.write(.object(alias))
      }
      if !found, !pattern.isWildcard {
        try call.writeError(
          isByDefinition ? AliasFault.noDefinition(text) : .noName(text), target: .string(text))
      }
    }
  }
}
