import Glibc
import Runtime

extension TypeEntry {
  static var stopwatch: TypeEntry {
    TypeEntry("System.Diagnostics.Stopwatch") {
      new("()") { StopwatchObject() }
      method("System.Diagnostics.Stopwatch StartNew()") { () -> StopwatchObject in
        let watch = StopwatchObject()
        watch.start()
        return watch
      }
      method("long GetTimestamp()") { StopwatchObject.now }
      method("timespan GetElapsedTime(long startingTimestamp)") { (start: Int64) in
        TimeSpan(ticks: (StopwatchObject.now - start) / 100)
      }
      method("timespan GetElapsedTime(long startingTimestamp, long endingTimestamp)") {
        (start: Int64, end: Int64) in TimeSpan(ticks: (end - start) / 100)
      }
      field("long Frequency") { 1_000_000_000 as Int64 }
      field("bool IsHighResolution") { true }
      property("timespan Elapsed {get;}") { (watch: StopwatchObject) in
        TimeSpan(ticks: watch.nanoseconds / 100)
      }
      property("long ElapsedMilliseconds {get;}") { (watch: StopwatchObject) in watch.nanoseconds / 1_000_000
      }
      property("long ElapsedTicks {get;}") { (watch: StopwatchObject) in watch.nanoseconds }
      property("bool IsRunning {get;}") { (watch: StopwatchObject) in watch.isRunning }
      instance("void Start()") { (watch: StopwatchObject) in watch.start() }
      instance("void Stop()") { (watch: StopwatchObject) in watch.stop() }
      instance("void Reset()") { (watch: StopwatchObject) in watch.reset() }
      instance("void Restart()") { (watch: StopwatchObject) in
        watch.reset()
        watch.start()
      }
    }
  }
}

/// A System.Diagnostics.Stopwatch; counts nanoseconds.
final class StopwatchObject: Content, BridgedContent {
  private var counted: Int64 = 0
  private var started: Int64?

  init() { super.init(type: StopwatchObject.type) }

  static let type = TypeTable.find("System.Diagnostics.Stopwatch") ?? .object

  static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }

  var isRunning: Bool { started != nil }
  var nanoseconds: Int64 { counted + (started.map { StopwatchObject.now - $0 } ?? 0) }

  func start() { if started == nil { started = StopwatchObject.now } }

  func stop() {
    counted = nanoseconds
    started = nil
  }

  func reset() { (counted, started) = (0, nil) }

  override func text(_ engine: Engine) -> ShellString {
    SpanFormat.constant(TimeSpan(ticks: nanoseconds / 100))
  }
}
