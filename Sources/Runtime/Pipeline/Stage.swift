/// One command of a pipeline: takes objects from the one above and writes to the one below.
package class Stage: Sink {
  /// Where its output goes.
  package final var downstream: Sink
  package final let engine: Engine

  init(downstream: Sink, engine: Engine) {
    (self.downstream, self.engine) = (downstream, engine)
    super.init()
  }

  /// Before the first input; in order of the pipeline, all before any input.
  package func begin() throws(ShellError) {}
  /// The only turn of a command that stands first and has no input.
  package func processWithoutInput() throws(ShellError) { fatalError("abstract") }
  /// After the last input; in order of the pipeline.
  package func end() throws(ShellError) {}
  /// Told the pipeline that it is a stage of, before that runs.
  package func join(_ pipeline: PipelineRun, at place: Int) {}
  /// The native program that takes this stage's input, if it is one.
  var nativeStage: NativeStage? { nil }
  /// Always, however the pipeline ended.
  package func clean() {}
}

/// Runs the stages of one pipeline from the first to the last.
package final class PipelineRun {
  private let stages: [Stage]
  private let engine: Engine

  /// The first stage that still wants input: those above it were stopped and have no turn at the end.
  private var firstLive = 0

  package init(_ stages: [Stage], engine: Engine) {
    (self.stages, self.engine) = (stages, engine)
    for (place, stage) in stages.enumerated() { stage.join(self, at: place) }
  }

  /// Feeds the first stage by a closure, or lets it run without input, and runs all to their end.
  @inline(__always)
  package func run(feeding feed: ((Stage) throws(ShellError) -> Void)? = nil) throws(ShellError) {
    do throws(ShellError) {
      for stage in stages { try stage.begin() }
      do throws(ShellError) {
        if let feed { try feed(stages[0]) } else { try stages[0].processWithoutInput() }
      } catch {
        // A stage that wants no more ends the feeding, not the pipeline.
        guard error.kind == .stopPipeline, error.pipeline == ObjectIdentifier(self) else { throw error }
      }
      for place in stages.indices where place >= firstLive {
        do throws(ShellError) { try stages[place].end() } catch {
          guard error.kind == .stopPipeline, error.pipeline == ObjectIdentifier(self) else { throw error }
        }
      }
    } catch {
      for stage in stages { stage.clean() }
      throw error
    }
    for stage in stages { stage.clean() }
  }

  /// The steps of a run that somebody else drives.
  func beginAll() throws(ShellError) { for stage in stages { try stage.begin() } }
  func endAll() throws(ShellError) {
    for place in stages.indices where place >= firstLive { try stages[place].end() }
  }
  func cleanAll() { for stage in stages { stage.clean() } }

  /// What the stage at a place throws when it wants no more input.
  package func stop(at place: Int) -> ShellError {
    firstLive = max(firstLive, place)
    return ShellError(signal: .stopPipeline, pipeline: self)
  }
}
