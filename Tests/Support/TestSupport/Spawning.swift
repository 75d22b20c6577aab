import CSpawning
import Glibc

/// Both ends of a pipe; no other child inherits them.
struct Pipe {
  let reading: Int32
  let writing: Int32

  init() throws(Program.Fault) {
    var ends: [Int32] = [-1, -1]
    guard spawning_pipe(&ends) == 0 else { throw Program.Fault(call: "pipe", code: errno) }
    (reading, writing) = (ends[0], ends[1])
  }
}

extension Program {
  /// Starts the program with the three descriptors as its standard streams and returns its process id.
  func spawn(input: Int32, output: Int32, errors: Int32) throws(Fault) -> pid_t {
    try spawn { actions in
      for (standard, descriptor) in [input, output, errors].enumerated() {
        posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(standard))
      }
    }
  }

  /// Starts the program with a terminal of its own as its standard streams.
  func spawn(onTerminal path: String) throws(Fault) -> pid_t {
    try spawn { actions in
      // The first terminal that a new session opens becomes the one that controls it.
      for standard: Int32 in 0...2 { posix_spawn_file_actions_addopen(&actions, standard, path, O_RDWR, 0) }
    }
  }

  private func spawn(_ attach: (inout posix_spawn_file_actions_t) -> Void) throws(Fault) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    attach(&actions)
    spawning_start_in(&actions, folder)
    spawning_own_session(&attributes)

    var arguments = ([path] + arguments).map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var child: pid_t = 0
    let code = posix_spawn(&child, path, &actions, &attributes, &arguments, &variables)
    guard code == 0 else { throw Fault(call: "posix_spawn \(path)", code: code) }
    return child
  }

  /// The status of a child that closed its outputs, or nil if it lives on past the deadline.
  func wait(for child: pid_t, until deadline: Double) -> Int32? {
    var status: Int32 = 0
    var pause: UInt32 = 100
    while waitpid(child, &status, WNOHANG) == 0 {
      guard monotonicSeconds() < deadline else { return nil }
      usleep(pause)
      pause = min(pause * 2, 5000)
    }
    let signal = status & 0x7f
    return signal == 0 ? (status >> 8) & 0xff : -signal
  }
}

/// Seconds since some fixed moment; never set back.
func monotonicSeconds() -> Double {
  var now = timespec()
  clock_gettime(CLOCK_MONOTONIC, &now)
  return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
}
