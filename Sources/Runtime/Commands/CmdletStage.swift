/// Runs a command written in Swift as a stage of a pipeline.
final class CmdletStage<Command: Cmdlet>: Stage {
  private var command: Command
  private let wrappers: [AnyParameter]
  private let info: CmdletInfo
  private let context: InvocationContext
  private let binder: PipelineBinder
  /// Where the command writes: the stage below, whose errors are not the command's.
  private let output: Sink

  init(_ info: CmdletInfo, _ call: CommandCall, _ engine: Engine) throws(ShellError) {
    let (made, gathered) = CommandWrappers.make(Command.self)
    (command, wrappers) = (made, gathered.parameters)
    for service in gathered.services where !service.fill(from: engine.services) {
      throw InternalFault.unexpected("no \(service.portName) for \(info.name)").error()
    }
    self.info = info
    let binding = try Binder.bind(call, to: info.parameters, engine)
    context = try InvocationContext(call, binding, engine)
    binder = PipelineBinder(binding, info.parameters, call)
    output = StageBoundary.around(context.output, context)
    super.init(downstream: context.output, engine: engine)
    try store(binding.bound.entries)
  }

  override func join(_ pipeline: PipelineRun, at place: Int) {
    (context.pipeline, context.place) = (pipeline, place)
  }

  override func begin() throws(ShellError) {
    try guarded { (call) throws in try command.begin(in: call) }
  }

  override func write(_ value: consuming Value) throws(ShellError) {
    if engine.state.pointee.attention != 0 { try engine.attend() }
    let entries: [(parameter: ParameterInfo, value: Value)]
    do throws(ShellError) {
      guard let bound = try binder.bind(value, engine) else {
        throw BindingFault.inputNotBound.error(target: value)
      }
      entries = bound
    } catch {
      // An input that cannot be bound is passed over.
      return try context.report(error)
    }
    for parameter in binder.fromPipeline { wrapper(of: parameter)?.reset() }
    try store(entries)
    try guarded { (call) throws in try command.process(in: call) }
  }

  override func processWithoutInput() throws(ShellError) {
    try guarded { (call) throws in try command.process(in: call) }
  }

  override func end() throws(ShellError) {
    try guarded { (call) throws in try command.end(in: call) }
  }

  override func clean() { context.finish() }

  private func store(_ entries: [(parameter: ParameterInfo, value: Value)]) throws(ShellError) {
    for entry in entries {
      if let wrapper = wrapper(of: entry.parameter) {
        try wrapper.bind(entry.value, engine)
      } else if info.parameters.own.contains(where: { $0 === entry.parameter }) {
        throw context.terminating(
          GapFault.parameter(String(entry.parameter.name), of: String(info.name)).error())
      }
    }
  }

  private func wrapper(of parameter: ParameterInfo) -> AnyParameter? {
    // The common parameters have no property; the call's record holds them.
    wrappers.indices.contains(parameter.property) ? wrappers[parameter.property] : nil
  }

  /// Runs a part of the command; commands throw untyped, this makes the engine's error of what they throw.
  private func guarded(_ body: (borrowing Invocation) throws -> Void) throws(ShellError) {
    let call = Invocation(context, output)
    do {
      try body(call)
    } catch let error as ShellError {
      throw context.terminating(error)
    } catch let fault as any ShellFault {
      throw context.terminating(fault.error())
    } catch {
      throw context.terminating(InternalFault.unexpected("\(error)").error())
    }
  }
}
