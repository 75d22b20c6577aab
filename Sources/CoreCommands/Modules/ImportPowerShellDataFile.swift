import Runtime

/// Reads a file of data: a table of constants.
struct ImportPowerShellDataFile: Cmdlet {
  static let declaration = CmdletDeclaration(
    .import, "PowerShellDataFile",
    synopsis: "Imports values from a .psd1 file without invoking its contents.",
    defaultSet: "ByPath", outputs: ["System.Collections.Hashtable"],
    className: "Microsoft.PowerShell.Commands.ImportPowerShellDataFileCommand",
    examples: [
      Example(
        "A setting",
        "$f = (New-TemporaryFile).FullName; Set-Content $f '@{ a = 1 }'; (Import-PowerShellDataFile $f).a",
        prints: "1")
    ])

  @Parameter("The files.", sets: [.set("ByPath", position: 0, mandatory: true)]) var path: [String] = []
  @Parameter(
    "Paths taken as they are.", pipeline: .byPropertyName, aliases: ["PSPath", "LP"],
    sets: [.set("ByLiteralPath", position: 0, mandatory: true)])
  var literalPath: [String] = []
  @Parameter("Take files with any number of keys.") var skipLimitCheck = false

  func process(in call: borrowing Invocation) throws {
    let files =
      try InputFiles.resolve(path, isLiteral: false, call)
      + InputFiles.resolve(literalPath, isLiteral: true, call)
    for file in files {
      do throws(ManifestReader.Problem) {
        try write(ManifestReader.read(file, call.engine), call)
      } catch {
        try refuse(error, file, call)
      }
    }
  }

  private func write(_ table: HashtableObject, _ call: borrowing Invocation) throws(ManifestReader.Problem) {
    do throws(ShellError) { try call.write(.table(table)) } catch { throw .failed(error) }
  }

  private func refuse(_ problem: ManifestReader.Problem, _ file: String, _ call: borrowing Invocation) throws
  {
    switch problem {
    case .failed(let error): throw error
    case .unreadable: throw ProviderFault.pathNotFound(file)
    case .syntax: try call.writeError(DataFileFault.parse(file), target: .string(file))
    case .notData: try call.writeError(DataFileFault.notData(file), target: .string(file))
    }
  }
}

/// Why a file is no data.
enum DataFileFault: ShellFault {
  case parse(String)
  case notData(String)

  var errorId: String {
    switch self {
    case .parse: "CouldNotParseAsPowerShellDataFile"
    case .notData: "CouldNotParseAsPowerShellDataFileNoHashtableRoot"
    }
  }

  var category: ErrorCategory { .invalidData }
  var exceptionType: TypeInfo { TypeTable.find("System.InvalidOperationException") ?? .runtimeException }

  var message: String {
    switch self {
    case .parse(let file), .notData(let file):
      "The file '\(file)' could not be parsed as a PowerShell Data File."
    }
  }
}
