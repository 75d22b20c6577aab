import Glibc
package import Runtime

/// What a session starts with of this target: providers and drives.
package enum CoreSession {
  /// Puts providers and drives into an engine whose location and environment are set.
  package static func install(in engine: Engine) {
    let home = engine.environment[.from("HOME")].map { String($0) }
    let files = ProviderInfo(
      "FileSystem", FileSystemProvider(), capabilities: 4 | 16 | 32, home: home,
      implementingType: "Microsoft.PowerShell.Commands.FileSystemProvider")
    let scope = PathScope(engine, engine.global.top)
    engine.providers.add(
      add(
        SessionProvider(AliasStore()), "Alias", "Alias",
        "Drive that contains a view of the aliases stored in a session state", scope))
    engine.providers.add(
      add(
        SessionProvider(EnvironmentStore()), "Environment", "Env",
        "Drive that contains a view of the environment variables for the process", scope))
    engine.providers.add(files)
    engine.providers.add(
      add(
        SessionProvider(FunctionStore()), "Function", "Function",
        "Drive that contains a view of the functions stored in a session state", scope))
    engine.providers.add(
      add(
        SessionProvider(VariableStore()), "Variable", "Variable",
        "Drive that contains a view of those variables stored in a session state", scope))
    addFileDrives(files, engine)
    addFolderFunctions(engine)
    HelpFunction.define(in: engine)
    CompletionSession.install(in: engine)
    engine.drives = ProviderContents()
    engine.redirections = FileRedirections()
    engine.makeTextOutput = { engine, take in LineOutput(engine, take) }
  }

  /// `cd..` and its kin, which are functions because of their names.
  private static func addFolderFunctions(_ engine: Engine) {
    for (name, body) in [("cd..", "Set-Location .."), ("cd\\", "Set-Location \\"), ("cd~", "Set-Location ~")]
    {
      FunctionScope.defineOwn(name, body: body, in: engine)
    }
  }

  private static func add(
    _ provider: SessionProvider, _ name: String, _ drive: String, _ description: String, _ place: PathScope
  ) -> ProviderInfo {
    let info = ProviderInfo(
      name, provider, capabilities: 16, implementingType: "Microsoft.PowerShell.Commands.\(name)Provider")
    place.scope.ensureExtra().drives.append(PSDriveInfo(drive, info, root: "", description: description))
    return info
  }

  private static func addFileDrives(_ files: ProviderInfo, _ engine: Engine) {
    var temporary = engine.environment[.from("TMPDIR")].map { String($0) } ?? "/tmp/"
    if !temporary.hasSuffix("/") { temporary += "/" }
    let root = PSDriveInfo("/", files, root: "/")
    let temp = PSDriveInfo(
      "Temp", files, root: temporary,
      description: "Drive that maps to the temporary directory path for the current user")
    engine.global.top.ensureExtra().drives += [temp, root]
    let start = engine.location
    engine.processFolder = start
    engine.providers.go(to: ProviderPath(files, drive: root, path: start), engine)
  }
}

/// `${drive:path}` of providers.
final class ProviderContents: DriveContents {
  func readContent(_ path: DrivePath, _ scope: ScopePointer, _ engine: Engine) throws(ShellError) -> Value {
    let place = PathScope(engine, scope)
    // A drive that does not exist reads as nothing (observed in PowerShell 7.6.5).
    let isProviderQualified = String(path.path).hasPrefix(":")
    guard isProviderQualified || place.drive(named: String(path.drive)) != nil else { return .null }
    let found = try PathResolver(place).locate("\(String(path.drive)):\(String(path.path))")
    return try found.provider.implementation.read(found.path, place) ?? .null
  }

  func writeContent(
    _ path: DrivePath, _ value: Value, _ scope: ScopePointer, _ engine: Engine
  ) throws(ShellError) {
    let place = PathScope(engine, scope)
    let found = try PathResolver(place).locate("\(String(path.drive)):\(String(path.path))")
    if let session = found.provider.implementation as? SessionProvider {
      return try session.assign(found.path, value, place)
    }
    let file = try TextFile(found.path, .standard, appends: false)
    let values = try Enumeration.of(value, engine)
    if let values {
      while let element = try values.next(engine) { try write(element, to: file, engine) }
    } else {
      try write(value, to: file, engine)
    }
    try file.close()
  }

  private func write(_ value: Value, to file: TextFile, _ engine: Engine) throws(ShellError) {
    try file.write(ContentText.of(value, engine))
    try file.write(ShellString.from("\n"))
  }
}
