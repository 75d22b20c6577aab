import Syntax

/// A method or constructor of a class of a script; compiled at its first call.
package final class ScriptMethod {
  unowned(unsafe) let owner: ScriptClass
  /// Nil for the constructor of a class that writes none.
  unowned(unsafe) let tree: FunctionMemberAst?
  let returns: TypeInfo
  private lazy var compiled: MemberCode? = tree.map { MemberCode.compile($0, self) }

  init(_ owner: ScriptClass, _ tree: FunctionMemberAst?, returns: TypeInfo) {
    (self.owner, self.tree, self.returns) = (owner, tree, returns)
  }

  var code: MemberCode? { compiled }

  /// Runs a method with arguments that have the parameters' types.
  func run(
    this: Value, _ arguments: UnsafeMutableBufferPointer<Value>, _ caller: ScopePointer, _ engine: Engine
  ) throws(ShellError) -> Value {
    guard let code else { return .nothing }
    let isVoid = returns === TypeInfo.void
    let streams = isVoid ? caller.pointee.streams : MemberStreams.of(caller.pointee.streams, engine)
    return try code.inWindow(this: this, arguments, owner.session, caller, streams, engine) {
      (frame) throws(ShellError) in
      let completion = try code.body.exec(&frame)
      guard completion == .normal || completion == .return else { throw ShellError.signal(for: completion) }
      if isVoid { return .nothing }
      return frame.single.isUnset ? ZeroValues.of(returns) : frame.single
    }
  }
}

extension MethodSignature {
  /// Calls a method of a class of a script from Swift code.
  package func call(on target: Value, _ arguments: [Value], _ engine: Engine) throws(ShellError) -> Value {
    let buffer = UnsafeMutableBufferPointer<Value>.allocate(capacity: arguments.count)
    _ = buffer.initialize(from: arguments)
    defer {
      buffer.deinitialize()
      buffer.deallocate()
    }
    let choice = OverloadChoice(signature: self, isExpanded: false)
    return try MethodRun(choice, named: name, on: target, owner, engine.global.current, engine).convert(
      buffer)
  }
}

/// The streams of methods that return something: what they write as errors reaches the process's standard error as
/// bare text (observed in PowerShell 7.6.5).
enum MemberStreams {
  nonisolated(unsafe) private static var last: (outer: StreamSet, made: StreamSet)?

  static func of(_ outer: StreamSet, _ engine: Engine) -> StreamSet {
    if outer.error is BareErrorSink { return outer }
    if let last, last.outer === outer { return last.made }
    let made = StreamSet(
      error: BareErrorSink(engine), warning: outer.warning, verbose: outer.verbose, debug: outer.debug,
      information: outer.information)
    last = (outer, made)
    return made
  }
}

/// Writes the messages of errors to standard error, without line ends.
private final class BareErrorSink: Sink {
  private unowned(unsafe) let engine: Engine

  init(_ engine: Engine) {
    self.engine = engine
    super.init()
  }

  override func write(_ value: consuming Value) throws(ShellError) {
    engine.host.writeError(try Conversion.text(value, engine))
  }
}
