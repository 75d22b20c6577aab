import Runtime

/// Reads a manifest, and tells what is wrong with it.
struct TestModuleManifest: Cmdlet {
  static let declaration = CmdletDeclaration(
    .test, "ModuleManifest",
    synopsis: "Verifies that a module manifest file accurately describes the contents of a module.",
    outputs: ["System.Management.Automation.PSModuleInfo"],
    examples: [
      Example(
        "A manifest just written",
        "New-ModuleManifest tools.psd1; (Test-ModuleManifest tools.psd1).Name", prints: "tools")
    ])

  @Parameter("The manifest.", position: 0, pipeline: [.byValue, .byPropertyName]) var path: String

  func process(in call: borrowing Invocation) throws {
    let file = ShellPath.absolute(path, call.engine)
    guard file.lowercased().hasSuffix(".psd1") else {
      return try call.writeError(ModuleFault.notAManifest(path))
    }
    guard FileBytes.read(file) != nil else { throw ProviderFault.pathNotFound(file) }
    do throws(ShellError) {
      let manifest = Manifest(try ManifestCheck(file, call.engine).table())
      let module = PSModuleInfo(
        .from(ModuleSearch.stem(file)), path: file,
        kind: manifest.text("RootModule") == nil ? .manifest : .script)
      module.describe(manifest, file)
      try check(manifest, file)
      for name in manifest.texts("FunctionsToExport") where !name.contains("*") {
        let body = try ScriptBlock.parse(.empty, session: call.engine.global)
        module.exports.functions.append(FunctionInfo(.from(name), body, moduleName: module.name))
      }
      try call.write(.object(module))
    } catch { try call.report(error) }
  }

  private func check(_ manifest: Manifest, _ file: String) throws(ShellError) {
    guard let root = manifest.text("RootModule"),
      ModuleSearch.file(at: ShellPath.parent(file) + "/" + root) == nil
    else {
      return
    }
    throw ModuleFault.memberNotFound(root, field: "RootModule", manifest: file).error()
  }
}
