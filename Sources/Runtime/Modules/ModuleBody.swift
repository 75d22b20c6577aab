import Syntax

/// Running what a module is made of, in its own session state.
package struct ModuleBody {
  private let module: PSModuleInfo
  private let caller: ScopePointer
  private let streams: StreamSet
  private let invocation: InvocationInfo?
  private let engine: Engine

  /// `caller` is where the module is loaded from.
  package init(
    _ module: PSModuleInfo, caller: ScopePointer, streams: StreamSet, invocation: InvocationInfo? = nil,
    _ engine: Engine
  ) {
    (self.module, self.caller, self.streams, self.engine) = (module, caller, streams, engine)
    self.invocation = invocation
  }

  /// Runs a script module's file; throws its parse errors and what it throws.
  package func run(file path: String, arguments: [Value] = []) throws(ShellError) {
    let script = ExternalScriptInfo(path: path)
    let session = module.makeSession(engine)
    module.definition = try script.wholeText()
    let block = try script.block(in: session)
    try run(script, block, arguments, into: NullSink())
    if !module.exports.isExplicit { try ModuleExporting(module).exportImplicitly() }
  }

  /// Runs the block of a dynamic module; its output goes to the sink.
  package func run(block: ScriptBlock, arguments: [Value] = [], into sink: Sink) throws(ShellError) {
    let session = module.makeSession(engine)
    module.definition = try Conversion.text(Value(.block(block)), engine)
    let own = ScriptBlock(block.definition, session: session)
    try run(FunctionInfo(.empty, own), own, arguments, into: sink)
    if !module.exports.isExplicit { try ModuleExporting(module).exportImplicitly() }
  }

  private func run(
    _ command: CommandInfo, _ block: ScriptBlock, _ arguments: [Value], into sink: Sink
  ) throws(ShellError) {
    let top = block.session.top
    command.module = module
    command.moduleName = module.name
    top.pointee.caller = caller
    top.pointee.streamsReference = .passUnretained(streams)
    defer {
      top.pointee.caller = nil
      top.pointee.streamsReference = .passUnretained(engine.standardStreams)
    }
    let call = CommandCall(
      command: command, arguments: arguments.map { Argument(value: $0) }, invocation: .dot,
      source: invocation?.source ?? block.definition.syntax.source,
      extent: invocation?.extent ?? Extent(0, 0),
      context: PipelineContext(position: 1, length: 1, expectsInput: false), caller: caller,
      downstream: sink, streams: streams)
    let outer = top.pointee.extra?.call
    top.ensureExtra().call = CallRecord(command: command, invocation: call.makeInvocation())
    defer { top.pointee.extra?.call = outer }
    let stage = try FunctionStage.make(call, block, engine)
    try PipelineRun([stage], engine: engine).run()
  }
}

/// Choosing what a module exports.
package struct ModuleExporting {
  private let module: PSModuleInfo
  /// Told each name that goes out: its kind and itself.
  package var tell: (String, ShellString) throws(ShellError) -> Void = { _, _ in }

  package init(_ module: PSModuleInfo) { self.module = module }

  /// What goes out when the module itself says nothing: functions and aliases.
  package func exportImplicitly() throws(ShellError) {
    let all = [NamePattern("*")]
    try export(functions: all, aliases: all, variables: [])
    module.exports.isExplicit = false
  }

  /// Adds the names that patterns match to what the module exports.
  package func export(
    functions: [NamePattern], aliases: [NamePattern], variables: [NamePattern]
  ) throws(ShellError) {
    module.exports.isExplicit = true
    guard let extra = module.session?.top.pointee.extra else { return }
    for function in extra.functions.values.sorted(by: { ModuleOrder.isBefore($0.name, $1.name) }) {
      guard try functions.match(function.name) else { continue }
      if module.exports.functions.contains(where: { $0.symbol == function.symbol }) { continue }
      try tell("function", function.name)
      own(function)
      module.exports.functions.append(function)
    }
    for symbol in extra.variables.symbols.sorted(by: { ModuleOrder.isBefore($0.name, $1.name) }) {
      guard try variables.match(symbol.name), isExportable(symbol, extra) else { continue }
      if module.exports.variables.contains(symbol) { continue }
      try tell("variable", symbol.name)
      module.exports.variables.append(symbol)
    }
    for alias in extra.aliases.values.sorted(by: { ModuleOrder.isBefore($0.name, $1.name) }) {
      guard try aliases.match(alias.name) else { continue }
      if module.exports.aliases.contains(where: { $0.symbol == alias.symbol }) { continue }
      try tell("alias", alias.name)
      own(alias)
      module.exports.aliases.append(alias)
    }
    module.exports.functions.sort { ModuleOrder.isBefore($0.name, $1.name) }
  }

  private func own(_ command: CommandInfo) {
    guard command.module == nil else { return }
    command.module = module
    command.moduleName = module.name
  }

  private func isExportable(_ symbol: Symbol, _ extra: ScopeExtra) -> Bool {
    guard let slot = extra.variables[symbol], !slot.pointee.isUnset else { return false }
    if case .cell(let variable) = slot.pointee.payload,
      !variable.options.isDisjoint(with: [.allScope, .private])
    {
      return false
    }
    return !ModuleOrder.automatic.contains(String(symbol.name).lowercased())
  }
}

/// How names of exports are ordered, and which are never among them.
enum ModuleOrder {
  static func isBefore(_ left: ShellString, _ right: ShellString) -> Bool {
    String(left).lowercased() < String(right).lowercased()
  }

  /// Variables that every module has.
  static let automatic: Set<String> = [
    "_", "this", "input", "args", "true", "false", "null", "psdefaultparametervalues", "error",
    "psscriptroot", "pscommandpath", "myinvocation", "executioncontext", "stacktrace", "matches",
    "psboundparameters", "pscmdlet", "ofs", "foreach", "switch", "?", "^", "$",
  ]
}
