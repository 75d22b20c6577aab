import Glibc

/// A System.Diagnostics.Process: one that this session started, or any other by its number.
package final class ProcessObject: HeapObject {
  package let identifier: Int32
  /// The process itself where this session started it.
  package let child: ChildProcess?
  /// What was known of it when the object was made.
  package let name: String
  package let path: String?
  /// Readers of redirected streams, made by the library.
  package var attached: [String: Value] = [:]

  package init(_ identifier: Int32, child: ChildProcess? = nil, path: String? = nil) {
    (self.identifier, self.child) = (identifier, child)
    let found = FileObject.readLink("/proc/\(identifier)/exe")
    self.path = path ?? found
    name = ProcessTable.name(of: identifier) ?? path.map { PathParts.name(of: $0) } ?? ""
    super.init(type: .process)
  }

  package override func text(_ engine: Engine) -> ShellString {
    .from(name.isEmpty ? "System.Diagnostics.Process" : "System.Diagnostics.Process (\(name))")
  }

  /// Whether it has ended.
  package var hasExited: Bool { child?.hasEnded ?? !ProcessTable.exists(identifier) }

  /// Waits for its end, so many milliseconds at most; false when time ran out.
  ///
  /// Throws the user's cancellation.
  package func wait(milliseconds limit: Int?, _ engine: Engine) throws(ShellError) -> Bool {
    if limit == nil, let child {
      _ = try child.wait(engine)
      return true
    }
    var left = limit ?? .max
    while !hasExited {
      guard left > 0 else { return false }
      WakeUp.wait(milliseconds: 10)
      left -= 10
      if engine.state.pointee.attention != 0 { try engine.attend() }
    }
    return true
  }

  /// Ends it at once; false if the system refuses, and `errno` says why.
  package func kill() -> Bool { hasExited || Glibc.kill(identifier, SIGKILL) == 0 }
}

extension ProcessObject: BridgedObject {}

/// The processes of the system.
package enum ProcessTable {
  package static func exists(_ identifier: Int32) -> Bool {
    guard identifier > 0, let state = statistics(of: identifier)?.state else { return false }
    return state != "Z"
  }

  /// The numbers of all processes.
  package static var all: [Int32] {
    (FolderReader.entries(of: "/proc") ?? []).compactMap { Int32($0.name) }.sorted()
  }

  /// The name of a process: of its program's file where the system has cut it.
  package static func name(of identifier: Int32) -> String? {
    guard let short = statistics(of: identifier)?.name else { return nil }
    guard short.utf8.count >= 15, let bytes = FileBytes.read("/proc/\(identifier)/cmdline") else {
      return short
    }
    for word in bytes.split(separator: 0).prefix(2) {
      let file = PathParts.name(of: String(decoding: word, as: UTF8.self))
      if file.hasPrefix(short) { return file }
    }
    return short
  }

  package struct Statistics {
    package let name: String
    package let state: String
    package let parent: Int32
    package let session: Int32
    /// Clock ticks in user and system mode.
    package let ticks: Int64
    package let startTicks: Int64
    package let threads: Int32
    package let virtualBytes: Int64
    package let residentBytes: Int64
  }

  /// What `/proc/N/stat` tells; nil for a process that is not there.
  package static func statistics(of identifier: Int32) -> Statistics? {
    guard let bytes = FileBytes.read("/proc/\(identifier)/stat") else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    guard let open = text.firstIndex(of: "("), let close = text.lastIndex(of: ")") else { return nil }
    let name = String(text[text.index(after: open)..<close])
    let fields = text[text.index(after: close)...].split(separator: " ").map { String($0) }
    guard fields.count > 21 else { return nil }
    func number(_ index: Int) -> Int64 { Int64(fields[index]) ?? 0 }
    return Statistics(
      name: name, state: fields[0], parent: Int32(truncatingIfNeeded: number(1)),
      session: Int32(truncatingIfNeeded: number(3)), ticks: number(11) + number(12), startTicks: number(19),
      threads: Int32(truncatingIfNeeded: number(17)), virtualBytes: number(20),
      residentBytes: number(21) * Int64(sysconf(Int32(_SC_PAGESIZE))))
  }

  /// When a process began.
  package static func startTime(of identifier: Int32) -> DateTime? {
    guard let statistics = statistics(of: identifier), let bytes = FileBytes.read("/proc/stat") else {
      return nil
    }
    let text = String(decoding: bytes, as: UTF8.self)
    guard let line = text.split(separator: "\n").first(where: { $0.hasPrefix("btime ") }),
      let boot = Int64(line.dropFirst(6)), let start = try? DateTime.fromUnix(seconds: boot)
    else { return nil }
    let perSecond = Int64(sysconf(Int32(_SC_CLK_TCK)))
    return DateTime(ticks: start.ticks + statistics.startTicks * (10_000_000 / max(perSecond, 1)), kind: .utc)
      .toLocal()
  }

  /// The time of the processor that a process took.
  package static func processorTime(of identifier: Int32) -> TimeSpan? {
    guard let statistics = statistics(of: identifier) else { return nil }
    let perSecond = Int64(sysconf(Int32(_SC_CLK_TCK)))
    return TimeSpan(ticks: statistics.ticks * (10_000_000 / max(perSecond, 1)))
  }
}

extension TypeInfo {
  package static let process = TypeTable.define(
    "System.Diagnostics.Process",
    base: TypeTable.define(
      "System.ComponentModel.Component", base: TypeTable.define("System.MarshalByRefObject", base: object)))
}
