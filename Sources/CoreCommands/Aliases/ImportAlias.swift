import Runtime

/// Reads aliases out of a file that Export-Alias wrote.
struct ImportAlias: Cmdlet {
  static let declaration = CmdletDeclaration(
    .import, "Alias", aliases: ["ipal"], synopsis: "Imports an alias list from a file.", effect: .changes,
    defaultSet: "ByPath", outputs: ["System.Management.Automation.AliasInfo"],
    examples: [
      Example(
        "One alias",
        "$f = (New-TemporaryFile).FullName; '\"say\",\"Write-Output\",\"\",\"None\"' | Set-Content $f; Import-Alias $f; say hi",
        prints: "hi")
    ])

  @Parameter(
    "The file.", sets: [.set("ByPath", position: 0, mandatory: true, pipeline: [.byValue, .byPropertyName])])
  var path: String?
  @Parameter(
    "A path taken as it is.", aliases: ["PSPath", "LP"],
    sets: [.set("ByLiteralPath", mandatory: true, pipeline: [.byValue, .byPropertyName])])
  var literalPath: String?
  @Parameter("The scope to make them in.") var scope: String?
  @Parameter("Write the aliases.") var passThru = false
  @Parameter("Replace read-only ones.") var force = false

  func process(in call: borrowing Invocation) throws {
    let place = try call.scope(scope)
    let file = ShellPath.absolute(path ?? literalPath ?? "", call.engine)
    guard let bytes = FileBytes.read(file) else { throw ProviderFault.pathNotFound(file) }
    for line in FileBytes.lines(bytes) {
      let text = String(line)
      guard !text.isEmpty, !text.hasPrefix("#") else { continue }
      let fields = self.fields(text)
      guard fields.count >= 2 else { continue }
      let alias = AliasInfo(
        .from(fields[0]), .from(fields[1]), description: .from(fields.count > 2 ? fields[2] : ""))
      try call.attempt {
        if !force, place.pointee.extra?.aliases[alias.symbol] != nil {
          throw AliasFault.exists(fields[0]).error(target: .string(fields[0]))
        }
        try AliasTable.set(alias, in: place, force: force)
      }
      if passThru { try call.write(.object(alias)) }
    }
  }

  /// The fields of a row, quotes taken off.
  private func fields(_ line: String) -> [String] {
    var fields: [String] = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: fields.append("")
      default: fields[fields.count - 1].append(character)
      }
    }
    return fields
  }
}
