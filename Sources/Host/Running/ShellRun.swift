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

  /// Runs and returns the exit status; what the user's Ctrl-C ended has that of its signal.
  func run() -> Int32 {
    Cancellation.watch(engine)
    defer { session.host.endTranscripts() }
    session.host.runNestedPrompt = { _ = runSession(isNested: true) }
    if let folder = request.workingDirectory { go(to: folder) }
    let profiles = Profiles(engine)
    if request.loadsProfiles { runProfiles(profiles) }
    switch request.work {
    case .file(let path, let arguments): return finish(runFile(path, arguments), succeeded: true)
    case .command(let text, let arguments):
      let outcome = runCommand(text, arguments)
      return finish(outcome, succeeded: engine.lastSucceeded)
    case .standardInput(let withPrompts):
      return StandardInputLoop(session, prompts: withPrompts ? Prompts(engine) : nil).run()
    case .session, .version, .help: return runSession()
    }
  }

  /// The exit status of the main work; where `-NoExit` keeps the session, that of the session.
  private func finish(_ outcome: RunOutcome, succeeded: Bool) -> Int32 {
    if case .ended(.exit(let status)) = outcome { return status }
    return request.staysAfterwards ? runSession() : outcome.status(succeeded: succeeded)
  }

  /// Milliseconds from which on a session says what its profiles took.
  private static let slowProfiles: Int64 = 500

  private func runProfiles(_ profiles: Profiles) {
    let start = WakeUp.now
    profiles.run()
    let taken = WakeUp.now - start
    guard taken > Self.slowProfiles, request.showsBanner, case .session = request.work else { return }
    session.host.writeError(.from("Loading personal and system profiles took \(taken)ms.\n"))
  }

  /// A session on the terminal, or, where there is none, over standard input.
  private func runSession(isNested: Bool = false) -> Int32 {
    let showsBanner = request.showsBanner && !isNested
    if TerminalLoop.isPossible, let loop = TerminalLoop(session, showsBanner: showsBanner) {
      if isNested { return loop.run() }
      TerminalSignals.begin()
      JobProgram.add(to: engine)
      defer {
        TerminalSignals.end()
        WindowTitle.restore()
      }
      return loop.run()
    }
    let prompts = Prompts(engine)
    if showsBanner { prompts.showBanner() }
    return StandardInputLoop(session, prompts: prompts).run()
  }

  /// Starts in another folder; says so and stays where that cannot be.
  private func go(to folder: String) {
    let quoted = folder.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
    _ = SessionText.run("Set-Location -LiteralPath '\(quoted)'", engine)
  }

  private func runFile(_ path: String, _ arguments: [String]) -> RunOutcome {
    let full = HostFile.absolute(path)
    guard let bytes = FileBytes.read(full) else {
      engine.host.writeError(.from(CommandLineFault.noSuchFile(path).message + "\n"))
      return .ended(.exit(ShellProgram.usageStatus))
    }
    return run(SourceText(utf8: FileText.withoutMark(bytes), fileName: full), arguments)
  }

  private func runCommand(_ text: String, _ arguments: [String]) -> RunOutcome {
    let source = SourceText(text)
    // Observed in PowerShell 7.6.5: a text that only wants more fails without a word.
    if SyntaxTree.parse(source).isIncomplete { return .failed }
    return run(source, arguments)
  }

  private func run(_ source: SourceText, _ arguments: [String]) -> RunOutcome {
    report { () throws(ShellError) in
      try ScriptRun.run(source, engine, arguments: FileArguments.parse(arguments), readsInput: true)
    }
  }

  /// Runs a body and shows the error that nothing took.
  private func report(_ body: () throws(ShellError) -> ScriptRun.Ending) -> RunOutcome {
    do throws(ShellError) {
      return .ended(try body())
    } catch {
      guard let record = error.record else { return .stopped }
      engine.showUncaught(record)
      return .failed
    }
  }
}

/// How the main work ended.
enum RunOutcome {
  case ended(ScriptRun.Ending)
  case failed
  /// Ctrl-C ended it.
  case stopped

  var isEnded: Bool { if case .ended = self { true } else { false } }

  /// The exit status; `succeeded` is the last `$?` where it counts.
  func status(succeeded: Bool) -> Int32 {
    switch self {
    case .ended(.exit(let status)): status
    case .ended(.end): succeeded ? 0 : 1
    case .failed: 1
    case .stopped: 128 + SIGINT
    }
  }
}
