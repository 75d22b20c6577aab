import Runtime

extension TypeEntry {
  static var engineIntrinsics: TypeEntry {
    TypeEntry("System.Management.Automation.EngineIntrinsics") {
      property("System.Management.Automation.SessionState SessionState {get;}") {
        (context: ExecutionContextObject) in
        context.session.map { Value.object(SessionStateObject($0)) } ?? .null
      }
      property("System.Management.Automation.CommandInvocationIntrinsics InvokeCommand {get;}") {
        (context: ExecutionContextObject) in
        context.session.map { Value.object(CommandIntrinsics($0)) } ?? .null
      }
      MemberEntry.accessors(
        isStatic: false, "System.Management.Automation.Host.PSHost Host {get;}",
        { _, engine in VariableLookUp.find(Symbols.intern("Host"), from: engine.global.top, engine) ?? .null }
      )
    }
  }

  static var sessionState: TypeEntry {
    TypeEntry("System.Management.Automation.SessionState") {
      property("psmoduleinfo Module {get;}") { (state: SessionStateObject) in
        state.session.module.map { Value.object($0) } ?? .null
      }
      property("System.Management.Automation.PathIntrinsics Path {get;}") { (_: SessionStateObject) in
        PathIntrinsics()
      }
      property("System.Management.Automation.PSVariableIntrinsics PSVariable {get;}") {
        (state: SessionStateObject) in VariableIntrinsics(state.session)
      }
      property("System.Management.Automation.CommandInvocationIntrinsics InvokeCommand {get;}") {
        (state: SessionStateObject) in CommandIntrinsics(state.session)
      }
      property("System.Management.Automation.PSLanguageMode LanguageMode {get;set;}") {
        (_: SessionStateObject) in Collected.enumeration("PSLanguageMode", 0)
      }
    }
  }

  /// No table lists it.
  static var psVariableIntrinsics: TypeEntry {
    TypeEntry("System.Management.Automation.PSVariableIntrinsics") {
      instanceCall("psvariable Get(string name)") { call in
        let symbol = Symbols.intern(try call.argument(0, as: ShellString.self))
        guard let slot = try call.target(as: VariableIntrinsics.self).session.current.lookUp(symbol) else {
          return .null
        }
        return .object(VariableLookUp.variable(symbol, in: slot))
      }
      instanceCall("System.Object GetValue(string name)") { call in try value(call) ?? .null }
      instanceCall("System.Object GetValue(string name, System.Object defaultValue)") { call in
        try value(call) ?? call[1]
      }
      instanceCall("void Set(string name, System.Object value)") { call in
        let session = try call.target(as: VariableIntrinsics.self).session
        let symbol = Symbols.intern(try call.argument(0, as: ShellString.self))
        try VariableLookUp.write(symbol, call[1], in: session.current, call.engine)
        return .nothing
      }
      instanceCall("void Set(psvariable variable)") { call in
        let variable = try call.argument(0, as: Variable.self)
        let scope = try call.target(as: VariableIntrinsics.self).session.current
        scope.slotForAssignment(Symbols.intern(variable.name)).pointee = Value(.cell(variable))
        return .nothing
      }
      instanceCall("void Remove(string name)") { call in
        let symbol = Symbols.intern(try call.argument(0, as: ShellString.self))
        try call.target(as: VariableIntrinsics.self).session.current.ownSlot(symbol)?.pointee = .unset
        return .nothing
      }
    }
  }

  private static func value(_ call: MethodArguments) throws -> Value? {
    var name = String(try call.argument(0, as: ShellString.self))
    let scope = try call.target(as: VariableIntrinsics.self).session.current
    if name.lowercased().hasPrefix("global:") {
      name = String(name.dropFirst(7))
      return VariableLookUp.find(Symbols.intern(name), from: call.engine.global.top, call.engine)
    }
    return VariableLookUp.find(Symbols.intern(name), from: scope, call.engine)
  }

  /// No table lists it.
  static var commandIntrinsics: TypeEntry {
    TypeEntry("System.Management.Automation.CommandInvocationIntrinsics") {
      instanceCall("string ExpandString(string source)") { call in
        let text = try call.argument(0, as: ShellString.self)
        let session = try call.target(as: CommandIntrinsics.self).session
        return .string(try StringExpansion.expand(text, in: session, call.engine))
      }
      instanceCall("scriptblock NewScriptBlock(string scriptText)") { call in
        let session = try call.target(as: CommandIntrinsics.self).session
        return Value(.block(try ScriptBlock.parse(call.argument(0, as: ShellString.self), session: session)))
      }
      instanceCall("System.Collections.ObjectModel.Collection[psobject] InvokeScript(string script)") {
        call in
        let session = try call.target(as: CommandIntrinsics.self).session
        let block = try ScriptBlock.parse(call.argument(0, as: ShellString.self), session: session)
        let collector = Collector()
        try BlockRun.call(block, call.engine, into: collector)
        return .object(ListObject(collector.takeAll(), type: .psObjectCollection))
      }
      instanceCall(
        "System.Management.Automation.CommandInfo GetCommand(string commandName, System.Management.Automation.CommandTypes type)"
      ) { call in
        let name = try call.argument(0, as: ShellString.self)
        let scope = try call.target(as: CommandIntrinsics.self).session.current
        let found = try CommandResolver.find(Symbols.intern(name), name, from: scope)
        guard let found, let mask = try? call.argument(1, as: Int32.self), mask & found.kind.rawValue != 0
        else {
          return .null
        }
        return .object(found)
      }
    }
  }
}
