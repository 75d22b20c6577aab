import Glibc

/// A program of the system, started with an argument array and no shell between.
package final class ChildProcess {
  /// What one of its three standard streams is.
  package enum Stream {
    /// The one of this process.
    case inherited
    case descriptor(Int32)
    /// A pipe whose other end this process keeps.
    case pipe
    case nothing
  }

  package let identifier: Int32
  /// This process's ends of its pipes; -1 for none, and once closed.
  package private(set) var input: Int32 = -1
  package private(set) var output: Int32 = -1
  package private(set) var errors: Int32 = -1
  /// The exit status once it has ended: 128 and the signal's number for one that a signal ended.
  package private(set) var status: Int32?
  /// The signal that ended it, if one did.
  package private(set) var endingSignal: Int32?
  /// Whether a signal has stopped it, which another one may take back.
  var isStopped = false
  /// Its process group, where it has one of its own or shares that of programs before it.
  let group: pid_t

  /// What a program is started with.
  package struct Launch {
    package var path: String
    package var arguments: [String]
    package var environment: [String]
    package var folder: String
    package var input = Stream.inherited
    package var output = Stream.inherited
    package var errors = Stream.inherited
    /// Where it runs in front of the user: its group gets the terminal.
    var control: JobControl?

    package init(path: String, arguments: [String], environment: [String], folder: String) {
      (self.path, self.arguments) = (path, arguments)
      (self.environment, self.folder) = (environment, folder)
    }
  }

  /// Starts a program; throws `LaunchFailure` with the system's error number.
  package init(_ launch: Launch) throws(LaunchFailure) {
    ChildProcess.ignoreBrokenPipes()
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    ChildProcess.changeFolder(&actions, launch.folder)
    var theirs: [Int32] = []
    defer { for descriptor in theirs { Glibc.close(descriptor) } }
    let ends = (
      ChildProcess.connect(launch.input, to: 0, &actions, &theirs),
      ChildProcess.connect(launch.output, to: 1, &actions, &theirs),
      ChildProcess.connect(launch.errors, to: 2, &actions, &theirs)
    )
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    ChildProcess.restoreSignals(&attributes, group: launch.control?.groupOfNext)
    if let terminal = launch.control?.terminalOfNext { ChildProcess.takeTerminal(&actions, terminal) }
    var child: pid_t = 0
    let words = [launch.path] + launch.arguments
    let code = CStrings.with(words) { words in
      CStrings.with(launch.environment) { variables in
        posix_spawn(&child, launch.path, &actions, &attributes, words, variables)
      }
    }
    guard code == 0 else {
      for end in [ends.0, ends.1, ends.2] where end >= 0 { Glibc.close(end) }
      throw LaunchFailure(number: code)
    }
    identifier = child
    (input, output, errors) = ends
    let shared = launch.control?.groupOfNext ?? -1
    group = shared == 0 ? child : shared
    launch.control?.add(self)
  }

  deinit {
    closeInput()
    closeOutput()
    closeErrors()
  }

  package func closeInput() { ChildProcess.close(&input) }
  package func closeOutput() { ChildProcess.close(&output) }
  package func closeErrors() { ChildProcess.close(&errors) }

  /// Hands the reading end of its output to somebody else, who then closes it.
  package func takeOutput() -> Int32 {
    defer { output = -1 }
    return output
  }

  package func takeErrors() -> Int32 {
    defer { errors = -1 }
    return errors
  }

  package func takeInput() -> Int32 {
    defer { input = -1 }
    return input
  }

  private static func close(_ descriptor: inout Int32) {
    guard descriptor >= 0 else { return }
    Glibc.close(descriptor)
    descriptor = -1
  }
}

/// Why a program could not be started.
package struct LaunchFailure: Error {
  package let number: Int32

  package var message: String { strerror(number).map { String(cString: $0) } ?? "error \(number)" }
}

extension ChildProcess {
  private typealias ChangeFolder =
    @convention(c) (
      UnsafeMutablePointer<posix_spawn_file_actions_t>, UnsafePointer<CChar>
    ) -> Int32

  /// `posix_spawn_file_actions_addchdir_np`, which glibc's headers show to its own extensions only.
  private static let changeFolderAction: ChangeFolder? = {
    guard let address = dlsym(nil, "posix_spawn_file_actions_addchdir_np") else { return nil }
    return unsafeBitCast(address, to: ChangeFolder.self)
  }()

  private typealias TakeTerminal =
    @convention(c) (
      UnsafeMutablePointer<posix_spawn_file_actions_t>, Int32
    ) -> Int32

