import Runtime

/// `fg` and `bg`: a stopped program goes on, in front or in the background.
///
/// They are words of a session on the terminal alone; PowerShell's scripts know no such commands.
final class JobProgram: BuiltInProgram {
  enum Place: String { case front = "fg", background = "bg" }

  private let place: Place
  var name: String { place.rawValue }

  private init(_ place: Place) { self.place = place }

  /// Adds them to a session that has job control.
  static func add(to engine: Engine) {
    guard JobControl.current != nil else { return }
    for place in [Place.front, .background] { engine.commands.add(JobProgram(place)) }
  }

  func run(_ arguments: [String], _ connection: ProgramConnection) -> Int32 {
    guard let jobs = JobControl.current?.jobs, let job = find(arguments, jobs) else {
      let what = arguments.first.map { "\($0): no such job" } ?? "no current job"
      connection.writeError(Array("\(name): \(what)\n".utf8))
      return 1
    }
    switch place {
    case .background:
      ForegroundWait.continueInBackground(job)
      connection.write(Array("\(job.line)\n".utf8))
      return 0
    case .front:
      // A cancellation stays raised: it ends what was entered, at its next statement.
      do throws(ShellError) {
        return try ForegroundWait.resume(job, connection.engine) ?? stoppedStatus
      } catch {
        connection.engine.state.pointee.cancel()
        return 130
      }
    }
  }

  private let stoppedStatus: Int32 = 148

  /// The job that `%2` or `2` names, else the newest.
  private func find(_ arguments: [String], _ jobs: ProgramJobs) -> ProgramJob? {
    guard let word = arguments.first else { return jobs.find() }
    return Int(word.hasPrefix("%") ? String(word.dropFirst()) : word).flatMap { jobs.find($0) }
  }
}

/// What a session tells of its jobs beside what is entered.
struct JobNews {
  private let host: ConsoleHost
  private var hasWarned = false

  init(_ host: ConsoleHost) { self.host = host }

  /// Tells of jobs whose state has changed by itself, before a prompt.
  func tell() {
    for job in JobControl.current?.jobs.takeNews() ?? [] { host.write(.from(job.line + "\n")) }
  }

  /// Whether the session may end: where jobs are stopped it says so once.
  mutating func allowsEnd() -> Bool {
    guard JobControl.current?.jobs.hasStopped == true, !hasWarned else { return true }
    hasWarned = true
    host.write(.from("There are stopped jobs; fg continues the last one. Leaving again ends them.\n"))
    return false
  }
}
