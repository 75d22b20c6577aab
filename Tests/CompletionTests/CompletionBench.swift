import Completion
import CoreCommands
import EngineSupport
import Runtime
import Syntax
import TypeLibrary

/// A session without a world, in which completion can be asked as the prompt asks.
struct CompletionBench {
  let engine: Engine

  init() {
    _ = CompletionBench.library
    engine = QuietEngine.make()
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
