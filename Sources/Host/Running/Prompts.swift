import Runtime

/// What a session that is not on a terminal shows of itself: its banner, prompts, and what it reads.
struct Prompts {
  private let engine: Engine

  init(_ engine: Engine) { self.engine = engine }

  /// What stands before a line that goes on.
  static let continuation = ">> "

  /// Shows the line that PowerShell starts a session with.
  func showBanner() { engine.host.write(.from("PowerShell \(ShellProgram.languageVersion)\n")) }

  /// Shows what stands before a new input.
  func showFirst() { engine.host.write(text) }

  /// What stands before a new input.
  var first: String { String(text) }

  /// Shows what stands before a line that goes on.
  func showContinuation() { engine.host.write(.from(Self.continuation)) }

  /// Repeats a line that was read, as a terminal would show it.
  func echo(_ line: ShellString) { engine.host.write(ShellString.concatenate(line, .from("\n"))) }

  /// What the function `prompt` returns; PowerShell's own prompt if there is none, or none that works.
  private var text: ShellString {
    let succeeded = engine.lastSucceeded
    defer { engine.lastSucceeded = succeeded }
    guard let prompt = CommandResolver.function(Symbols.intern("prompt"), from: engine.global.current) else {
      return .from("PS \(engine.location)> ")
    }
    do throws(ShellError) {
      let result = try BlockRun.callResult(prompt.block, engine)
      return try Conversion.text(result, engine)
    } catch {
      return .from("PS>")
    }
  }
}
