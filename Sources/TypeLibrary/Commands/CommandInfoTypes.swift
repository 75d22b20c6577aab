import Runtime

extension TypeEntry {
  static var commandInfo: TypeEntry {
    TypeEntry("System.Management.Automation.CommandInfo") { commandMembers }
  }

  static var functionInfo: TypeEntry {
    TypeEntry("System.Management.Automation.FunctionInfo") {
      commandMembers
      named
      property("bool CmdletBinding {get;}") { (info: FunctionInfo) in info.block.window.parameters.isAdvanced
      }
      property("string DefaultParameterSet {get;}") { (info: FunctionInfo) in
        info.block.window.parameters.defaultSet.map { Value.string($0) } ?? .null
      }
      property("scriptblock ScriptBlock {get;}") { (info: FunctionInfo) in info.block }
      property("string HelpFile {get;}") { (_: FunctionInfo) in Value.null }
      property("string Description {get;set;}") { (info: FunctionInfo) in
        info.description
      } set: {
        $0.description = $1
      }
      property("System.Management.Automation.ScopedItemOptions Options {get;set;}") { (info: FunctionInfo) in
        info.options.value
      } set: {
        $0.options = Variable.Options($1)
      }
    }
  }

  static var filterInfo: TypeEntry {
    TypeEntry("System.Management.Automation.FilterInfo") { functionInfo.members }
  }

  static var aliasInfo: TypeEntry {
    TypeEntry("System.Management.Automation.AliasInfo") {
      commandMembers
      MemberEntry.accessors(
        isStatic: false, "System.Management.Automation.CommandInfo ReferencedCommand {get;}",
        { target, engine in try AliasInfo.unwrap(target).referenced(engine) })
      MemberEntry.accessors(
        isStatic: false, "System.Management.Automation.CommandInfo ResolvedCommand {get;}",
        { target, engine in try AliasInfo.unwrap(target).resolved(engine) })
      property("string Description {get;set;}") { (info: AliasInfo) in
        info.description
      } set: {
        $0.description = $1
      }
      property("System.Management.Automation.ScopedItemOptions Options {get;set;}") { (info: AliasInfo) in
        info.options.value
      } set: {
        $0.options = Variable.Options($1)
      }
    }
  }

  static var cmdletInfo: TypeEntry {
    TypeEntry("System.Management.Automation.CmdletInfo") {
      commandMembers
      named
      property("string DefaultParameterSet {get;}") { (info: CmdletInfo) in
        info.parameters.defaultSet.map { Value.string($0) } ?? .null
      }
      property("string HelpFile {get;}") { (info: CmdletInfo) in
        ShellString.concatenate(info.moduleName, .from(".dll-Help.xml"))
      }
      property("System.Management.Automation.ScopedItemOptions Options {get;set;}") { (_: CmdletInfo) in
        Variable.Options.readOnly.value
      }
    }
  }

  static var externalScriptInfo: TypeEntry {
    TypeEntry("System.Management.Automation.ExternalScriptInfo") {
      commandMembers
      property("string Path {get;}") { (info: ExternalScriptInfo) in info.path }
      property("string ScriptContents {get;}") { (info: ExternalScriptInfo) in try info.contents() }
      MemberEntry.accessors(
        isStatic: false, "scriptblock ScriptBlock {get;}",
        { target, engine in Value(.block(try ExternalScriptInfo.unwrap(target).block(in: engine.global))) })
    }
  }

  static var applicationInfo: TypeEntry {
    TypeEntry("System.Management.Automation.ApplicationInfo") {
      commandMembers
      property("string Path {get;}") { (info: ApplicationInfo) in info.path }
      property("string Extension {get;}") { (info: ApplicationInfo) in info.fileExtension }
    }
  }

