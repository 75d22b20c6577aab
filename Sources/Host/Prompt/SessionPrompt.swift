import Glibc
import History
import Runtime

/// What a session on the terminal shows around its entries: prompt, right prompt, title and marks.
final class SessionPrompt {
  /// A prompt that is about to be shown.
  struct Frame {
    var prompt: String
    var right = ""
  }

  private let engine: Engine
  private let host: ConsoleHost
  private let world: any SessionWorld
  private let prompt: PromptFunction
  private let right: PromptFunction
  private var last: LastEntry?

  init(_ session: ShellSession) {
    (engine, host, world) = (session.engine, session.host, session.world)
    prompt = PromptFunction("prompt", engine, host)
    right = PromptFunction("rprompt", engine, host)
  }

  /// Makes ready for the next entry.
  func next() -> Frame {
    host.clearProgress()
    let (text, title) = made()
    host.lastPrompt = text
    host.writeFreshLine()
    host.writeSequence(endMark + TerminalMarks.folder(engine.location))
    WindowTitle.showOwn(title ?? "\(folderName) – palsh")
    return Frame(
      prompt: TerminalMarks.promptStart + text + TerminalMarks.promptEnd, right: rightEdge)
  }

  /// An entry begins to run.
  func begin(_ entry: String) {
    host.noteEntry(entry)
    let command = SecretMask.masked(entry).prefix { !$0.isWhitespace }
    WindowTitle.showOwn("\(command.prefix(40)) – palsh")
    host.writeSequence(TerminalMarks.outputStart)
  }

  /// It has ended.
  func end(_ outcome: RunOutcome, milliseconds: Int64) {
    last = LastEntry(outcome, milliseconds, engine)
    host.clearProgress()
  }

  private var endMark: String { last.flatMap { $0.isTold ? nil : TerminalMarks.outputEnd($0.status) } ?? "" }

  private var folderName: String {
    let home = engine.environment[.from("HOME")].map { String($0) } ?? ""
    return engine.location == home ? "~" : PathParts.name(of: engine.location)
  }

  /// The prompt of the user's function, else the session's own.
  private func made() -> (text: String, title: String?) {
    if let block = prompt.block, !DefaultPrompt.isOwn(block, engine) {
      let made = PromptSequences(prompt.run() ?? "")
      if !made.text.isEmpty { return (made.text, made.title) }
      return ("PS>", made.title)
    }
    return (DefaultPrompt(engine, world.standing, level: host.nestedPromptLevel).text, nil)
  }

  /// What the user's function says, how the last entry ended, how long it took.
  private var rightEdge: String {
    var parts: [String] = []
    if let text = right.run().map({ PromptSequences($0).text }), !text.isEmpty {
      parts.append(text.split(separator: "\n").first.map { String($0) } ?? "")
    }
    if let last, let text = last.text(isPlain: engine.style.isPlain(forHost: true)) { parts.append(text) }
    last?.isTold = true
    return parts.joined(separator: " ")
  }
}

/// How the last entry ended.
private struct LastEntry {
  let status: Int32
  let milliseconds: Int64
  var isTold = false

  /// Milliseconds from which on the time is worth telling.
  private static let long: Int64 = 2000

  init(_ outcome: RunOutcome, _ milliseconds: Int64, _ engine: Engine) {
    self.milliseconds = milliseconds
    switch outcome {
    case .ended where engine.lastSucceeded: status = 0
    case .stopped: status = 128 + SIGINT
    default:
      let code = engine.global.top.slotForAssignment(WellKnown.lastExitCode).pointee
      if case .int(let number) = code.base.payload, number != 0 { status = number } else { status = 1 }
    }
  }

  /// A mark where it failed, its time where it took long; nil where there is nothing to tell.
  func text(isPlain: Bool) -> String? {
    guard !isTold else { return nil }
    var parts: [String] = []
    if status != 0 {
      let mark = status == 1 ? "✘" : "✘ \(status)"
      parts.append(isPlain ? mark : "\u{1B}[31m\(mark)\u{1B}[0m")
    }
    if milliseconds >= Self.long { parts.append(time) }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  private var time: String {
    let seconds = milliseconds / 1000
    guard seconds >= 60 else { return "\(seconds).\(milliseconds % 1000 / 100)s" }
    guard seconds >= 3600 else { return "\(seconds / 60)m \(seconds % 60)s" }
    return "\(seconds / 3600)h \(seconds % 3600 / 60)m"
  }
}
