import Documents
import Formatting
import Glibc
import Runtime

/// `palsh run PAGE`: from the page to the exit status.
///
/// The status is 0 if every snippet that the page has was run and succeeded, 1 if not, 2 if there was nothing to run, 70 if
/// there is no world to run it in.
struct PageProgram {
  private let request: PageRequest
  private let definition: ShellDefinition

  init(_ request: PageRequest, _ definition: ShellDefinition) {
    (self.request, self.definition) = (request, definition)
  }

  private static let nothingToRun: Int32 = 2

  func run() -> Int32 {
    let snippets: [Snippet]
    do throws(PageFault) {
      snippets = SnippetReader.snippets(in: try PageText.read(request.path), named: request.path)
      if snippets.isEmpty { throw .noSnippets(path: request.path) }
    } catch {
      ConsoleHost.write("palsh: \(error.message)\n", to: STDERR_FILENO)
      return Self.nothingToRun
    }
    return EngineThread.run { run(snippets, stackLimit: $0) }
  }

  private func run(_ snippets: [Snippet], stackLimit: UInt) -> Int32 {
    do throws(StartFault) {
      let session = try ShellSession(
        definition, for: .page, isInteractive: isatty(STDIN_FILENO) == 1, stackLimit: stackLimit)
      let filling = PlaceholderFilling(standIn: session.world.standIn) {
        ConsoleHost.write($0, to: STDERR_FILENO)
      }
      let run = PageRun(
        session.engine, filling, errors: session.errors, goesOnAtErrors: request.goesOnAtErrors)
      let report = run.run(snippets)
      finish(report, session)
      return report.hasSucceeded && report.notRun == 0 ? 0 : 1
    } catch {
      ConsoleHost.write("palsh: \(error.message)\n", to: STDERR_FILENO)
      return StartFault.status
    }
  }

  private func finish(_ report: PageReport, _ session: ShellSession) {
    ConsoleHost.write("\n\(report.summary)\n", to: STDOUT_FILENO)
    if let place = session.world.end(keeping: request.keepsWorld) {
      ConsoleHost.write("Its world is kept: PALSH_HOME='\(place)' palsh\n", to: STDOUT_FILENO)
    }
  }
}
