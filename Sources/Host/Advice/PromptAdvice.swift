import Runtime

/// What the prompt of a session knows beyond its entries: help at the cursor, and what was meant by an entry that failed.
final class PromptAdvice {
  let help: PromptHelp
  /// The last entry as it may have been meant; nil once something else was entered.
  private(set) var correction: String?
  private let adviser: Adviser
  private let engine: Engine
  private let host: ConsoleHost
  /// The key that takes the correction; nil where the editor has none.
  private let key: String?
  private var newest: ObjectIdentifier?

  init(_ session: ShellSession, key: String?) {
    let world = session.world
    (engine, host, self.key) = (session.engine, session.host, key)
    help = PromptHelp(engine: session.engine) { parameter in
      world.arguments(for: parameter).map { ($0.text, $0.description) }
    }
    adviser = Adviser(session.engine) { parameter in world.arguments(for: parameter).map(\.text) }
  }

  /// Before an entry runs: what came before it is not its mistake.
  func entryBegins() {
    newest = newestError.map { ObjectIdentifier($0) }
    correction = nil
  }

  /// After an entry: tells what may have been meant if it ended in an error of its own.
  func entryEnded(_ entry: String) {
    guard let record = newestError, ObjectIdentifier(record) != newest,
      let advice = adviser.advice(on: record, in: entry)
    else { return }
    correction = advice.correction
    host.writeFreshLine()
    host.write(.from(advice.text(key: key) + "\n"))
  }

  private var newestError: ErrorRecord? {
    guard case .object(let object)? = engine.errorList.elements.first?.base.payload else { return nil }
    return object as? ErrorRecord
  }
}
