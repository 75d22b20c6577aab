import Runtime

extension TypeEntry {
  static var moduleInfo: TypeEntry {
    TypeEntry("System.Management.Automation.PSModuleInfo") {
      moduleFacts
      moduleExports
      moduleMethods
    }
  }

  @MemberList private static var moduleFacts: [MemberEntry] {
    property("string Name {get;}") { (module: PSModuleInfo) in module.name }
    property("string Path {get;}") { (module: PSModuleInfo) in module.path }
    property("string ModuleBase {get;}") { (module: PSModuleInfo) in module.base }
    property("string Definition {get;}") { (module: PSModuleInfo) in module.definition }
    property("string Prefix {get;}") { (module: PSModuleInfo) in module.prefix }
    property("string Description {get;set;}") { (module: PSModuleInfo) in
      module.description
    } set: {
      $0.description = $1
    }
    property("System.Management.Automation.ModuleType ModuleType {get;}") { (module: PSModuleInfo) in
      Collected.enumeration("ModuleType", module.kind.rawValue)
    }
    MemberEntry.accessors(
      isStatic: false, "version Version {get;}",
      { target, engine in Collected.version(try PSModuleInfo.unwrap(target).version, engine) })
    MemberEntry.accessors(
      isStatic: false, "guid Guid {get;}",
      { target, engine in
        let text = try PSModuleInfo.unwrap(target).manifestText("GUID")
        let type = TypeTable.find("System.Guid") ?? .string
        return try Conversion.cast(
          .string(text.isEmpty ? "00000000-0000-0000-0000-000000000000" : text), to: type, engine)
      })
    property("string Author {get;}") { (module: PSModuleInfo) in module.manifestText("Author") }
    property("string CompanyName {get;}") { (module: PSModuleInfo) in module.manifestText("CompanyName") }
    property("string Copyright {get;}") { (module: PSModuleInfo) in module.manifestText("Copyright") }
    property("string RootModule {get;}") { (module: PSModuleInfo) in module.manifestText("RootModule") }
    property("string HelpInfoUri {get;}") { (module: PSModuleInfo) in module.manifestText("HelpInfoURI") }
    property("string ReleaseNotes {get;}") { (module: PSModuleInfo) in module.galleryText("ReleaseNotes") }
    property("System.Collections.Generic.IEnumerable[string] Tags {get;}") { (module: PSModuleInfo) in
      module.galleryList("Tags")
    }
    property("System.Object PrivateData {get;set;}") { (module: PSModuleInfo) in
      module.privateData
    } set: {
      $0.privateData = $1
    }
    property("scriptblock OnRemove {get;set;}") { (module: PSModuleInfo) in
      module.onRemove.map { Value(.block($0)) } ?? .null
    } set: { (module, value) in
      module.onRemove = value.isNull ? nil : try ScriptBlock.unwrap(value)
    }
    property("System.Management.Automation.ModuleAccessMode AccessMode {get;set;}") { (_: PSModuleInfo) in
      Collected.enumeration("ModuleAccessMode", 0)
    }
    property("System.Management.Automation.SessionState SessionState {get;set;}") { (module: PSModuleInfo) in
      module.session.map { Value.object(SessionStateObject($0)) } ?? .null
    }
  }

  @MemberList private static var moduleExports: [MemberEntry] {
    property(
      "System.Collections.Generic.Dictionary[string,System.Management.Automation.FunctionInfo] ExportedFunctions {get;}"
    ) { (module: PSModuleInfo) in module.dictionary(module.exports.functions, of: .functionInfo) }
    property(
      "System.Collections.Generic.Dictionary[string,System.Management.Automation.CmdletInfo] ExportedCmdlets {get;}"
    ) { (module: PSModuleInfo) in module.dictionary(module.exports.cmdlets, of: .cmdletInfo) }
    property(
      "System.Collections.Generic.Dictionary[string,System.Management.Automation.AliasInfo] ExportedAliases {get;}"
    ) { (module: PSModuleInfo) in module.dictionary(module.exports.aliases, of: .aliasInfo) }
    property(
      "System.Collections.Generic.Dictionary[string,System.Management.Automation.CommandInfo] ExportedCommands {get;}"
    ) { (module: PSModuleInfo) in module.dictionary(module.exports.commands, of: .commandInfo) }
    property("System.Collections.Generic.Dictionary[string,psvariable] ExportedVariables {get;}") {
      (module: PSModuleInfo) in
      Collected.dictionary(
        module.exports.variables.compactMap { symbol in
          guard let slot = module.session?.top.ownSlot(symbol), !slot.pointee.isUnset else { return nil }
          return (name: symbol.name, value: .object(VariableLookUp.variable(symbol, in: slot)))
        }, of: .psVariable)
    }
    property("System.Collections.ObjectModel.ReadOnlyCollection[psmoduleinfo] NestedModules {get;}") {
      (module: PSModuleInfo) in
      Collected.readOnly(module.nested.map { .object($0) }, of: .psModuleInfo)
    }
    property("System.Collections.ObjectModel.ReadOnlyCollection[psmoduleinfo] RequiredModules {get;}") {
      (module: PSModuleInfo) in
      Collected.readOnly(module.required.map { .object($0) }, of: .psModuleInfo)
    }
  }

  @MemberList private static var moduleMethods: [MemberEntry] {
    instanceCall("System.Object Invoke(scriptblock sb, Params System.Object[] args)") { call in
      let block = try call.target(as: PSModuleInfo.self).bound(
        call.argument(0, as: ScriptBlock.self), call.engine)
      let arguments = call[1].isNull ? [] : try call.argument(1, as: ArrayObject.self).elements
      return try BlockRun.callResult(block, arguments: arguments, call.engine)
    }
    instanceCall("scriptblock NewBoundScriptBlock(scriptblock scriptBlockToBind)") { call in
      let module = try call.target(as: PSModuleInfo.self)
      return Value(.block(try module.bound(call.argument(0, as: ScriptBlock.self), call.engine)))
    }
    instanceCall("psvariable GetVariableFromCallersModule(string variableName)") { call in
      let symbol = Symbols.intern(try call.argument(0, as: ShellString.self))
      guard let slot = call.scope.lookUp(symbol) else { return .null }
      return .object(VariableLookUp.variable(symbol, in: slot))
    }
    instanceCall("psobject AsCustomObject()") { call in
      try call.target(as: PSModuleInfo.self).customObject(call.engine)
    }
    instance("string ToString()") { (module: PSModuleInfo) in module.name }
  }
}

extension PSModuleInfo {
  fileprivate func manifestText(_ key: String) -> String {
    manifest.flatMap { Manifest($0).text(key) } ?? ""
  }

  /// What `PrivateData.PSData` says.
  private func gallery(_ key: String) -> Value? {
    guard case .table(let data) = privateData.base.payload,
      case .table(let gallery)? = data.value(for: ShellString.from("PSData"))?.base.payload
    else { return nil }
    return gallery.value(for: ShellString.from(key))
  }

  fileprivate func galleryText(_ key: String) -> String {
    gallery(key).map { String(Conversion.plainText($0)) } ?? ""
  }

  fileprivate func galleryList(_ key: String) -> Value {
    guard let value = gallery(key) else { return .array([]) }
    if case .array(let array) = value.base.payload { return .array(array.elements) }
    return .array([value])
  }

  fileprivate func dictionary(_ commands: [CommandInfo], of type: TypeInfo) -> Value {
    Collected.dictionary(
      commands.map { (name: ModulePrefix.apply(prefix, to: $0.name), value: .object($0)) }, of: type)
  }
}
