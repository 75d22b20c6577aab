package import Runtime
import Syntax

/// A run of a page's snippets in one session: each is shown, then what it prints.
package struct PageRun {
  private let engine: Engine
  private let filling: PlaceholderFilling
  private let errors: ErrorCounter
  private let goesOnAtErrors: Bool

  /// A run in an engine, whose shown errors the counter sees.
  package init(_ engine: Engine, _ filling: PlaceholderFilling, errors: ErrorCounter, goesOnAtErrors: Bool) {
    (self.engine, self.filling, self.errors) = (engine, filling, errors)
    self.goesOnAtErrors = goesOnAtErrors
  }

  /// Runs the snippets and returns what became of them.
  package func run(_ snippets: [Snippet]) -> PageReport {
    var report = PageReport(count: snippets.count)
    for snippet in snippets {
      show(snippet)
      let ending = runText(filling.fill(snippet.text))
      report.add(snippet, succeeded: ending.succeeded)
      if ending.endsSession || (!ending.succeeded && !goesOnAtErrors) { break }
    }
    return report
  }

  private func show(_ snippet: Snippet) {
    let lines = snippet.text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      engine.host.write(.from("\(index == 0 ? "PS>" : ">>") \(line)\n"))
    }
  }

  /// A snippet succeeds if no error was shown and its last command did.
  private func runText(_ text: String) -> (succeeded: Bool, endsSession: Bool) {
    errors.reset()
    do throws(ShellError) {
      let ending = try ScriptRun.run(SourceText(text), engine)
      if case .exit(let status) = ending { return (status == 0 && errors.count == 0, true) }
      return (engine.lastSucceeded && errors.count == 0, false)
    } catch {
      if let record = error.record { engine.showUncaught(record) }
      return (false, false)
    }
  }
}
