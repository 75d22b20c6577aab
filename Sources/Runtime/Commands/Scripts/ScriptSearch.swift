import Glibc

/// From a command's name to a script file: by a path, or along `$env:PATH`.
enum ScriptSearch {
  /// The script of a name; nil if there is none.
  static func find(_ name: ShellString, _ engine: Engine) -> ExternalScriptInfo? {
    let text = String(name)
    guard !text.isEmpty else { return nil }
    if text.contains("/") || text.contains("\\") { return byPath(text, engine) }
    return alongPath(text, engine)
  }

  /// A name with a folder in it is looked for there alone; the ending may be left out.
  private static func byPath(_ name: String, _ engine: Engine) -> ExternalScriptInfo? {
    let path = ShellPath.absolute(name, engine)
    return candidates(path).first { isFile($0) }.map { ExternalScriptInfo(path: $0) }
  }

  private static func alongPath(_ name: String, _ engine: Engine) -> ExternalScriptInfo? {
    guard let path = engine.environment[.from("PATH")] else { return nil }
    for folder in String(path).split(separator: ":") {
      for candidate in candidates(folder + "/" + name) where isFile(candidate) {
        return ExternalScriptInfo(path: candidate)
      }
    }
    return nil
  }

  private static func candidates(_ path: String) -> [String] {
    path.lowercased().hasSuffix(".ps1") ? [path] : [path + ".ps1"]
  }

  /// Whether there is a file of a name that is no folder.
  static func isFile(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    return status.st_mode & S_IFMT != S_IFDIR
  }
}

/// Paths as text.
package enum ShellPath {
  /// A path made absolute against the engine's location: `~` is the home, `.` and `..` are taken out, `\` parts folders too.
  package static func absolute(_ path: String, _ engine: Engine) -> String {
    var path = path.split(separator: "\\", omittingEmptySubsequences: false).joined(separator: "/")
    if path == "~" || path.hasPrefix("~/"), let home = engine.environment[.from("HOME")] {
      path = String(home) + path.dropFirst()
    }
    var parts: [Substring] = []
    let whole = engine.fullPath(path)
    for part in whole.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// The folder that a path lies in.
  package static func parent(_ path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
