import Glibc

/// From a module's name to its files.
package enum ModuleSearch {
  /// A module that could be loaded: its main file, and the version that its folder or its manifest says.
  package struct Found {
    package let name: String
    package let path: String
    package let version: String
  }

  /// The folders of `$env:PSModulePath`.
  package static func folders(_ engine: Engine) -> [String] {
    guard let path = engine.environment[.from("PSModulePath")] else { return [] }
    return String(path).split(separator: ":").map { ShellPath.absolute(String($0), engine) }
  }

  /// Whether a name means a place and not a module of the search path.
  package static func isPath(_ name: String) -> Bool {
    if name.contains("/") || name.contains("\\") || name.hasPrefix("~") { return true }
    return name == "." || name == ".."
  }

  /// The best module of a name that a constraint accepts; newest first.
  package static func find(_ constraint: ModuleConstraint, _ engine: Engine) -> Found? {
    for folder in folders(engine) {
      let place = folder + "/" + constraint.name
      guard let real = realName(place) else { continue }
      let all = modules(in: real, named: constraint.name)
      if let best = all.first(where: { constraint.accepts($0.version) }) { return best }
    }
    return nil
  }

  /// The modules of a folder of the search path: one per version, newest first.
  package static func modules(in folder: String, named name: String) -> [Found] {
    var found: [(version: ModuleVersion, module: Found)] = []
    for entry in FolderReader.names(of: folder) {
      guard let version = ModuleVersion(entry),
        let file = file(in: folder + "/" + entry, named: name, endings: [".psd1"])
      else { continue }
      found.append((version, Found(name: stem(file), path: file, version: entry)))
    }
    var list = found.sorted { $0.version > $1.version }.map(\.module)
    if let file = file(in: folder, named: name, endings: [".psd1", ".psm1"]) {
      let version = file.hasSuffix(".psd1") ? ManifestReader.version(of: file) ?? "0.0" : "0.0"
      list.append(Found(name: stem(file), path: file, version: version))
      list.sort { isNewer($0.version, $1.version) }
    }
    return list
  }

  /// The file that a path means: itself, with an ending added, or the module of a folder.
  package static func file(at path: String) -> String? {
    if ScriptSearch.isFile(path) { return hasModuleEnding(path) ? path : nil }
    for ending in [".psd1", ".psm1", ".dll", ".ps1"] where ScriptSearch.isFile(path + ending) {
      return path + ending
    }
    let name = String(path.split(separator: "/").last ?? "")
    return modules(in: path, named: name).first?.path
  }

  /// All modules of the search path.
  package static func available(_ engine: Engine) -> [Found] {
    folders(engine).flatMap { folder in
      FolderReader.names(of: folder).sorted { $0.lowercased() < $1.lowercased() }.flatMap {
        modules(in: folder + "/" + $0, named: $0)
      }
    }
  }

  package static func hasModuleEnding(_ path: String) -> Bool {
    let lower = path.lowercased()
    return [".psd1", ".psm1", ".ps1", ".dll"].contains { lower.hasSuffix($0) }
  }

  /// A file's name without folder and ending.
  package static func stem(_ path: String) -> String {
    let last = path.split(separator: "/").last ?? ""
    guard let dot = last.lastIndex(of: "."), dot != last.startIndex else { return String(last) }
    return String(last[..<dot])
  }

  private static func isNewer(_ left: String, _ right: String) -> Bool {
    guard let left = ModuleVersion(left), let right = ModuleVersion(right) else { return false }
    return left > right
  }

  private static func file(in folder: String, named name: String, endings: [String]) -> String? {
    let files = FolderReader.names(of: folder)
    for ending in endings {
      let wanted = (name + ending).lowercased()
      if let file = files.first(where: { $0.lowercased() == wanted }) { return folder + "/" + file }
    }
    return nil
  }

  /// The folder as it is spelled on disk: module names are looked for without regard to case.
  private static func realName(_ path: String) -> String? {
    var status = stat()
    if stat(path, &status) == 0 { return path }
    let parent = ShellPath.parent(path)
    let wanted = (path.split(separator: "/").last ?? "").lowercased()
    return FolderReader.names(of: parent).first { $0.lowercased() == wanted }.map { parent + "/" + $0 }
  }
}