  /// The child takes the terminal before its program starts (glibc 2.35 and later; this process does it too).
  private static func takeTerminal(_ actions: inout posix_spawn_file_actions_t, _ terminal: Int32) {
    guard let address = dlsym(nil, "posix_spawn_file_actions_addtcsetpgrp_np") else { return }
    _ = unsafeBitCast(address, to: TakeTerminal.self)(&actions, terminal)
  }

  private static func changeFolder(_ actions: inout posix_spawn_file_actions_t, _ folder: String) {
    _ = changeFolderAction?(&actions, folder)
  }

  /// Says what a stream of the child is; returns this process's end of a pipe.
  private static func connect(
    _ stream: Stream, to number: Int32, _ actions: inout posix_spawn_file_actions_t, _ theirs: inout [Int32]
  ) -> Int32 {
    switch stream {
    case .inherited: return -1
    case .descriptor(let descriptor):
      posix_spawn_file_actions_adddup2(&actions, descriptor, number)
      return -1
    case .nothing:
      posix_spawn_file_actions_addopen(&actions, number, "/dev/null", number == 0 ? O_RDONLY : O_WRONLY, 0)
      return -1
    case .pipe:
      var ends: [Int32] = [-1, -1]
      guard Glibc.pipe(&ends) == 0 else { return -1 }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      let (their, ours) = number == 0 ? (ends[0], ends[1]) : (ends[1], ends[0])
      posix_spawn_file_actions_adddup2(&actions, their, number)
      theirs.append(their)
      return ours
    }
  }

  /// The child treats signals as a program does that a shell starts; it may go into a group.
  private static func restoreSignals(_ attributes: inout posix_spawnattr_t, group: pid_t?) {
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGINT, SIGQUIT, SIGPIPE, SIGTSTP, SIGTTIN, SIGTTOU, SIGWINCH, SIGCHLD] {
      sigaddset(&signals, signal)
    }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var flags = Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK)
    if let group {
      posix_spawnattr_setpgroup(&attributes, group)
      flags |= Int16(POSIX_SPAWN_SETPGROUP)
    }
    posix_spawnattr_setflags(&attributes, flags)
  }

  /// Writing to a program that has ended is an error of the call, not the end of this process.
  private static func ignoreBrokenPipes() { _ = brokenPipes }

  private static let brokenPipes: Void = {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = SIG_IGN
    sigaction(SIGPIPE, &action, nil)
  }()
}

extension ChildProcess {
  package enum State { case running, stopped, ended }

  /// Waits for its end, or until the user cancels; returns the exit status.
  @discardableResult
  package func wait(_ engine: Engine) throws(ShellError) -> Int32 {
    while true {
      if look() == .ended, let status { return status }
      if isStopped { send(SIGCONT) }
      if engine.state.pointee.attention != 0 { try engine.attend() }
      WakeUp.wait()
    }
  }

  /// How it is; does not wait.
  package func look() -> State {
    if status != nil { return .ended }
    ChildProcess.watchEnds()
    var word: Int32 = 0
    let changed = waitpid(identifier, &word, WNOHANG | WUNTRACED)
    if changed == 0 || (changed < 0 && errno == EINTR) { return isStopped ? .stopped : .running }
    if changed == identifier, word & 0xFF == 0x7F {
      isStopped = true
      return .stopped
    }
    note(ended: changed, word)
    return .ended
  }

  /// Whether it has ended; does not wait.
  package var hasEnded: Bool { look() == .ended }

  private func note(ended: pid_t, _ word: Int32) {
    guard ended == identifier else { return status = -1 }
    let signal = word & 0x7F
    if signal != 0 { endingSignal = signal }
    status = signal == 0 ? (word >> 8) & 0xFF : 128 + signal
  }

  func send(_ signal: Int32) {
    guard status == nil else { return }
    if signal == SIGCONT { isStopped = false }
    kill(identifier, signal)
  }

  /// Ends it at once, if it still runs.
  package func end() {
    closeInput()
    closeOutput()
    closeErrors()
    guard !hasEnded else { return }
    kill(identifier, SIGKILL)
    var word: Int32 = 0
    while waitpid(identifier, &word, 0) < 0, errno == EINTR {}
    note(ended: identifier, word)
  }

  /// From now on the end of a child wakes whoever waits.
  private static func watchEnds() { _ = ends }

  private static let ends: Void = {
    _ = WakeUp.descriptor
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in
      let number = errno
      WakeUp.post()
      errno = number
    }
    action.sa_flags = SA_RESTART
    sigaction(SIGCHLD, &action, nil)
  }()
}

/// Swift strings as an array of C strings that ends in NULL.
enum CStrings {
  static func with<Result>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    var pointers: [UnsafeMutablePointer<CChar>?] = texts.map { strdup($0) }
    defer { for pointer in pointers { free(pointer) } }
    pointers.append(nil)
    return body(pointers)
  }
}
