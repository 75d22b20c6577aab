/// What one call of a command has beside its parameters: streams, preferences, where it was called.
///
/// Lives with the stage.
package final class InvocationContext {
  package let info: CommandInfo
  package let invocation: InvocationInfo
  package let bound: BoundParameters
  package let common: CommonParameters
  package let caller: ScopePointer
  package let engine: Engine
  package let streams: StreamSet
  /// The pipeline that the command is a stage of, which outlives the call, and its place there.
  unowned(unsafe) var pipeline: PipelineRun?
  var place = 0
  /// What "Yes to All" or "No to All" has answered for the rest of the call.
  var standingAnswer: Bool?

  /// Where the call's output goes: the sink below, past the variables that keep it.
  package let output: Sink
  /// The scope of a script's body while it is there: its own preferences come before the caller's.
  var bodyScope: ScopePointer?
  var preferenceScope: ScopePointer { bodyScope ?? caller }
  /// Whether a script's body wrote an error as its own (`$PSCmdlet.WriteError`): `$?` is false after it then.
  package var hasFailed = false

  init(_ call: CommandCall, _ binding: Binding, _ engine: Engine) throws(ShellError) {
    info = call.command
    self.engine = engine
    invocation = call.makeInvocation()
    invocation.bound = binding.bound
    bound = binding.bound
    common = binding.common
    caller = call.caller
    let inherited = call.streams ?? call.caller.pointee.streams
    guard !binding.common.isEmpty else {
      (streams, output) = (inherited, call.downstream)
      return
    }
    streams = try OutVariables.streams(inherited, binding.common, caller, engine)
    output = try OutVariables.output(call.downstream, binding.common, caller, engine)
  }

  /// The streams of a script block's body where they are not simply the caller's own.
  func bodyStreams(in session: SessionState) -> StreamSet? {
    streams === caller.pointee.streams && session === caller.pointee.session ? nil : streams
  }

  /// At the end of the pipeline: what the call's variables leave behind.
  func finish() {
    var sink: Sink? = output
    if let kept = sink as? OutVariableSink { sink = kept.downstream }
    (sink as? PipelineVariableSink)?.finish()
  }
}

extension InvocationContext {
  /// Writes a non-terminating error as the preference in force says: shown, kept, ended, ignored.
  package func report(_ error: ShellError) throws(ShellError) {
    guard let record = error.record, !error.hasCrossed(self) else { throw error }
    complete(record)
    engine.lastSucceeded = false
    hasFailed = true
    try ErrorReporting.write(record, action: common.errorAction, streams, caller, engine)
  }

  /// The error that ends the command, told where it happened; signals pass as they are.
  package func terminating(_ error: ShellError) -> ShellError {
    guard let record = error.record, !error.hasCrossed(self) else { return error }
    complete(record)
    engine.lastSucceeded = false
    // What a preference stopped is there already, in an exception that says so.
    if error.kind != .thrown { collect(record) }
    return error
  }

  /// Puts the error that ends the call into the call's own `-ErrorVariable`; the calls around it get it as they end.
  func collect(_ record: ErrorRecord) {
    guard common.errorVariable?.isEmpty == false else { return }
    streams.collectors?.addOwn(.object(record), .error)
  }

  private func complete(_ record: ErrorRecord) {
    if record.invocation == nil { record.invocation = invocation }
    if record.stack.isEmpty { record.stack = CallStack.capture(from: caller) }
  }
}

/// A command's view of its call: writing, asking, looking things up.
///
/// Valid during the call only.
package struct Invocation: ~Copyable {
  package let context: InvocationContext
  package let downstream: Sink

  init(_ context: InvocationContext, _ downstream: Sink) {
    (self.context, self.downstream) = (context, downstream)
  }

  package var engine: Engine { context.engine }

  /// Whether a parameter was given, by argument or pipeline.
  package func isBound(_ name: String) -> Bool {
    let name = ShellString.from(name)
    return context.bound.entries.contains { ShellString.equalIgnoringCase($0.parameter.name, name) }
  }

  /// The parameter set that was chosen, by name.
  package var parameterSet: ShellString? { context.bound.parameterSet }

  // MARK: Writing

  /// Writes one object to the pipeline as it is, marked as having come out of a command.
  package func write(_ value: consuming Value) throws(ShellError) {
    try downstream.write(value.wrapped)
  }

  /// Writes a value's elements one by one if it is a collection.
  package func writeEach(_ value: Value) throws(ShellError) {
    guard let enumerator = try Enumeration.of(value, engine) else { return try write(value) }
    while let element = try enumerator.next(engine) { try write(element) }
  }

  /// Writes a non-terminating error.
  package func writeError(_ fault: any ShellFault, target: Value = .null) throws(ShellError) {
    try context.report(fault.error(target: target))
  }

  // MARK: Values

  /// The text of a value as string parameters and expansion see it.
  package func text(of value: Value) throws(ShellError) -> ShellString { try Conversion.text(value, engine) }

  /// Whether two values are equal as `-eq` has it, strings with case ignored.
  package func equal(_ left: Value, _ right: Value) throws(ShellError) -> Bool {
    try Comparison.equal(left, right, ignoringCase: true, engine)
  }
}
