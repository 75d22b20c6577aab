internal import Glibc

/// Programs in process groups of their own, to which a session on a terminal hands the terminal and takes it back.
///
/// There is one per process, as there is one terminal; scripts have none, and their programs stay in the script's group.
package final class JobControl {
  /// That of the session on the terminal; nil in scripts.
  nonisolated(unsafe) package private(set) static var current: JobControl?

  /// A descriptor of its own: in a program that is starting, standard input may be a pipe already.
  private let terminal: Int32
  private let ownGroup: pid_t
  /// The group of the terminal before this session, which gets it back.
  private let formerGroup: pid_t
  /// Stands in the group of the programs in front, before they start; a job that is stopped keeps its own.
  private var watcher = InterruptWatcher()
  private var spare: InterruptWatcher?
  /// The group that has the terminal now and its programs that nobody has let go yet.
  private var front: pid_t = 0
  private var members: Set<pid_t> = []
  /// Programs that were stopped or sent to the background.
  package let jobs = ProgramJobs()

  /// Takes the terminal of a descriptor for the session; nil if it is not its own.
  private init?(_ descriptor: Int32) {
    formerGroup = tcgetpgrp(descriptor)
    guard formerGroup >= 0 else { return nil }
    terminal = fcntl(descriptor, F_DUPFD_CLOEXEC, 10)
    guard terminal >= 0 else { return nil }
    for number in [SIGTTOU, SIGTTIN, SIGTSTP] { signal(number, SIG_IGN) }
    if getpgrp() != getpid(), getsid(0) != getpid() { setpgid(0, 0) }
    ownGroup = getpgrp()
    tcsetpgrp(terminal, ownGroup)
  }

  /// Begins job control on standard input's terminal.
  package static func begin() {
    guard current == nil else { return }
    current = JobControl(0)
  }

  /// Gives the terminal back and hangs up what is stopped.
  package static func end() {
    guard let control = current else { return }
    current = nil
    control.jobs.hangUp()
    tcsetpgrp(control.terminal, control.formerGroup)
    close(control.terminal)
  }

  // MARK: Programs in front

  /// The group that a program which is about to start belongs to; 0 makes one of its own.
  var groupOfNext: pid_t { front == 0 ? watcher.lead() : front }

  var terminalOfNext: Int32? { front == 0 ? terminal : nil }

  /// Notes a program that has just started in front.
  func add(_ child: ChildProcess) {
    if front == 0 {
      front = child.group
      tcsetpgrp(terminal, front)
    }
    members.insert(child.identifier)
  }

  /// Lets a program go that has ended or was stopped; the terminal comes back behind the last.
  func remove(_ child: ChildProcess) {
    guard members.remove(child.identifier) != nil, members.isEmpty else { return }
    takeTerminal()
    TerminalModes.repair(afterSignal: child.endingSignal)
  }

  /// Takes the terminal back while programs may still run: the session itself is to read from it.
  package func takeTerminal() {
    guard front != 0 else { return }
    watcher.join(ownGroup)
    tcsetpgrp(terminal, ownGroup)
    front = 0
    members = []
  }

  /// Hands the terminal to programs that are to go on in front.
  func giveTerminal(to job: ProgramJob) {
    front = job.group
    members = Set(job.programs.map(\.identifier))
    if let own = job.watcher { (spare, watcher, job.watcher) = (watcher, own, nil) }
    tcsetpgrp(terminal, front)
  }

  /// Leaves the watcher with programs that are stopped, whose group it leads.
  func park(in job: ProgramJob) {
    job.watcher = watcher
    watcher = spare ?? InterruptWatcher()
    spare = nil
  }

  /// Lets programs in front go on that a signal has stopped.
  func continueFront() { for program in members { kill(program, SIGCONT) } }
}
