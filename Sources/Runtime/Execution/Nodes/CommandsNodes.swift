package import Syntax

/// One word of a command as compiled.
package struct CommandWord {
  package enum Kind {
    case argument
    /// `-Name` or, with a node, `-Name:argument`.
    case parameter(ShellString, Node?)
    /// `--`: what follows is arguments only; a program is handed it, a command is not.
    case endOfParameters
    /// `@name`.
    case splat
    /// What stands behind `--%`.
    case verbatim(ShellString)
  }

  package let kind: Kind
  /// The argument of `.argument` and `.splat`; of no meaning for the others.
  package let node: Node
  package let extent: Extent
  /// How the argument was written.
  package var form = ArgumentForm.plain
}

/// How a command is named.
package enum CommandName {
  case known(Symbol, ShellString)
  case computed(Node)
}

/// One command of a pipeline.
package final class CommandNode: StageNode {
  package enum Invocation { case plain, call, dot }

  let name: CommandName
  /// Whether it is written like a method's call: `f(1, 2)`.
  private let isLikeMethod: Bool
  /// Where changes of a name that is known are counted; nil where the site has no plan: the name is computed, or is written
  /// like a method's.
  private let counter: UnsafeMutablePointer<UInt32>?
  let invocation: Invocation
  let words: [CommandWord]
  let redirections: [RedirectionNode]
  let source: SourceText
  /// Extent of the name, to which "not recognized" points.
  let nameExtent: Extent
  let point: Int32
  private let target: UnsafeMutablePointer<CommandTarget>

  init(
    _ extent: Extent, name: CommandName, nameExtent: Extent, invocation: Invocation, words: [CommandWord],
    redirections: [RedirectionNode],
    source: SourceText, point: Int32
  ) {
    (self.name, self.nameExtent, self.invocation, self.words) = (name, nameExtent, invocation, words)
    (self.redirections, self.source, self.point) = (redirections, source, point)
    isLikeMethod = CommandNode.isLikeMethod(invocation, words, after: nameExtent, source)
    counter =
      if case .known(let symbol, _) = name, !isLikeMethod { CommandVersions.counter(symbol) } else { nil }
    target = .allocate(capacity: 1)
    target.initialize(to: CommandTarget())
    super.init(extent)
  }

  deinit {
    target.pointee.dropPlan()
    target.deinitialize(count: 1)
    target.deallocate()
  }

  /// The plan of the call if the target is a simple function.
  @inline(__always)
  func plan(_ frame: borrowing Frame) throws(ShellError) -> UnsafePointer<CallPlan>? {
    guard let counter else { return nil }
    if !target.pointee.isCurrent(counter, frame.scope) { try refresh(frame.scope) }
    return target.pointee.plan
  }

  @inline(never)
  private func refresh(_ scope: ScopePointer) throws(ShellError) {
    guard case .known(let symbol, let text) = name else { return }
    try target.pointee.refresh(symbol, text, self, scope)
  }

  /// The command that the name stands for.
  func command(_ frame: inout Frame) throws(ShellError) -> CommandInfo {
    switch name {
    case .known(let symbol, let text):
      try target.pointee.refresh(symbol, text, self, frame.scope)
      guard let command = target.pointee.command else {
        if text.isEmpty { throw CommandFault.noCommand(invocation == .dot ? "." : "&").error() }
        throw notFound(CommandResolver.alias(symbol, from: frame.scope)?.definition ?? text)
      }
      return command
    case .computed(let node):
      return try command(for: node.eval(&frame), frame)
    }
  }

  private func command(for value: Value, _ frame: borrowing Frame) throws(ShellError) -> CommandInfo {
    guard let command = try CommandResolver.command(for: value, frame.scope, frame.engine) else {
      let text = try Conversion.text(value, frame.engine)
      if text.isEmpty { throw CommandFault.noCommand(invocation == .dot ? "." : "&").error() }
      throw notFound(text)
    }
    return command
  }

  /// The error that names a command which does not exist and points to its name alone.
  private func notFound(_ text: ShellString) -> ShellError {
    let record = ErrorRecord(CommandFault.notFound(text), target: .string(text))
    record.invocation = InvocationInfo(
      command: nil, source: source, extent: nameExtent, invocationName: text)
    return ShellError(record)
  }

  package override func resolve(_ frame: inout Frame) throws(ShellError) {
    if case .known = name { _ = try command(&frame) }
  }

  package override func makeStage(
    _ frame: inout Frame, downstream: Sink, context: PipelineContext
  ) throws(ShellError) -> Stage {
    frame.scope.pointee.position = point
    var command = try command(&frame)
    if isLikeMethod { try requireLaxity(frame.scope) }
    var arguments = try arguments(of: command, &frame)
    if let inModule = command as? ModuleCallInfo {
      command = try inModule.takeCommand(from: &arguments, frame.engine)
    }
    let redirected = try Redirection.open(
      redirections, of: extent, in: source, output: downstream, &frame)
    let call = CommandCall(
      command: command, arguments: arguments, invocation: invocation, source: source,
      extent: extent,
      context: context, caller: frame.scope, downstream: redirected.output, streams: redirected.streams,
      invocationName: invocationName)
    let stage = try StageFactory.make(call, frame.engine)
    return redirected.isEmpty ? stage : RedirectedStage(stage, redirected)
  }

  private static func isLikeMethod(
    _ invocation: Invocation, _ words: [CommandWord], after nameExtent: Extent, _ source: SourceText
  ) -> Bool {
    guard invocation == .plain, words.count == 1, case .argument = words[0].kind else { return false }
    return words[0].extent.start == nameExtent.end && source[Int(words[0].extent.start)] == 0x28
  }

  /// Strict rules from version 2 on take a function called like a method for a mistake.
  private func requireLaxity(_ scope: ScopePointer) throws(ShellError) {
    switch StrictMode.inForce(at: scope) {
    case .version2, .version3: throw CommandFault.calledLikeMethod.error()
    default: return
    }
  }

  /// The command as it was written: the operator, else the name.
  private var invocationName: ShellString? {
    switch (invocation, name) {
    case (.dot, _): .from(".")
    case (.call, _): .from("&")
    case (.plain, .known(_, let text)): text
    case (.plain, .computed): nil
    }
  }

  /// The words, evaluated in order.
  func arguments(of command: CommandInfo, _ frame: inout Frame) throws(ShellError) -> [Argument] {
    var list: [Argument] = []
    list.reserveCapacity(words.count)
    for word in words {
      switch word.kind {
      case .argument:
        var argument = Argument(value: try word.node.eval(&frame), extent: word.extent)
        argument.form = word.form
        list.append(argument)
      case .parameter(let name, let node):
        var argument = Argument(name: name, value: try node?.eval(&frame), extent: word.extent)
        argument.valueExtent = node?.extent
        list.append(argument)
      case .endOfParameters where command.type !== TypeInfo.applicationInfo: continue
      case .endOfParameters: list.append(Argument(value: .string("--"), extent: word.extent))
      case .splat: try Splatting.expand(try word.node.eval(&frame), word.extent, into: &list, frame.engine)
      case .verbatim(let text): list.append(Argument(value: .string(text), extent: word.extent))
      }
    }
    return list
  }
}

