/// Whether a manifest is one: it parses, holds data only, has the keys that it must and none that it may not have.
package struct ManifestCheck {
  private let path: String
  private let engine: Engine

  package init(_ path: String, _ engine: Engine) { (self.path, self.engine) = (path, engine) }

  /// The manifest's table; throws what is wrong with it.
  package func table() throws(ShellError) -> HashtableObject {
    let table: HashtableObject
    do throws(ManifestReader.Problem) { table = try ManifestReader.read(path, engine) } catch {
      throw fault(error)
    }
    let unknown = unknownKeys(table)
    guard unknown.isEmpty else { throw refused(.invalidMembers(path, unknown)) }
    let manifest = Manifest(table)
    guard let version = manifest.text("ModuleVersion") else { throw refused(.missingVersion(path)) }
    guard ModuleVersion(version) != nil else {
      throw refused(
        .invalidValue(
          "ModuleVersion",
          "Cannot convert value \"\(version)\" to type \"System.Version\". Error: \"The input string '\(version)' was not in a correct format.\"",
          manifest: path))
    }
    return table
  }

  private func unknownKeys(_ table: HashtableObject) -> [String] {
    let known = Set(ManifestKeys.all.map { $0.lowercased() })
    return (0..<table.count).map { String(Conversion.plainText(table.entry(at: $0).key)) }
      .filter { !known.contains($0.lowercased()) }
  }

  private func fault(_ problem: ManifestReader.Problem) -> ShellError {
    switch problem {
    case .unreadable: ModuleFault.notFound(path).error(target: .string(path))
    case .syntax(let tree): refused(.invalidManifest(path, ParseErrorText.list(tree)))
    case .notData(let tree, let extent, let text):
      refused(.invalidManifest(path, ParseErrorText.place(tree, extent) + "\n" + text))
    case .failed(let error): error
    }
  }

  private func refused(_ fault: ModuleFault) -> ShellError { fault.error(target: .string(path)) }
}
