/// Where objects go, one at a time: the next command, a collector, the display.
///
/// Only this module makes kinds of sinks; others hand a `Receiver` to a `ReceiverSink`.
package class Sink {
  /// Whether what is written here is shown by the host at once.
  package final var leadsToHost = false

  // Not `package`: Swift 6.3.1 takes the stub of an inherited package initialiser for an endless recursion.
  init() {}

  /// Takes one object.
  ///
  /// Throws what the receiver throws, or the stop of a pipeline that wants no more.
  package func write(_ value: consuming Value) throws(ShellError) {
    fatalError("abstract")
  }
}

/// What another module lets receive objects.
package protocol Receiver: AnyObject {
  /// Takes one object; throws what a `Sink` may throw.
  func receive(_ value: consuming Value) throws(ShellError)
}

/// A sink over a receiver of another module.
package final class ReceiverSink: Sink {
  private let receiver: any Receiver

  package init(_ receiver: any Receiver) {
    self.receiver = receiver
    super.init()
  }

  package override func write(_ value: consuming Value) throws(ShellError) { try receiver.receive(value) }
}

/// Collects what is written.
package final class Collector: Sink {
  package private(set) var values: [Value] = []

  package override init() {}

  package override func write(_ value: consuming Value) { values.append(value) }

  package func clear() { values = [] }

  @inline(__always)
  package func append(_ value: consuming Value) { values.append(value) }

  /// What was collected, in the form that an expression takes; the collector is empty afterwards.
  package func takeResult() -> Value {
    defer { values = [] }
    return switch values.count {
    case 0: .nothing
    case 1: values[0]
    default: .array(values)
    }
  }
}

extension Collector {
  /// All that was collected; the collector is empty afterwards.
  package func takeAll() -> [Value] {
    defer { clear() }
    return values
  }
}

/// Drops everything: `> $null`, `[void]`.
package final class NullSink: Sink {
  package override init() {}
  package override func write(_ value: consuming Value) {}
}

/// The streams beside output that commands of a scope write to; immutable, replaced as a whole by a redirection.
package final class StreamSet {
  package let error: Sink
  package let warning: Sink
  package let verbose: Sink
  package let debug: Sink
  package let information: Sink
  /// What keeps messages in variables beside.
  package let collectors: StreamCollectors?

  package init(
    error: Sink, warning: Sink, verbose: Sink, debug: Sink, information: Sink,
    collectors: StreamCollectors? = nil
  ) {
    (self.error, self.warning, self.verbose) = (error, warning, verbose)
    (self.debug, self.information, self.collectors) = (debug, information, collectors)
  }

  /// The set with other collectors.
  func collecting(_ collectors: StreamCollectors) -> StreamSet {
    StreamSet(
      error: error, warning: warning, verbose: verbose, debug: debug, information: information,
      collectors: collectors)
  }

  /// Whether a program's errors may go straight to where those of the process go: nothing here takes them.
  func leavesErrors(to engine: Engine) -> Bool {
    error === engine.standardStreams.error && engine.host.sharesStandardOutput
  }
}

/// The streams beside output.
package enum MessageKind: Sendable { case error, warning, verbose, debug, information }
