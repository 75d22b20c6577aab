import Glibc

/// From a command's name to a program: by a path, or along `$env:PATH`.
package enum ProgramSearch {
  /// The program of a name; nil if there is none that may be executed.
  package static func find(_ name: ShellString, _ engine: Engine) -> ApplicationInfo? {
    let text = String(name)
    guard !text.isEmpty, !text.contains("\0") else { return nil }
    if text.contains("/") || text.contains("\\") { return byPath(text, engine) }
    guard let path = engine.environment[.from("PATH")] else { return nil }
    for folder in String(path).split(separator: ":") {
      let whole = folder == "~" ? ShellPath.absolute("~/" + text, engine) : folder + "/" + text
      if isProgram(whole) { return ApplicationInfo(name, path: whole) }
    }
    return text.lowercased() == "pwsh" ? itself(name) : nil
  }

  /// All programs along the path that a pattern matches, each name once.
  package static func all(matching pattern: WildcardPattern, _ engine: Engine) throws(ShellError)
    -> [ApplicationInfo]
  {
    var found: [ApplicationInfo] = []
    guard let path = engine.environment[.from("PATH")] else { return [] }
    for folder in String(path).split(separator: ":").map({ String($0) }) {
      for entry in FolderReader.sorted(FolderReader.entries(of: folder) ?? [], engine.culture)
      where !entry.isFolder {
        let matches = try pattern.accepts(.from(entry.name))
        if matches, isProgram(folder + "/" + entry.name) {
          found.append(ApplicationInfo(.from(entry.name), path: folder + "/" + entry.name))
        }
      }
    }
    return found
  }

  private static func byPath(_ text: String, _ engine: Engine) -> ApplicationInfo? {
    // Names with a drive or a provider are theirs to resolve; a wrong one is no program.
    let place = PathScope(engine, engine.global.current)
    guard let found = try? PathResolver(place).locate(text), found.provider.isFileSystem,
      isProgram(found.path)
    else {
      return nil
    }
    return ApplicationInfo(.from(PathParts.name(of: found.path)), path: found.path)
  }

  /// `pwsh` is this very program, where none of that name is on the path.
  private static func itself(_ name: ShellString) -> ApplicationInfo? {
    FileObject.readLink("/proc/self/exe").map { ApplicationInfo(name, path: $0) }
  }

  /// Whether a file may be executed.
  static func isProgram(_ path: String) -> Bool {
    guard let status = FileStatus(path, followingLinks: true), status.isRegular else { return false }
    return access(path, X_OK) == 0
  }
}
