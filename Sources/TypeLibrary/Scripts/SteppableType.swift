import Runtime

extension TypeEntry {
  /// No table lists it.
  static var steppablePipeline: TypeEntry {
    TypeEntry("System.Management.Automation.SteppablePipeline") {
      instanceCall("void Begin(bool expectInput)") { call in
        .array(try call.target(as: SteppableContent.self).begin(call.argument(0, as: Bool.self), nil))
      }
      instanceCall("void Begin(System.Object command)") { call in
        let cmdlet = try? call.argument(0, as: ScriptCmdlet.self)
        let expectsInput = cmdlet?.context.invocation.expectingInput ?? false
        return try call.target(as: SteppableContent.self).begin(expectsInput, cmdlet?.context.output).unrolled
      }
      instanceCall("array Process(System.Object input)") { call in
        try call.target(as: SteppableContent.self).process(call[0]).unrolled
      }
      instanceCall("array Process()") { call in
        try call.target(as: SteppableContent.self).process(nil).unrolled
      }
      instanceCall("array End()") { call in try call.target(as: SteppableContent.self).end().unrolled }
      instanceCall("void Dispose()") { call in
        try call.target(as: SteppableContent.self).clean()
        return .nothing
      }
      instanceCall("void Clean()") { call in
        try call.target(as: SteppableContent.self).clean()
        return .nothing
      }
    }
  }
}

extension [Value] {
  /// What a method gives for outputs: nothing for none.
  fileprivate var unrolled: Value { isEmpty ? .nothing : .array(self) }
}

/// A System.Management.Automation.SteppablePipeline: made for good at `Begin`.
final class SteppableContent: Content, BridgedContent {
  private let block: ScriptBlock
  private let caller: ScopePointer
  private let engine: Engine
  private var pipeline: Steppable?

  private init(_ block: ScriptBlock, _ caller: ScopePointer, _ engine: Engine) {
    (self.block, self.caller, self.engine) = (block, caller, engine)
    super.init(type: .steppablePipeline)
  }

  static func make(_ call: MethodArguments) throws(ShellError) -> SteppableContent {
    SteppableContent(try call.target(as: ScriptBlock.self), call.scope, call.engine)
  }

  func begin(_ expectsInput: Bool, _ output: Sink?) throws(ShellError) -> [Value] {
    let made = try Steppable(block, caller: caller, output: output, expectsInput: expectsInput, engine)
    pipeline = made
    return try made.begin()
  }

  func process(_ input: Value?) throws(ShellError) -> [Value] { try pipeline?.process(input) ?? [] }
  func end() throws(ShellError) -> [Value] { try pipeline?.end() ?? [] }
  func clean() { pipeline?.clean() }
}
