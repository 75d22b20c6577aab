internal import Glibc

/// Programs that were stopped by Ctrl-Z or run in the background, under one number.
package final class ProgramJob {
  package enum State: Equatable {
    case running, stopped
    case ended(Int32)
  }

  package let number: Int
  /// What was entered to start it.
  package let command: String
  package let programs: [ChildProcess]
  package internal(set) var state: State
  let group: pid_t
  /// The process that leads its group.
  var watcher: InterruptWatcher?
  /// The modes of the terminal when it was stopped.
  var modes: termios?

  init(_ number: Int, _ command: String, _ programs: [ChildProcess], group: pid_t, _ state: State) {
    (self.number, self.command, self.programs, self.group) = (number, command, programs, group)
    self.state = state
  }

  /// Looks how its programs are; the state it had before, if that has changed.
  fileprivate func look() -> State? {
    let before = state
    let looks = programs.map { $0.look() }
    if looks.allSatisfy({ $0 == .ended }) {
      state = .ended(programs.last?.status ?? 0)
    } else if looks.contains(.running) {
      state = .running
    } else {
      state = .stopped
    }
    return state == before ? nil : before
  }

  /// As shells tell of it: `[1]  Stopped  vim notes`.
  package var line: String {
    let word =
      switch state {
      case .running: "Running"
      case .stopped: "Stopped"
      case .ended(0): "Done"
      case .ended(let status): "Exit \(status)"
      }
    return "[\(number)]  \(word)  \(command)"
  }
}

/// The jobs of a session that are programs.
package final class ProgramJobs {
  package private(set) var all: [ProgramJob] = []

  /// Keeps programs as a job.
  func add(_ command: String, _ programs: [ChildProcess], group: pid_t, _ state: ProgramJob.State)
    -> ProgramJob
  {
    let job = ProgramJob((all.map(\.number).max() ?? 0) + 1, command, programs, group: group, state)
    all.append(job)
    HangUpList.set(all.map(\.group))
    return job
  }

  package func remove(_ job: ProgramJob) {
    all.removeAll { $0 === job }
    HangUpList.set(all.map(\.group))
  }

  /// The job of a number, or the newest one, a stopped one first.
  package func find(_ number: Int? = nil) -> ProgramJob? {
    if let number { return all.first { $0.number == number } }
    return all.last { $0.state == .stopped } ?? all.last
  }

  package var hasStopped: Bool { all.contains { $0.state == .stopped } }

  /// The jobs whose state has changed by itself since this was last asked; those that have ended are let go.
  package func takeNews() -> [ProgramJob] {
    let changed = all.filter { $0.look() != nil }
    for job in changed { if case .ended = job.state { remove(job) } }
    return changed
  }

  /// Ends what is stopped: nobody could continue it any more.
  func hangUp() {
    for job in all where job.state == .stopped {
      kill(-job.group, SIGHUP)
      kill(-job.group, SIGCONT)
    }
  }
}

/// The groups of jobs where a signal handler finds them.
package enum HangUpList {
  private static let most = 64
  nonisolated(unsafe) private static let groups: UnsafeMutablePointer<pid_t> = {
    let place = UnsafeMutablePointer<pid_t>.allocate(capacity: most)
    place.initialize(repeating: 0, count: most)
    return place
  }()

  static func set(_ list: [pid_t]) {
    for index in 0..<most { groups[index] = index < list.count ? list[index] : 0 }
  }

  /// Tells all jobs that the terminal is gone; a signal handler may call it.
  package static func hangUp() {
    for index in 0..<most where groups[index] > 0 {
      kill(-groups[index], SIGHUP)
      kill(-groups[index], SIGCONT)
    }
  }
}
