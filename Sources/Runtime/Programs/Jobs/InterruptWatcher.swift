internal import Glibc

/// A process that stands in the group which has the terminal and passes Ctrl-C on to the session.
///
/// The terminal sends signals to one group alone. With programs in front the session would hear of no Ctrl-C: it could
/// not stop a script that runs beside them, nor end one that ignores the first.
final class InterruptWatcher {
  private var process: pid_t = 0
  /// Closed with the session, which ends the watcher.
  private var line: Int32 = -1

  private typealias Fork = @convention(c) () -> pid_t

  /// Made with the session: a program that starts may get Ctrl-C at once.
  init() { start() }

  deinit {
    guard process > 0 else { return }
    close(line)
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
  }

  /// Makes a group of its own, for programs that are about to start; 0 where there is no such process.
  func lead() -> pid_t {
    guard process > 0, setpgid(process, process) == 0 else { return 0 }
    return process
  }

  /// Goes into a group.
  func join(_ group: pid_t) { if process > 0 { setpgid(process, group) } }

  private func start() {
    var ends: [Int32] = [-1, -1]
    // Swift hides `fork`; the child below calls nothing but the system.
    guard let address = dlsym(nil, "fork"), pipe(&ends) == 0 else { return process = -1 }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let session = getpid()
    // What comes before the child is ready waits for it.
    var interrupt = sigset_t()
    sigemptyset(&interrupt)
    sigaddset(&interrupt, SIGINT)
    var before = sigset_t()
    pthread_sigmask(SIG_BLOCK, &interrupt, &before)
    let (reading, writing) = (ends[0], ends[1])
    process = unsafeBitCast(address, to: Fork.self)()
    guard process == 0 else {
      pthread_sigmask(SIG_SETMASK, &before, nil)
      close(reading)
      if process < 0 { close(writing) } else { line = writing }
      return
    }
    InterruptWatcher.watch(reading, for: session)
  }

  private static func watch(_ line: Int32, for session: pid_t) -> Never {
    for descriptor in 0..<Int32(1024) where descriptor != line { close(descriptor) }
    for number in [SIGTSTP, SIGTTIN, SIGTTOU, SIGQUIT, SIGWINCH] { signal(number, SIG_IGN) }
    for number in [SIGTERM, SIGHUP, SIGCHLD] { signal(number, SIG_DFL) }
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { number in kill(getppid(), number) }
    sigaction(SIGINT, &action, nil)
    var none = sigset_t()
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, nil)
    var byte: UInt8 = 0
    // The end of the line is the end of the session.
    while read(line, &byte, 1) != 0, getppid() == session {}
    _exit(0)
  }
}