/// The command behind a call site's name, remembered with the version of the name.
struct CommandTarget {
  private var version: UInt32 = .max
  private var session: UInt32 = 0
  fileprivate private(set) var command: CommandInfo?
  fileprivate var plans: UnsafeMutablePointer<CallPlan>?

  var plan: UnsafePointer<CallPlan>? { plans.map { UnsafePointer($0) } }

  /// Whether nothing of that name changed since it was looked up.
  @inline(__always)
  func isCurrent(_ counter: UnsafeMutablePointer<UInt32>, _ scope: ScopePointer) -> Bool {
    version == counter.pointee
      && session == scope.pointee.sessionReference._withUnsafeGuaranteedRef { $0.serial }
  }

  /// Looks the name up again if anything of that name changed.
  mutating func refresh(_ symbol: Symbol, _ text: ShellString, _ node: CommandNode, _ scope: ScopePointer)
    throws(ShellError)
  {
    let counter = CommandVersions.counter(symbol)
    if isCurrent(counter, scope) { return }
    try lookUp(symbol, text, node, scope)
    // Files come and go without telling; they are looked for each time.
    version = command is FunctionInfo || command is CmdletInfo ? counter.pointee : .max
    session = scope.pointee.session.serial
  }

  private mutating func lookUp(
    _ symbol: Symbol, _ text: ShellString, _ node: CommandNode, _ scope: ScopePointer
  ) throws(ShellError) {
    command = try CommandResolver.find(symbol, text, from: scope)
    dropPlan()
    guard let function = command as? FunctionInfo, node.redirections.isEmpty, node.invocation != .dot,
      let plan = CallPlan(node.words, to: function)
    else { return }
    let memory = UnsafeMutablePointer<CallPlan>.allocate(capacity: 1)
    memory.initialize(to: plan)
    plans = memory
  }
}

extension CommandTarget {
  /// Frees the plan; a call of it may still run, but needs it no more than for its scope, which it has.
  mutating func dropPlan() {
    guard let plans else { return }
    retired(plans)
    self.plans = nil
  }

  /// A plan in use is given to the list of those that are freed when their calls have ended.
  private func retired(_ plan: UnsafeMutablePointer<CallPlan>) {
    RetiredPlans.add(plan)
  }
}

/// A pipeline of one command.
package final class CallNode: Node {
  let command: CommandNode

  package init(_ command: CommandNode) {
    self.command = command
    super.init(command.extent)
  }

  package override func eval(_ frame: inout Frame) throws(ShellError) -> Value {
    if let plan = try command.plan(frame) {
      let result = try FunctionCall.call(plan, &frame, forwarding: false)
      frame.state.pointee.lastSucceeded = true
      return result
    }
    let collector = Collector()
    try run(&frame, into: collector)
    return collector.takeResult()
  }

  package override func exec(_ frame: inout Frame) throws(ShellError) -> Completion {
    if let plan = try command.plan(frame) {
      _ = try FunctionCall.call(plan, &frame, forwarding: true)
      frame.state.pointee.lastSucceeded = true
      return .normal
    }
    try run(&frame, into: frame.outputSink())
    return .normal
  }

  private func run(_ frame: inout Frame, into sink: Sink) throws(ShellError) {
    let context = PipelineContext(position: 1, length: 1, expectsInput: false)
    let engine = frame.engine
    let stage = try command.makeStage(&frame, downstream: sink, context: context)
    engine.lastSucceeded = true
    try PipelineRun([stage], engine: engine).run()
  }
}
