import Glibc
import Runtime

/// Writes aliases into a file: as rows, or as commands that make them again.
struct ExportAlias: Cmdlet {
  static let declaration = CmdletDeclaration(
    .export, "Alias", aliases: ["epal"],
    synopsis: "Exports information about currently defined aliases to a file.", effect: .changes,
    defaultSet: "ByPath", outputs: ["System.Management.Automation.AliasInfo"],
    examples: [
      Example(
        "One alias", "$f = (New-TemporaryFile).FullName; Export-Alias $f -Name gal; (Get-Content $f)[-1]",
        prints: "\"gal\",\"Get-Alias\",\"\",\"None\"")
    ])

  @Parameter("The file.", sets: [.set("ByPath", position: 0, mandatory: true)]) var path: String?
  @Parameter(
    "A path taken as it is.", pipeline: .byPropertyName, aliases: ["PSPath", "LP"],
    sets: [.set("ByLiteralPath", mandatory: true)])
  var literalPath: String?
  @Parameter("The aliases' names.", position: 1, pipeline: .byPropertyName) var name: [String] = ["*"]
  @Parameter("Write the aliases.") var passThru = false
  @Parameter(
    "How they are written.", validation: [ValidateSetAttribute([.from("Csv"), .from("Script")])])
  var `as` = "Csv"
  @Parameter("Behind what the file holds.") var append = false
  @Parameter("Read-only files too.") var force = false
  @Parameter("No file that is there.", aliases: ["NoOverwrite"]) var noClobber = false
  @Parameter("A line of one's own at the head.") var description: String?
  @Parameter("The scope to look in.") var scope: String?

  func end(in call: borrowing Invocation) throws {
    let patterns = name.map { NamePattern($0) }
    let all = AliasTable.all(from: try call.scope(scope), isOwnOnly: scope != nil)
    let chosen = try all.filter { try patterns.match($0.name) }
    let file = ShellPath.absolute(path ?? literalPath ?? "", call.engine)
    let text = (head(call) + chosen.map { row($0) }).map { $0 + "\n" }.joined()
    guard let handle = fopen(file, append ? "a" : noClobber ? "wx" : "w") else {
      throw ProviderFault.pathNotFound(file)
    }
    defer { fclose(handle) }
    fputs(text, handle)
    if passThru { for alias in chosen { try call.write(.object(alias)) } }
  }

  private func head(_ call: borrowing Invocation) -> [String] {
    let user = call.engine.environment[.from("USER")].map { String($0) } ?? ""
    return ["# Alias File", "# Exported by : \(user)", "# Date/Time : ", "# Computer : "]
      + (description.map { ["# \($0)"] } ?? [])
  }

  private func row(_ alias: AliasInfo) -> String {
    let options = alias.options.isEmpty ? "None" : String(Conversion.plainText(alias.options.enumeration))
    let (name, definition) = (String(alias.name), String(alias.definition))
    guard self.as.lowercased() == "script" else {
      return [name, definition, String(alias.description), options].map { "\"\($0)\"" }.joined(separator: ",")
    }
    return
      "set-alias -Name:\"\(name)\" -Value:\"\(definition)\" -Description:\"\(String(alias.description))\" -Option:\"\(options)\""
  }
}

extension Variable.Options {
  /// As .NET's ScopedItemOptions, whose numbers these are.
  var enumeration: Value {
    Value(.enumeration(ScopedItemOptions.shellType.number, Int32(rawValue & 15)))
  }
}
