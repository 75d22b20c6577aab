import Completion
import CoreCommands
import Runtime
import Syntax
import TypeLibrary

/// A session without a world, in which completion can be asked as the prompt asks.
struct CompletionBench {
  let engine: Engine

  init() {
    _ = CompletionBench.library
    engine = Engine(host: QuietHost(), stackBytes: 1 << 20)
    engine.location = "/"
    engine.commands.add({ [CommandTable.engineModule] + CoreModules.all }, to: engine.global)
    CoreSession.install(in: engine)
  }

  /// The types of .NET are the process's, and are put in once.
  private static let library: Void = {
    TypeTable.catalog = LibraryCatalog()
    Ladder.seam = LibraryConversions()
  }()

  /// Completes at the last `|` of a text, which is taken out.
  func complete(_ marked: String) -> PromptCompletion? {
    let scalars = marked.unicodeScalars
    let mark = scalars.lastIndex(of: "|") ?? scalars.endIndex
    var text = scalars
    if mark < scalars.endIndex { text.remove(at: mark) }
    return PromptCompletion(String(text), at: scalars.distance(from: scalars.startIndex, to: mark), engine)
  }

  /// The texts that can take the place.
  func texts(_ marked: String) -> [String] { complete(marked)?.candidates.map(\.text) ?? [] }

  func run(_ script: String) throws {
    _ = try ScriptRun.run(SourceText(script), engine, arguments: [], readsInput: false)
  }
}

/// Shows nothing and asks for nothing.
private final class QuietHost: HostServices {
  private final class Quiet: DefaultOutput {
    func receive(_ value: consuming Value) {}
    func finish() {}
  }

  func makeDefaultOutput(_ engine: Engine) -> any DefaultOutput { Quiet() }
  func write(_ text: ShellString) {}
  func writeError(_ text: ShellString) {}
  func readLine() -> ShellString? { nil }
  func readSecret() -> ShellString? { nil }
  var isInteractive: Bool { false }
  var isInputTerminal: Bool { true }
  var width: Int { 80 }
  var height: Int { 24 }
  func showTitle(_ title: ShellString) {}
}
