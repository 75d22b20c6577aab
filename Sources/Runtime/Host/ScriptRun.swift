package import Syntax

/// Runs a whole script text in a session's current scope: a file, the prompt's line, `-Command`.
package enum ScriptRun {
  /// How a run ended: on its own, or by `exit` with a status.
  package enum Ending: Equatable { case end, exit(Int32) }

  /// Parses and runs a text; output goes to a new end of pipeline of the host.
  ///
  /// Where `readsInput` says so, `$input` is what comes on standard input, read when the text asks for it.
  /// Throws the parse error of a text that is wrong, and an error that nothing took.
  package static func run(
    _ source: SourceText, _ engine: Engine, arguments: [Argument] = [], readsInput: Bool = false
  ) throws(ShellError) -> Ending {
    let tree = SyntaxTree.parse(source, toRunFrom: engine.global.current)
    guard tree.errors.isEmpty else { throw ParseFault.first(of: tree) }
    let definition = ScriptBlockDefinition(tree: tree.root, syntax: tree)
    let output = engine.host.makeDefaultOutput(engine)
    let sink = ReceiverSink(output)
    sink.leadsToHost = true
    let ending: Ending
    do throws(ShellError) {
      let code = definition.linked(in: engine.global)
      let call = call(source, definition, arguments, sink, engine)
      let binding = try bind(arguments, code, call, engine)
      let context = try InvocationContext(call, binding, engine)
      engine.global.top.ensureExtra().call = CallRecord(
        command: call.command, bound: binding.bound, invocation: context.invocation)
      let prepare = LinkedCall.preparation(code, binding, context, engine)
      let completion = try LinkedCall.run(
        code, in: engine.global.current, engine, sink: sink
      ) { (frame) throws(ShellError) in
        try prepare(&frame)
        guard code.names(WellKnown.input) else { return }
        frame.scope.slotForAssignment(WellKnown.input).pointee = .object(input(engine, isRead: readsInput))
      }
      ending = completion == .exit ? .exit(engine.pendingExit) : .end
    } catch {
      // `exit` from a function, and a `break` with no loop around it, end the script without an error.
      switch error.kind {
      case .exit: ending = .exit(engine.pendingExit)
      case .breakLoop, .continueLoop, .return: ending = .end
      default:
        try output.finish()
        throw try engine.settle(error)
      }
    }
    if ending == .end { try output.finish() }
    return ending
  }

  /// Binds the command line's arguments; an error names the script.
  private static func bind(
    _ arguments: [Argument], _ code: Code, _ call: CommandCall, _ engine: Engine
  ) throws(ShellError) -> Binding {
    do throws(ShellError) {
      return try Binder.bind(arguments, to: code.parameters, engine)
    } catch {
      // Nothing in a script wrote these arguments, so that no line is shown.
      if let record = error.record, record.invocation == nil {
        record.invocation = InvocationInfo(
          command: call.command, source: nil, extent: call.extent, invocationName: call.command.name)
      }
      throw error
    }
  }

  /// `$input`: the lines of standard input, each read when it is asked for; no lines where it is not read.
  private static func input(_ engine: Engine, isRead: Bool) -> Enumerator {
    FunctionEnumerator { engine in
      guard isRead, !engine.host.isInputTerminal else { return nil }
      return engine.host.readLine().map { .string($0) }
    }
  }
}

extension ScriptRun {
  /// The call that a session's own run of a text stands for: of a script file, or of a block without a name.
  private static func call(
    _ source: SourceText, _ definition: ScriptBlockDefinition, _ arguments: [Argument], _ sink: Sink,
    _ engine: Engine
  ) -> CommandCall {
    let command: CommandInfo =
      if let path = source.fileName {
        ExternalScriptInfo(path: path)
      } else {
        FunctionInfo(.empty, ScriptBlock(definition, session: engine.global))
      }
    return CommandCall(
      command: command, arguments: arguments, invocation: .dot, source: source,
      extent: Extent(0, 0), context: PipelineContext(position: 1, length: 1, expectsInput: false),
      caller: engine.global.current, downstream: sink, streams: nil,
      invocationName: source.fileName.map { .from($0) })
  }
}
