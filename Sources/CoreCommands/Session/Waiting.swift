import Runtime

/// Letting time go by so that the user can still cancel.
enum Waiting {
  /// Throws the cancellation of the user.
  static func sleep(milliseconds: Int64, _ engine: Engine) throws(ShellError) {
    try WakeUp.sleep(milliseconds: milliseconds, engine)
  }

  /// Milliseconds of a clock that nobody sets.
  static var now: Int64 { WakeUp.now }
}