  /// Members that every command has; the tables list them at each type.
  @MemberList private static var commandMembers: [MemberEntry] {
    property("string Name {get;}") { (info: CommandInfo) in info.name }
    property("System.Management.Automation.CommandTypes CommandType {get;}") { (info: CommandInfo) in
      Collected.enumeration("CommandTypes", info.kind.rawValue)
    }
    property("string Source {get;}") { (info: CommandInfo) in info.source }
    property("string ModuleName {get;}") { (info: CommandInfo) in info.moduleName }
    property("System.Management.Automation.SessionStateEntryVisibility Visibility {get;set;}") {
      (_: CommandInfo) in Collected.enumeration("SessionStateEntryVisibility", 0)
    }
    property("System.Management.Automation.RemotingCapability RemotingCapability {get;}") {
      (_: CommandInfo) in Collected.enumeration("RemotingCapability", 1)
    }
    MemberEntry.accessors(
      isStatic: false, "psmoduleinfo Module {get;}",
      { target, engine in
        let info = try CommandInfo.unwrap(target)
        return engine.modules.module(of: info).map { .object($0) } ?? .null
      })
    MemberEntry.accessors(
      isStatic: false, "version Version {get;}",
      { target, engine in
        let info = try CommandInfo.unwrap(target)
        guard let module = engine.modules.module(of: info) else { return .null }
        return Collected.version(module.version, engine)
      })
    MemberEntry.accessors(
      isStatic: false, "string Definition {get;}",
      { target, engine in try CommandInfo.unwrap(target).definition(engine) })
    MemberEntry.accessors(
      isStatic: false,
      "System.Collections.Generic.Dictionary[string,System.Management.Automation.ParameterMetadata] Parameters {get;}",
      { target, engine in try ParameterViews.dictionary(of: CommandInfo.unwrap(target), engine) })
    MemberEntry.accessors(
      isStatic: false,
      "System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.CommandParameterSetInfo] ParameterSets {get;}",
      { target, engine in try ParameterViews.sets(of: CommandInfo.unwrap(target), engine) })
    property(
      "System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.PSTypeName] OutputType {get;}"
    ) { (info: CommandInfo) in
      Collected.readOnly(info.outputTypes.map { ParameterViews.typeName($0) }, of: .object)
    }
    instanceCall("System.Management.Automation.ParameterMetadata ResolveParameter(string name)") { call in
      let info = try call.target(as: CommandInfo.self)
      return try ParameterViews.resolve(call.argument(0, as: ShellString.self), in: info, call.engine)
    }
    instance("string ToString()") { (info: CommandInfo) in info.name }
  }

  @MemberList private static var named: [MemberEntry] {
    property("string Verb {get;}") { (info: CommandInfo) in info.verb }
    property("string Noun {get;}") { (info: CommandInfo) in info.noun }
  }
}

extension CommandInfo {
  /// What the command amounts to: a body, another command's name, a syntax, a path.
  fileprivate func definition(_ engine: Engine) throws(ShellError) -> Value {
    switch self {
    case let function as FunctionInfo:
      return .string(try Conversion.text(Value(.block(function.block)), engine))
    case let alias as AliasInfo: return .string(alias.definition)
    case let cmdlet as CmdletInfo:
      let syntax = SyntaxText(String(name), cmdlet.parameters)
      return .string(syntax.sets.map { "\n\(syntax.line($0))\n" }.joined())
    case let script as ExternalScriptInfo: return .string(script.path)
    case let program as ApplicationInfo: return .string(program.path)
    default: return .null
    }
  }
}

extension AliasInfo {
  fileprivate func referenced(_ engine: Engine) throws(ShellError) -> Value {
    let symbol = Symbols.intern(definition)
    let scope = engine.global.current
    if let alias = CommandResolver.alias(symbol, from: scope) { return .object(alias) }
    return try resolved(engine)
  }

  fileprivate func resolved(_ engine: Engine) throws(ShellError) -> Value {
    try CommandResolver.find(symbol, name, from: engine.global.current).map { .object($0) } ?? .null
  }
}

extension ExternalScriptInfo {
  fileprivate func contents() throws(ShellError) -> ShellString { try wholeText() }
}

extension ApplicationInfo {
  fileprivate var fileExtension: String {
    guard let last = path.split(separator: "/").last, let dot = last.lastIndex(of: "."),
      dot != last.startIndex
    else { return "" }
    return String(last[dot...])
  }
}

extension CommandInfo: BridgedObject {}

extension Variable.Options {
  /// As .NET's ScopedItemOptions, whose numbers these are.
  var value: Value { Collected.enumeration("ScopedItemOptions", Int32(rawValue & 15)) }

  init(_ value: Value) {
    guard case .enumeration(_, let number) = value.base.payload else {
      self = []
      return
    }
    self.init(rawValue: UInt8(truncatingIfNeeded: number) & 15)
  }
}
