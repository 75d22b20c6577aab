import Runtime

/// The process's three streams as .NET's readers and writers, and what a script put in their place.
///
/// One for the process, as in .NET; guarded by the process's lock (DESIGN.md 5, "Engines").
enum ConsoleStreams {
  nonisolated(unsafe) static var redirectedOutput: TextWriterObject?
  nonisolated(unsafe) static var redirectedError: TextWriterObject?
  nonisolated(unsafe) static var redirectedInput: TextReaderObject?
  nonisolated(unsafe) private static var reader: ConsoleReaderObject?

  /// The one reader of standard input: what it has read ahead must not be lost.
  static func input(_ engine: Engine) -> TextReaderObject {
    if let redirectedInput { return redirectedInput }
    if let reader { return reader }
    let made = ConsoleReaderObject(engine)
    reader = made
    return made
  }

  static func output(_ engine: Engine) -> TextWriterObject {
    redirectedOutput ?? ConsoleWriterObject(engine, isError: false)
  }

  static func error(_ engine: Engine) -> TextWriterObject {
    redirectedError ?? ConsoleWriterObject(engine, isError: true)
  }
}
