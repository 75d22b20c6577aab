import Runtime

extension TypeEntry {
  @MemberList static var scriptBlockCalls: [MemberEntry] {
    property("psmoduleinfo Module {get;}") { (block: ScriptBlock) in
      block.session.module.map { Value.object($0) } ?? .null
    }
    instanceCall("scriptblock GetNewClosure()") { call in
      Value(.block(try call.target(as: ScriptBlock.self).closure(over: call.scope, call.engine)))
    }
    instanceCall("System.Management.Automation.SteppablePipeline GetSteppablePipeline()") { call in
      try SteppableContent.make(call).value
    }
    instanceCall(
      "System.Management.Automation.SteppablePipeline GetSteppablePipeline(System.Management.Automation.CommandOrigin commandOrigin)"
    ) { call in try SteppableContent.make(call).value }
    instanceCall(
      "System.Collections.ObjectModel.Collection[psobject] InvokeWithContext(System.Collections.IDictionary functionsToDefine, System.Collections.Generic.List[psvariable] variablesToDefine, Params System.Object[] args)"
    ) { call in try BlockInContext(call).run() }
  }
}

/// `$block.InvokeWithContext(functions, variables, args)`: a call that has names of its own.
private struct BlockInContext {
  private let call: MethodArguments

  init(_ call: MethodArguments) { self.call = call }

  func run() throws -> Value {
    let block = try call.target(as: ScriptBlock.self)
    let module = PSModuleInfo(.empty, isDynamic: true)
    let session = SessionState(engine: call.engine, module: module, parent: block.session.current)
    if case .table(let functions) = call[0].base.payload {
      for position in 0..<functions.count {
        let entry = functions.entry(at: position)
        let body = try ScriptBlock.unwrap(entry.value)
        let function = FunctionInfo(Conversion.plainText(entry.key), body)
        session.top.ensureExtra().functions[function.symbol] = function
        function.symbol.raiseVersion()
      }
    }
    for value in try ListArgument.values(call[1], call.engine) {
      guard case .object(let object) = value.base.payload, let variable = object as? Variable else {
        continue
      }
      session.top.slotForAssignment(Symbols.intern(variable.name)).pointee = Value(.cell(variable))
    }
    let bound = ScriptBlock(block.definition, session: session)
    let collector = Collector()
    let arguments = try ListArgument.values(call[2], call.engine)
    try BlockRun.call(bound, arguments: arguments, call.engine, into: collector)
    return .object(ListObject(collector.takeAll(), type: .psObjectCollection))
  }
}

/// What a list given to a method holds.
enum ListArgument {
  static func values(_ value: Value, _ engine: Engine) throws(ShellError) -> [Value] {
    guard !value.isNull else { return [] }
    guard let enumerator = try Enumeration.of(value, engine) else { return [value] }
    var list: [Value] = []
    while let element = try enumerator.next(engine) { list.append(element) }
    return list
  }
}
