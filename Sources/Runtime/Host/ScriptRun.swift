package import Syntax

/// Runs a whole script text in a session's current scope: a file, the prompt's line, `-Command`.
package enum ScriptRun {
  /// How a run ended: on its own, or by `exit` with a status.
  package enum Ending: Equatable { case end, exit(Int32) }

  /// Parses and runs a text; output goes to a new end of pipeline of the host.
  ///
  /// Throws the parse error of a text that is wrong, and an error that nothing took.
  package static func run(
    _ source: SourceText, _ engine: Engine, arguments: [Argument] = []
  ) throws(ShellError) -> Ending {
    let tree = SyntaxTree.parse(source)
    guard tree.errors.isEmpty else { throw ParseFault.first(of: tree) }
    let definition = ScriptBlockDefinition(tree: tree.root, syntax: tree)
    let output = engine.host.makeDefaultOutput(engine)
    let sink = ReceiverSink(output)
    let ending: Ending
    do throws(ShellError) {
      let code = definition.linked(in: engine.global)
      let invocation = InvocationInfo(
        command: source.fileName.map { ExternalScriptInfo(path: $0) }, source: nil, extent: tree.root.extent,
        invocationName: source.fileName.map { .from($0) } ?? .empty)
      let binding = try Binder.bind(arguments, to: code.parameters, engine)
      let completion = try LinkedCall.run(
        code, in: engine.global.current, engine, sink: sink,
        prepare: LinkedCall.preparation(code, binding, invocation, engine))
      ending = completion == .exit ? .exit(engine.pendingExit) : .end
    } catch {
      // `exit` from a function, and a `break` with no loop around it, end the script without an error.
      switch error.kind {
      case .exit: ending = .exit(engine.pendingExit)
      case .breakLoop, .continueLoop, .return: ending = .end
      default:
        try output.finish()
        throw error
      }
    }
    if ending == .end { try output.finish() }
    return ending
  }
}
