/// How deep scripts may call.
enum CallDepth {
  /// Calls of functions, blocks and methods inside one another; then PowerShell's own error.
  ///
  /// PowerShell goes by the free stack, some thousands of calls. A count lets endless recursion end in milliseconds whatever a
  /// call costs; the native stack is looked at besides, for calls with much between them.
  static let most = 6_000
  /// The depth below which nothing may hold an overflow, after a number of them.
  ///
  /// It halves with each, down to a few, so that handlers and lists of statements that call on cannot make the end endless.
  static func mostHandled(after overflows: Int) -> Int { max(most >> min(overflows, 12), 4) }
}

extension Engine {
  /// Counts a call; throws where it would be too deep, or where the user cancelled.
  @inline(__always)
  final func enterCall() throws(ShellError) {
    guard state.pointee.hasRoomForCall else { throw state.pointee.refusal() }
    state.pointee.callDepth &+= 1
  }

  /// Ends what `enterCall` began.
  @inline(__always)
  final func leaveCall() { state.pointee.callDepth &-= 1 }

  /// An error as a handler may hold it; throws an overflow further if it happened so deep that a handler would only call on.
  ///
  /// Until then it is a signal, which nothing can hold by mistake.
  final func settle(_ error: ShellError) throws(ShellError) -> ShellError {
    guard error.kind == .overflow else { return error }
    let depth = state.pointee.callDepth
    if depth > CallDepth.mostHandled(after: state.pointee.overflows) { throw error }
    if depth <= 1 { state.pointee.overflows = 0 }
    return EngineFault.callDepthOverflow.error()
  }
}
