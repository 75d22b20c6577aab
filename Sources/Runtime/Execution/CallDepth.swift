/// How deep scripts may call.
enum CallDepth {
  /// Calls of functions, blocks and methods inside one another; then PowerShell's own error.
  ///
  /// PowerShell goes by the free stack, some thousands of calls. A count lets endless recursion end in milliseconds whatever a
  /// call costs; the native stack is looked at besides, for calls with much between them.
  static let most = 10_000
  /// An overflow passes every handler below this depth, so that handlers that call on cannot make the end endless.
  static let mostHandled = most / 2
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
    guard state.pointee.callDepth > CallDepth.mostHandled, error.record?.isCallDepthOverflow == true else { return }
    throw error
  }
}

extension ErrorRecord {
  fileprivate var isCallDepthOverflow: Bool {
    guard case .fault(let fault) = source, case .callDepthOverflow? = fault as? EngineFault else { return false }
    return true
  }
}
