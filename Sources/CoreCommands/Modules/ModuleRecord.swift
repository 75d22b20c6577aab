import Runtime

extension Value {
  /// A built-in module as `Get-Module` writes it.
  static func module(_ module: BuiltInModule, _ engine: Engine) -> Value {
    let commands = HashtableObject()
    let names = HashtableObject()
    for info in engine.commands.all where ShellString.equalIgnoringCase(info.moduleName, .from(module.name)) {
      commands.set(String(info.name), .object(info))
      names.set(String(info.name), .string(info.name))
    }
    return .object(
      RecordObject(
        .psModuleInfo, of: module,
        [
          "Name": .string(module.name), "Path": .string(""), "Description": .string(module.description),
          "Version": version(module.version, engine), "ModuleType": .string("Binary"),
          "ExportedCommands": .table(commands), "ExportedCmdlets": .table(commands),
          "ExportedFunctions": .table(HashtableObject()),
        ]))
  }

  /// A version as .NET's type where the type library has it, else as text.
  private static func version(_ text: String, _ engine: Engine) -> Value {
    guard let type = TypeTable.find("System.Version"),
      let value = try? Conversion.cast(.string(text), to: type, engine)
    else { return .string(text) }
    return value
  }
}
