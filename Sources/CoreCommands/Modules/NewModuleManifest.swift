import Glibc
import Runtime

/// Writes a manifest for a module.
struct NewModuleManifest: Cmdlet {
  static let declaration = CmdletDeclaration(
    .new, "ModuleManifest", synopsis: "Creates a new module manifest.", effect: .changes,
    outputs: ["System.String"],
    examples: [
      Example(
        "A version",
        "$f = \"$(New-TemporaryFile).psd1\"; New-ModuleManifest $f -ModuleVersion 2.0; (Import-PowerShellDataFile $f).ModuleVersion",
        prints: "2.0")
    ])

  @Parameter("The file.", position: 0) var path: String
  @Parameter("Modules nested in it.") var nestedModules: [Value]?
  @Parameter("Its identity.") var guid: String?
  @Parameter("Who wrote it.") var author: String?
  @Parameter("Whose it is.") var companyName: String?
  @Parameter("Who has the rights.") var copyright: String?
  @Parameter("Its main file.", aliases: ["ModuleToProcess"]) var rootModule: String?
  @Parameter("Its version.") var moduleVersion: String?
  @Parameter("What it is for.") var description: String?
  @Parameter("The oldest PowerShell it runs on.") var powerShellVersion: String?
  @Parameter("Modules that it needs.") var requiredModules: [Value]?
  @Parameter("Scripts that run first.") var scriptsToProcess: [String]?
  @Parameter("Its files of types.") var typesToProcess: [String]?
  @Parameter("Its files of views.") var formatsToProcess: [String]?
  @Parameter("All its files.") var fileList: [String]?
  @Parameter("Its functions.") var functionsToExport: [String]?
  @Parameter("Its aliases.") var aliasesToExport: [String]?
  @Parameter("Its variables.") var variablesToExport: [String]?
  @Parameter("Its commands.") var cmdletsToExport: [String]?
  @Parameter("Editions it is for.") var compatiblePSEditions: [String]?
  @Parameter("Words to find it by.") var tags: [String]?
  @Parameter("Where its pages are.") var projectUri: String?
  @Parameter("Where its licence is.") var licenseUri: String?
  @Parameter("What is new.") var releaseNotes: String?
  @Parameter("What stands behind its version.") var prerelease: String?
  @Parameter("Where its help is.") var helpInfoUri: String?
  @Parameter("What stands before its commands' nouns.") var defaultCommandPrefix: String?
  @Parameter("Write the text too.") var passThru = false

  func end(in call: borrowing Invocation) throws {
    let file = ShellPath.absolute(path, call.engine)
    guard file.lowercased().hasSuffix(".psd1") else { throw ModuleFault.notAManifest(path) }
    guard try call.shouldProcess("Creating the \"\(file)\" module manifest file.", target: file) else {
      return
    }
    let user = author ?? call.engine.environment[.from("USER")].map { String($0) } ?? "root"
    let date = try call.text(
      of: Members.call(
        "ToString", on: Value(.date(DateTime.now(in: .local).bits)), [.string("d")], in: call.context.caller,
        call.engine))
    let text = ManifestText(
      values: try values(user, call), author: user, name: ModuleSearch.stem(file), date: String(date)
    ).text
    guard let handle = fopen(file, "w") else { throw ProviderFault.pathNotFound(file) }
    fputs(text, handle)
    fclose(handle)
    if passThru { try call.write(.string(text)) }
  }

  private func values(_ user: String, _ call: borrowing Invocation) throws -> [String: String] {
    let isNamed = rootModule != nil || nestedModules != nil || requiredModules != nil
    let open: [String] = isNamed ? ["*"] : []
    var values: [String: String] = [:]
    values["ModuleVersion"] = quoted(moduleVersion ?? "0.0.1")
    values["GUID"] = quoted(try guid ?? identity(call))
    values["Author"] = quoted(user)
    values["CompanyName"] = quoted(companyName ?? "Unknown")
    values["Copyright"] = quoted(copyright ?? "(c) \(user). All rights reserved.")
    let texts = [
      "RootModule": rootModule, "Description": description, "PowerShellVersion": powerShellVersion,
      "ProjectUri": projectUri, "LicenseUri": licenseUri, "ReleaseNotes": releaseNotes,
      "Prerelease": prerelease, "HelpInfoURI": helpInfoUri, "DefaultCommandPrefix": defaultCommandPrefix,
    ]
    for (key, text) in texts { values[key] = text.map { quoted($0) } }
    let lists = [
      "ScriptsToProcess": scriptsToProcess, "TypesToProcess": typesToProcess,
      "FormatsToProcess": formatsToProcess, "FileList": fileList, "Tags": tags,
      "CompatiblePSEditions": compatiblePSEditions, "FunctionsToExport": functionsToExport ?? open,
      "CmdletsToExport": cmdletsToExport ?? open, "AliasesToExport": aliasesToExport ?? open,
      "VariablesToExport": variablesToExport ?? ["*"],
    ]
    for (key, list) in lists { values[key] = list.map { listed($0.map(quoted)) } }
    values["RequiredModules"] = requiredModules.map { listed($0.map(specification)) }
    values["NestedModules"] = nestedModules.map { listed($0.map(specification)) }
    return values
  }

  private func identity(_ call: borrowing Invocation) throws -> String {
    String(
      try call.text(
        of: Members.call(
          "NewGuid", on: .type(TypeTable.find("System.Guid") ?? .string), [], isStatic: true,
          in: call.context.caller, call.engine)))
  }

  private func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }

  private func listed(_ parts: [String]) -> String { parts.isEmpty ? "@()" : parts.joined(separator: ", ") }

  /// A module by its name, or as a table with a version.
  private func specification(_ value: Value) -> String {
    guard case .table(let table) = value.base.payload else {
      return quoted(String(Conversion.plainText(value)))
    }
    let pairs = (0..<table.count).map { position in
      let entry = table.entry(at: position)
      return
        "\(String(Conversion.plainText(entry.key))) = \(quoted(String(Conversion.plainText(entry.value))))"
    }
    return "@{\(pairs.joined(separator: "; ")); }"
  }
}
