import Syntax

/// Runs script blocks from Swift: for commands, methods, delegates, sorting keys.
package enum BlockRun {
  /// Runs a block in the scope that is current for its session state, as ForEach-Object does: what it assigns stays.
  ///
  /// `$_` is the item while it runs. Output goes to the sink as it comes.
  package static func dotted(
    _ block: ScriptBlock, item: Value?, arguments: [Value] = [], _ engine: Engine, into sink: Sink
  ) throws(ShellError) {
    let scope = block.session.current
    let slot = scope.slotForAssignment(WellKnown.underscore)
    let outer = slot.pointee
    if let item { slot.pointee = item.wrapped }
    defer { slot.pointee = outer }
    let code = block.linked
    let completion = try LinkedCall.run(code, in: scope, engine, sink: sink) { (frame) throws(ShellError) in
      for (parameter, value) in zip(code.parameters.parameters, arguments) {
        try VariableLookUp.write(parameter.symbol, value, in: frame.scope, engine)
      }
    }
    guard completion == .normal || completion == .return else { throw ShellError.signal(for: completion) }
  }

  /// The result of a block run as `dotted` runs it.
  package static func dottedResult(
    _ block: ScriptBlock, item: Value?, arguments: [Value] = [], _ engine: Engine
  ) throws(ShellError) -> Value {
    let collector = Collector()
    try dotted(block, item: item, arguments: arguments, engine, into: collector)
    return collector.takeResult()
  }

  /// Calls a block in a scope of its own, as `&` does; `$_` is the item if there is one.
  package static func call(
    _ block: ScriptBlock, item: Value? = nil, arguments: [Value] = [], input: [Value] = [], _ engine: Engine,
    into sink: Sink
  ) throws(ShellError) {
    let command = FunctionInfo(.empty, block)
    let scope = block.session.current
    let call = CommandCall(
      command: command, arguments: arguments.map { Argument(value: $0) }, invocation: .call,
      source: block.definition.syntax.source, extent: block.definition.tree.extent,
      context: PipelineContext(position: 1, length: 1, expectsInput: !input.isEmpty), caller: scope,
      downstream: sink,
      streams: nil, underscore: item)
    let stage = try StageFactory.make(call, engine)
    guard !input.isEmpty else { return try PipelineRun([stage], engine: engine).run() }
    try PipelineRun([stage], engine: engine).run { (first) throws(ShellError) in
      for value in input { try first.write(value) }
    }
  }

  /// The result of a block called as `call` calls it.
  package static func callResult(
    _ block: ScriptBlock, item: Value? = nil, arguments: [Value] = [], input: [Value] = [], _ engine: Engine
  ) throws(ShellError) -> Value {
    let collector = Collector()
    try call(block, item: item, arguments: arguments, input: input, engine, into: collector)
    return collector.takeResult()
  }

  /// Calls a block as a command does that was itself called from a scope: with its streams, `$input` being given.
  package static func call(
    _ block: ScriptBlock, arguments: [Value], input: [Value], in context: InvocationContext, into sink: Sink
  ) throws(ShellError) {
    let call = CommandCall(
      command: FunctionInfo(.empty, block), arguments: arguments.map { Argument(value: $0) },
      invocation: .call,
      source: block.definition.syntax.source, extent: block.definition.tree.extent,
      context: PipelineContext(position: 1, length: 1, expectsInput: false), caller: context.caller,
      downstream: sink, streams: context.streams, input: input)
    try PipelineRun([StageFactory.make(call, context.engine)], engine: context.engine).run()
  }
}
