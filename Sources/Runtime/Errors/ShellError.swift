import Syntax

/// What unwinds: an error with its record, or a signal of control flow that must leave through expressions and commands.
package final class ShellError: Error, @unchecked Sendable {
  package enum Kind {
    /// An error that ends a statement: a runtime error, a terminating error of a command.
    case error
    /// `throw`: ends statements all the way up unless caught.
    case thrown
    /// `$PSCmdlet.ThrowTerminatingError`: leaves the function's body, and is an error of its caller's statement then.
    case terminating
    /// `break` or `continue` that leaves a body; the label is the engine's pending one.
    case breakLoop, continueLoop
    /// `exit`; the status is the engine's pending one.
    case exit
    /// `return` out of a dotted or inlined block.
    case `return`
    /// A command wants no more input: unwinds the commands above it in its pipeline.
    case stopPipeline
    /// The user cancelled.
    case cancelled
    /// Calls are too deep: becomes the error that says so where it may be handled (`Engine.settle`).
    case overflow
  }

  package let kind: Kind
  /// The record of an error; nil for signals.
  package let record: ErrorRecord?
  /// The pipeline that a `stopPipeline` belongs to, or the call that a `terminating` error leaves.
  package let pipeline: ObjectIdentifier?
  /// The call whose output led to it: a stage below failed, so it is no error of that call.
  private var crossed: ObjectIdentifier?

  package init(_ record: ErrorRecord, kind: Kind = .error) {
    (self.kind, self.record, pipeline) = (kind, record, nil)
  }

  /// The error that leaves one call, however deep below it was thrown.
  init(_ record: ErrorRecord, leaving call: AnyObject) {
    (kind, self.record, pipeline) = (.terminating, record, ObjectIdentifier(call))
  }

  package init(signal kind: Kind, pipeline: AnyObject? = nil) {
    (self.kind, record, self.pipeline) = (kind, nil, pipeline.map { ObjectIdentifier($0) })
  }

  /// Notes that an error came up from the stage below a call; signals have no owner.
  func cross(_ call: InvocationContext) { if isError { crossed = ObjectIdentifier(call) } }

  /// Whether an error came up from a stage below a call.
  func hasCrossed(_ call: InvocationContext) -> Bool { crossed == ObjectIdentifier(call) }

  /// Whether `catch`, `trap` and statement recovery may hold it.
  package var isError: Bool { record != nil }

  // Signals carry nothing of their own, so one object each serves all.
  package static let breakLoop = ShellError(signal: .breakLoop)
  package static let continueLoop = ShellError(signal: .continueLoop)
  package static let exit = ShellError(signal: .exit)
  package static let `return` = ShellError(signal: .return)
  package static let cancelled = ShellError(signal: .cancelled)
  static let overflow = ShellError(signal: .overflow)
}

extension ShellError {
  /// The error pointing at a part of a statement.
  func pointing(at extent: Extent, _ scope: ScopePointer) -> ShellError {
    guard let record, record.place == nil, record.invocation == nil,
      let code = scope.pointee.linkedCode ?? scope.pointee.code
    else { return self }
    record.place = ScriptPosition(source: code.source, extent: extent)
    return self
  }
}

extension ShellError {
  /// The signal for a completion that has to leave through an expression.
  package static func signal(for completion: Completion) -> ShellError {
    switch completion {
    case .break: breakLoop
    case .continue: continueLoop
    case .exit: exit
    case .return, .normal: `return`
    }
  }
}
