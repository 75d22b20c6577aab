import Formatting
import Glibc
import Runtime
import Syntax

/// The program: from the command line to the exit status.
package struct ShellProgram: Sendable {
  private let definition: ShellDefinition

  /// Exit status of a command line that asks for nothing that can be done (EX_USAGE).
  package static let usageStatus: Int32 = 64

  package init(_ definition: ShellDefinition) { self.definition = definition }

  /// Runs what the words ask for and returns the exit status.
  package func run(_ words: [String]) -> Int32 {
    if let own = OwnCommand(words) { return own.run(definition) }
    let request: CommandLineRequest
    do throws(CommandLineFault) { request = try CommandLineParser.parse(words) } catch {
      if error.showsUsage { ConsoleHost.write(Usage.text, to: STDOUT_FILENO) }
      ConsoleHost.write(error.message + "\n", to: STDERR_FILENO)
      return ShellProgram.usageStatus
    }
    switch request.work {
    case .version: return show("PowerShell \(ShellProgram.languageVersion)\n")
    case .help: return show(Usage.text)
    default:
      let definition = definition
      return EngineThread.run { work(request, definition, stackLimit: $0) }
    }
  }

  /// The version of PowerShell that scripts see.
  package static let languageVersion = "7.6.5"

  private func show(_ text: String) -> Int32 {
    ConsoleHost.write(text, to: STDOUT_FILENO)
    return 0
  }
}

/// Does what a command line asks for in a session of its own.
private func work(_ request: CommandLineRequest, _ definition: ShellDefinition, stackLimit: UInt) -> Int32 {
  do throws(StartFault) {
    let session = try ShellSession(
      definition, for: .work, isInteractive: request.isInteractive, stackLimit: stackLimit)
    return ShellRun(request, session).run()
  } catch {
    ConsoleHost.write("palsh: \(error.message)\n", to: STDERR_FILENO)
    return StartFault.status
  }
}
