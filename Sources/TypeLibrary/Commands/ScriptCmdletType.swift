import Runtime

extension TypeEntry {
  static var psCmdlet: TypeEntry {
    TypeEntry("System.Management.Automation.PSCmdlet") {
      cmdletProperties
      cmdletWriting
      cmdletAsking
    }
  }

  @MemberList private static var cmdletProperties: [MemberEntry] {
    property("System.Management.Automation.InvocationInfo MyInvocation {get;}") { (cmdlet: ScriptCmdlet) in
      Value.object(cmdlet.context.invocation)
    }
    property("string ParameterSetName {get;}") { (cmdlet: ScriptCmdlet) in
      cmdlet.context.bound.parameterSet ?? .from("__AllParameterSets")
    }
    property("System.Management.Automation.SessionState SessionState {get;}") { (cmdlet: ScriptCmdlet) in
      SessionStateObject(cmdlet.context.caller.pointee.session)
    }
    property("System.Management.Automation.CommandInvocationIntrinsics InvokeCommand {get;}") {
      (cmdlet: ScriptCmdlet) in CommandIntrinsics(cmdlet.context.caller.pointee.session)
    }
    property("bool Stopping {get;}") { (_: ScriptCmdlet) in false }
    property("System.Management.Automation.CommandOrigin CommandOrigin {get;}") { (_: ScriptCmdlet) in
      Collected.enumeration("CommandOrigin", 1)
    }
    MemberEntry.accessors(
      isStatic: false, "System.Management.Automation.Host.PSHost Host {get;}",
      { _, engine in VariableLookUp.find(Symbols.intern("Host"), from: engine.global.top, engine) ?? .null })
    instanceCall("System.Object GetVariableValue(string name)") { call in try variable(call) ?? .null }
    instanceCall("System.Object GetVariableValue(string name, System.Object defaultValue)") { call in
      try variable(call) ?? call[1]
    }
    instanceCall("string GetUnresolvedProviderPathFromPSPath(string path)") { call in
      .string(ShellPath.absolute(String(try call.argument(0, as: ShellString.self)), call.engine))
    }
  }

  @MemberList private static var cmdletWriting: [MemberEntry] {
    instanceCall("void WriteObject(System.Object sendToPipeline)") { call in
      try call.target(as: ScriptCmdlet.self).call.write(call[0])
      return .nothing
    }
    instanceCall("void WriteObject(System.Object sendToPipeline, bool enumerateCollection)") { call in
      if try call.argument(1, as: Bool.self) {
        try call.target(as: ScriptCmdlet.self).call.writeEach(call[0])
      } else {
        try call.target(as: ScriptCmdlet.self).call.write(call[0])
      }
      return .nothing
    }
    instanceCall("void WriteError(System.Management.Automation.ErrorRecord errorRecord)") { call in
      let record = try call.argument(0, as: ErrorRecord.self)
      // The record is told as this command's, whatever it was before.
      record.invocation = try call.target(as: ScriptCmdlet.self).context.invocation
      try call.target(as: ScriptCmdlet.self).call.writeError(record)
      return .nothing
    }
    instanceCall("void WriteWarning(string text)") { call in
      try call.target(as: ScriptCmdlet.self).call.writeWarning(String(call.argument(0, as: ShellString.self)))
      return .nothing
    }
    instanceCall("void WriteVerbose(string text)") { call in
      try call.target(as: ScriptCmdlet.self).call.writeVerbose(String(call.argument(0, as: ShellString.self)))
      return .nothing
    }
    instanceCall("void WriteDebug(string text)") { call in
      try call.target(as: ScriptCmdlet.self).call.writeDebug(String(call.argument(0, as: ShellString.self)))
      return .nothing
    }
    instanceCall("void WriteCommandDetail(string text)") { _ in .nothing }
    instanceCall("void WriteProgress(System.Management.Automation.ProgressRecord progressRecord)") { _ in
      .nothing
    }
    instanceCall("void WriteInformation(System.Object messageData, string[] tags)") { call in
      var tags: [String] = []
      if case .array(let array) = call[1].base.payload {
        tags = array.elements.map { String(Conversion.plainText($0)) }
      }
      try call.target(as: ScriptCmdlet.self).call.writeInformation(call[0], tags: tags)
      return .nothing
    }
    instanceCall("void ThrowTerminatingError(System.Management.Automation.ErrorRecord errorRecord)") { call in
      let record = try call.argument(0, as: ErrorRecord.self)
      throw try call.target(as: ScriptCmdlet.self).terminating(record)
    }
  }

  @MemberList private static var cmdletAsking: [MemberEntry] {
    instanceCall("bool ShouldProcess(string target)") { call in
      let cmdlet = try call.target(as: ScriptCmdlet.self)
      return .bool(
        try call.target(as: ScriptCmdlet.self).call.shouldProcess(
          String(cmdlet.context.info.name), target: String(call.argument(0, as: ShellString.self))))
    }
    instanceCall("bool ShouldProcess(string target, string action)") { call in
      .bool(
        try call.target(as: ScriptCmdlet.self).call.shouldProcess(
          String(call.argument(1, as: ShellString.self)),
          target: String(call.argument(0, as: ShellString.self))))
    }
    instanceCall("bool ShouldProcess(string verboseDescription, string verboseWarning, string caption)") {
      call in
      .bool(
        try call.target(as: ScriptCmdlet.self).call.shouldProcess(
          effect: String(call.argument(0, as: ShellString.self)),
          warning: String(call.argument(1, as: ShellString.self))))
    }
    instanceCall("bool ShouldContinue(string query, string caption)") { call in
      .bool(
        try Confirmation.shouldContinue(
          String(call.argument(0, as: ShellString.self)),
          caption: String(call.argument(1, as: ShellString.self)), call.engine))
    }
  }

  private static func variable(_ call: MethodArguments) throws -> Value? {
    let symbol = Symbols.intern(try call.argument(0, as: ShellString.self))
    let scope = try call.target(as: ScriptCmdlet.self).context.caller
    return VariableLookUp.find(symbol, from: scope, call.engine)
  }
}
