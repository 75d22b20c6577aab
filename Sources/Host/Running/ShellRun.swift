import Formatting
import Glibc
import Runtime
import Syntax

/// One run of a request on the engine's thread.
struct ShellRun {
  private let request: CommandLineRequest
  private let session: ShellSession
  private var engine: Engine { session.engine }

  init(_ request: CommandLineRequest, _ session: ShellSession) {
    (self.request, self.session) = (request, session)
  }

  /// Runs and returns the exit status.
  func run() -> Int32 {
    switch request.work {
    case .file(let path, let arguments): runFile(path, arguments)
    case .command(let text, let arguments): runCommand(text, arguments)
    case .standardInput(let withPrompts):
      StandardInputLoop(engine, prompts: withPrompts ? Prompts(engine) : nil).run()
    case .session, .version, .help: runSession()
    }
  }

  /// A session on the terminal, or, where there is none, over standard input.
  private func runSession() -> Int32 {
    if TerminalLoop.isPossible, let loop = TerminalLoop(session, showsBanner: request.showsBanner) {
      return loop.run()
    }
    let prompts = Prompts(engine)
    if request.showsBanner { prompts.showBanner() }
    return StandardInputLoop(engine, prompts: prompts).run()
  }

  private func runFile(_ path: String, _ arguments: [String]) -> Int32 {
    let full = HostFile.absolute(path)
    guard let bytes = FileBytes.read(full) else {
      let fault = CommandLineFault.noSuchFile(path)
      engine.host.writeError(.from(fault.message + "\n"))
      return ShellProgram.usageStatus
    }
    let source = SourceText(utf8: FileText.withoutMark(bytes), fileName: full)
    let ending = report { () throws(ShellError) in
      try ScriptRun.run(
        source, engine, arguments: FileArguments.parse(arguments), readsInput: true)
    }
    return ending.status(succeeded: true)
  }

  private func runCommand(_ text: String, _ arguments: [String]) -> Int32 {
    let source = SourceText(text)
    // Observed in PowerShell 7.6.5: a text that only wants more fails without a word.
    if SyntaxTree.parse(source).isIncomplete { return 1 }
    let ending = report { () throws(ShellError) in
      try ScriptRun.run(
        source, engine, arguments: FileArguments.parse(arguments), readsInput: true)
    }
    return ending.status(succeeded: engine.lastSucceeded)
  }

  /// Runs a body and shows the error that nothing took.
  private func report(_ body: () throws(ShellError) -> ScriptRun.Ending) -> RunOutcome {
    do throws(ShellError) {
      return .ended(try body())
    } catch {
      if let record = error.record { engine.showUncaught(record) }
      return .failed
    }
  }
}

/// How the main work ended.
enum RunOutcome {
  case ended(ScriptRun.Ending)
  case failed

  /// The exit status; `succeeded` is the last `$?` where it counts.
  func status(succeeded: Bool) -> Int32 {
    switch self {
    case .ended(.exit(let status)): status
    case .ended(.end): succeeded ? 0 : 1
    case .failed: 1
    }
  }
}
