/// Stands between a command and the stage below it: marks the errors that come up, so that the command neither tells them as
/// its own nor goes on after them.
final class StageBoundary: Sink {
  private let downstream: Sink
  private unowned(unsafe) let context: InvocationContext

  private init(_ downstream: Sink, _ context: InvocationContext) {
    (self.downstream, self.context) = (downstream, context)
    super.init()
  }

  /// A sink as a command may write to it; one that leads to no stage of the engine's is handed out as it is.
  static func around(_ sink: Sink, _ context: InvocationContext) -> Sink {
    guard let stage = sink as? Stage, stage.nativeStage == nil else { return sink }
    return StageBoundary(sink, context)
  }

  override func write(_ value: consuming Value) throws(ShellError) {
    do throws(ShellError) { try downstream.write(value) } catch {
      error.cross(context)
      throw error
    }
  }
}
