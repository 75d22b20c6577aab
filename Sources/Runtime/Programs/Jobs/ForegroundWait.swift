internal import Glibc

/// Waiting for programs that talk to the user themselves.
///
/// Ctrl-C is theirs: an editor goes on, and what ends by it ends the pipeline too. A second one within two seconds ends
/// them. Ctrl-Z makes a job of them.
package struct ForegroundWait {
  private let programs: [ChildProcess]
  private let command: String
  private let engine: Engine

  package init(_ programs: [ChildProcess], _ command: String, _ engine: Engine) {
    (self.programs, self.command, self.engine) = (programs, command, engine)
  }

  /// Waits for the last of them; the exit status, or nil where they were stopped and are a job now.
  ///
  /// Throws the user's cancellation where Ctrl-C ended them, and what cancelled the engine otherwise.
  package func run() throws(ShellError) -> Int32? {
    guard let last = programs.last else { return 0 }
    var wasInterrupted = false
    while true {
      switch last.look() {
      case .ended:
        let status = last.status ?? -1
        if last.endingSignal == SIGINT || (wasInterrupted && Interrupts.isRecent) {
          throw ShellError.cancelled
        }
        return status
      case .stopped:
        if makeJob() { return nil }
        JobControl.current?.continueFront() ?? last.send(SIGCONT)
      case .running: break
      }
      if engine.state.pointee.attention & Engine.Attention.cancel != 0 {
        guard Interrupts.isRecent else { return try cancel() }
        engine.state.pointee.forgetCancellation()
        wasInterrupted = true
      }
      if wasInterrupted, Interrupts.takeRepetition() { for program in programs { program.send(SIGKILL) } }
      WakeUp.wait()
    }
  }

  /// The engine was cancelled by somebody else: the programs end with it.
  private func cancel() throws(ShellError) -> Int32? {
    for program in programs { program.end() }
    try engine.attend()
    return programs.last?.status
  }

  /// Makes a job of programs that were stopped; false where there is no job control.
  private func makeJob() -> Bool {
    guard let control = JobControl.current, let group = programs.first?.group, group > 0 else { return false }
    let job = control.jobs.add(command, programs, group: group, .stopped)
    job.modes = TerminalModes.present
    control.park(in: job)
    for program in programs { control.remove(program) }
    TerminalModes.restore()
    engine.host.write(.from("\n\(job.line)\n"))
    return true
  }

  /// Continues a job in front of the user; the exit status, or nil where it was stopped again.
  package static func resume(_ job: ProgramJob, _ engine: Engine) throws(ShellError) -> Int32? {
    guard let control = JobControl.current else { return nil }
    engine.host.write(.from("\(job.command)\n"))
    control.jobs.remove(job)
    if let modes = job.modes { TerminalModes.set(modes) }
    control.giveTerminal(to: job)
    for program in job.programs { program.isStopped = false }
    kill(-job.group, SIGCONT)
    defer { for program in job.programs { control.remove(program) } }
    let status = try ForegroundWait(job.programs, job.command, engine).run()
    for program in job.programs { _ = program.look() }
    return status
  }

  /// Lets a stopped job go on in the background.
  package static func continueInBackground(_ job: ProgramJob) {
    for program in job.programs { program.isStopped = false }
    job.state = .running
    kill(-job.group, SIGCONT)
  }
}
