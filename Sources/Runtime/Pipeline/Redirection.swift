package import Syntax

/// A redirection as compiled.
package final class RedirectionNode {
  package enum Target {
    case file(Node, append: Bool)
    /// `2>&1`
    case output
  }

  package let from: RedirectionStream
  package let target: Target
  package let extent: Extent

  package init(from: RedirectionStream, target: Target, extent: Extent) {
    (self.from, self.target, self.extent) = (from, target, extent)
  }
}

/// What the redirections of one command amount to: another output, other streams, files to close.
package struct Redirected {
  package var output: Sink
  package var streams: StreamSet?
  package var files: [any RedirectionFile] = []

  package var isEmpty: Bool { files.isEmpty }
}

/// A file that objects are redirected into: formatted text, as Out-File writes it.
package protocol RedirectionFile: AnyObject {
  var sink: Sink { get }
  /// Writes what was held back and closes the file.
  func finish() throws(ShellError)
}

/// Opening redirections.
package enum Redirection {
  /// Applies redirections in their order to an output and the scope's streams.
  package static func open(
    _ redirections: [RedirectionNode], output: Sink, _ frame: inout Frame
  ) throws(ShellError) -> Redirected {
    var result = Redirected(output: output)
    for redirection in redirections { try apply(redirection, to: &result, &frame) }
    return result
  }

  private static func apply(
    _ redirection: RedirectionNode, to result: inout Redirected, _ frame: inout Frame
  ) throws(ShellError) {
    let streams = result.streams ?? frame.scope.pointee.streams
    switch redirection.target {
    case .output:
      result.streams = streams.replacing(redirection.from, with: result.output)
    case .file(let node, let append):
      let path = try node.eval(&frame)
      let sink: Sink
      if path.isNull {
        sink = NullSink()
      } else {
        let name = try Conversion.text(path, frame.engine)
        let file = try frame.engine.host.openRedirection(name, append: append, frame.engine)
        result.files.append(file)
        sink = file.sink
      }
      if redirection.from == .output || redirection.from == .all { result.output = sink }
      if redirection.from != .output { result.streams = streams.replacing(redirection.from, with: sink) }
    }
  }
}

extension StreamSet {
  /// The set with one stream, or all, going elsewhere.
  func replacing(_ stream: RedirectionStream, with sink: Sink) -> StreamSet {
    let all = stream == .all
    return StreamSet(
      error: all || stream == .error ? sink : error, warning: all || stream == .warning ? sink : warning,
      verbose: all || stream == .verbose ? sink : verbose, debug: all || stream == .debug ? sink : debug,
      information: all || stream == .information ? sink : information, collectors: collectors)
  }
}

/// A stage whose files are closed when it has ended.
final class RedirectedStage: Stage {
  private let inner: Stage
  private let redirected: Redirected

  init(_ inner: Stage, _ redirected: Redirected) {
    (self.inner, self.redirected) = (inner, redirected)
    super.init(downstream: inner.downstream, engine: inner.engine)
  }

  override func begin() throws(ShellError) { try inner.begin() }
  override func write(_ value: consuming Value) throws(ShellError) { try inner.write(value) }
  override func processWithoutInput() throws(ShellError) { try inner.processWithoutInput() }
  override func end() throws(ShellError) {
    try inner.end()
    for file in redirected.files { try file.finish() }
  }
  override func clean() { inner.clean() }
}
