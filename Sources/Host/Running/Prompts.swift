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

  /// What the function `prompt` returns; `PS>` where it fails.
  private var text: ShellString {
    let host = engine.host as? ConsoleHost
    let level = host?.nestedPromptLevel ?? 0
    let block = CommandResolver.function(Symbols.intern("prompt"), from: engine.global.current)?.block
    guard let block, !DefaultPrompt.isOwn(block, engine) else {
      return .from(DefaultPrompt(engine, level: level).plain)
    }
    let succeeded = engine.lastSucceeded
    defer { engine.lastSucceeded = succeeded }
    do throws(ShellError) {
      let text = try Conversion.text(BlockRun.callResult(block, engine), engine)
      return text.isEmpty ? .from("PS>") : text
    } catch {
      return .from("PS>")
    }
  }
}
