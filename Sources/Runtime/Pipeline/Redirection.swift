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
package protocol RedirectionFile: Receiver {
  /// Writes bytes as they are: what a native program wrote.
  func write(_ bytes: [UInt8]) throws(ShellError)
  /// Writes what was held back and closes the file.
  func finish() throws(ShellError)
}

/// What opens the files of redirections.
package protocol RedirectionOpener: AnyObject {
  /// Opens a file; throws the error of one that cannot be written, told of Out-File.
  func open(_ request: RedirectionRequest, _ engine: Engine) throws(ShellError) -> any RedirectionFile
}

/// A file to redirect into, and the element of the pipeline that asks for it.
package struct RedirectionRequest {
  package let path: String
  package let append: Bool
  package let scope: ScopePointer
  package let source: SourceText
  package let extent: Extent
}

/// A redirection's file as a sink.
final class FileSink: Sink {
  let file: any RedirectionFile

  init(_ file: any RedirectionFile) {
    self.file = file
    super.init()
  }

  override func write(_ value: consuming Value) throws(ShellError) { try file.receive(value) }
}

/// Opening redirections.
package enum Redirection {
  /// Applies redirections in their order to an output and the scope's streams.
  package static func open(
    _ redirections: [RedirectionNode], of element: Extent, in source: SourceText, output: Sink,
    _ frame: inout Frame
  ) throws(ShellError) -> Redirected {
    var result = Redirected(output: output)
    for redirection in redirections { try apply(redirection, element, source, to: &result, &frame) }
    return result
  }

  private static func apply(
    _ redirection: RedirectionNode, _ element: Extent, _ source: SourceText, to result: inout Redirected,
    _ frame: inout Frame
  ) throws(ShellError) {
    let streams = result.streams ?? frame.scope.pointee.streams
    switch redirection.target {
    case .output:
      result.streams = streams.replacing(redirection.from, with: result.output)
    case .file(let node, let append):
      let path = try node.eval(&frame)
      var sink: Sink = NullSink()
      if !path.isNull {
        let engine = frame.engine
        guard let opener = engine.redirections else { throw GapFault.language("a redirection").error() }
        let request = RedirectionRequest(
          path: String(try Conversion.text(path, engine)), append: append, scope: frame.scope, source: source,
          extent: element)
        let file = try opener.open(request, engine)
        result.files.append(file)
        sink = FileSink(file)
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
  let inner: Stage
  private let redirected: Redirected
  private var isFinished = false

  init(_ inner: Stage, _ redirected: Redirected) {
    (self.inner, self.redirected) = (inner, redirected)
    super.init(downstream: inner.downstream, engine: inner.engine)
  }

  override func join(_ pipeline: PipelineRun, at place: Int) { inner.join(pipeline, at: place) }
  override var nativeStage: NativeStage? { inner.nativeStage }
  override func begin() throws(ShellError) { try inner.begin() }
  override func write(_ value: consuming Value) throws(ShellError) { try inner.write(value) }
  override func processWithoutInput() throws(ShellError) { try inner.processWithoutInput() }
  override func end() throws(ShellError) {
    try inner.end()
    try finish()
  }

  override func clean() {
    inner.clean()
    // An error is on its way already; what was written before it stays in the files.
    try? finish()
  }

  private func finish() throws(ShellError) {
    guard !isFinished else { return }
    isFinished = true
    for file in redirected.files { try file.finish() }
  }
}

/// `expression > file`.
package final class RedirectedExpressionNode: Node {
  private let expression: Node
  private let redirections: [RedirectionNode]
  private let source: SourceText

  package init(
    _ extent: Extent, _ expression: Node, _ redirections: [RedirectionNode], source: SourceText
  ) {
    (self.expression, self.redirections, self.source) = (expression, redirections, source)
    super.init(extent)
  }

  package override func eval(_ frame: inout Frame) throws(ShellError) -> Value {
    let collector = Collector()
    try run(&frame, into: collector)
    return collector.takeResult()
  }

  package override func exec(_ frame: inout Frame) throws(ShellError) -> Completion {
    try run(&frame, into: frame.outputSink())
    return .normal
  }

  private func run(_ frame: inout Frame, into sink: Sink) throws(ShellError) {
    let redirected = try Redirection.open(redirections, of: extent, in: source, output: sink, &frame)
    let scope = frame.scope
    let outer = scope.pointee.streamsReference
    if let streams = redirected.streams { scope.pointee.streamsReference = .passUnretained(streams) }
    defer {
      scope.pointee.streamsReference = outer
      withExtendedLifetime(redirected.streams) {}
    }
    var inner = Frame(scope: scope, engine: frame.engine, sink: redirected.output)
    inner.links = frame.links
    do throws(ShellError) { _ = try expression.exec(&inner) } catch {
      // The error is on its way already; what was written before it stays in the files.
      for file in redirected.files { try? file.finish() }
      throw error
    }
    for file in redirected.files { try file.finish() }
  }
}
