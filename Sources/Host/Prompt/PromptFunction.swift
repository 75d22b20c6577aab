import Runtime

/// The functions `prompt` and `rprompt`, run so that whatever they do the session stays usable.
///
/// `$?` and `$LASTEXITCODE` are what they were, what they print is cut, and what is wrong with them is said once.
final class PromptFunction {
  private let engine: Engine
  private let host: ConsoleHost
  private let name: Symbol
  /// The function that was complained of already.
  private var blamed: ScriptBlock?

  /// Bytes that a prompt may print or be.
  static let most = 1 << 13
  /// Milliseconds from which on a prompt is slow.
  private static let slow: Int64 = 1000

  init(_ name: String, _ engine: Engine, _ host: ConsoleHost) {
    (self.name, self.engine, self.host) = (Symbols.intern(name), engine, host)
  }

  private var shownName: String { String(Symbols.name(name)) }

  /// The function, if there is one.
  var block: ScriptBlock? { CommandResolver.function(name, from: engine.global.current)?.block }

  /// The text of its first result; empty where it fails, nil where there is no such function.
  func run() -> String? {
    guard let block else { return nil }
    let succeeded = engine.lastSucceeded
    let status = engine.global.top.slotForAssignment(WellKnown.lastExitCode).pointee
    defer {
      engine.lastSucceeded = succeeded
      engine.global.top.slotForAssignment(WellKnown.lastExitCode).pointee = status
    }
    let start = WakeUp.now
    let (text, isCut) = host.whileLimited(to: PromptFunction.most) { result(of: block) }
    if isCut {
      complain("the function \(shownName) printed more than \(PromptFunction.most) bytes, which are cut")
    }
    if WakeUp.now - start >= PromptFunction.slow {
      complain("the function \(shownName) took \((WakeUp.now - start) / 1000) s; Ctrl-C ends it")
    }
    return text
  }

  private func result(of block: ScriptBlock) -> String {
    do throws(ShellError) {
      let result = try BlockRun.callResult(block, engine)
      let first = if case .array(let list) = result.payload { list.elements.first ?? .null } else { result }
      let text = String(try Conversion.text(first, engine))
      guard text.utf8.count > PromptFunction.most else { return text }
      complain("the function \(shownName) returned \(text.utf8.count) bytes, which are not shown")
      return ""
    } catch {
      let why = error.record.map { String($0.message) } ?? "it was interrupted"
      complain("the function \(shownName) failed: \(why)")
      return ""
    }
  }

  /// Says once what is wrong.
  func complain(_ what: String) {
    let block = block
    guard blamed == nil || blamed !== block else { return }
    blamed = block
    host.writeFreshLine()
    host.writeError(.from("palsh: \(TerminalText.visibleRow(what))\n"))
  }
}
