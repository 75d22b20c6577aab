/// How deep scripts may call.
enum CallDepth {
  /// Calls of functions, blocks and methods inside one another; then PowerShell's own error.
  ///
  /// PowerShell goes by the free stack, some thousands of calls. A count lets endless recursion end in milliseconds whatever a
  /// call costs; the native stack is looked at besides, for calls with much between them.
  static let most = 10_000
  /// The depth below which nothing may hold an overflow, after a number of them.
  ///
  /// It halves with each, so that handlers and lists of statements that call on cannot make the end endless.
  static func mostHandled(after overflows: Int) -> Int { max(most >> min(overflows, 12), 2) }
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

  /// Throws an overflow further if it happened so deep that a handler here would only call on.
  final func passOverflow(_ error: ShellError) throws(ShellError) {
    guard error.record?.isCallDepthOverflow == true else { return }
    let depth = state.pointee.callDepth
    if depth > CallDepth.mostHandled(after: state.pointee.overflows) { throw error }
    if depth <= 16 { state.pointee.overflows = 0 }
  }
}

extension ErrorRecord {
  fileprivate var isCallDepthOverflow: Bool {
    guard case .fault(let fault) = source, case .callDepthOverflow? = fault as? EngineFault else { return false }
    return true
  }
}
