import Glibc

/// What palsh does beside PowerShell's command line: a first word that is no path and no option.
///
/// A script of such a name is run as `palsh ./run` or `palsh -File run`.
enum OwnCommand {
  case run([String])
  case version
  case help

  /// The command of a command line, the program's name left out; nil if it is one of PowerShell's.
  init?(_ words: [String]) {
    switch words.first {
    case "run": self = .run(Array(words.dropFirst()))
    case "version" where words.count == 1: self = .version
    case "help" where words.count == 1: self = .help
    default: return nil
    }
  }

  /// Does it and returns the exit status.
  func run(_ definition: ShellDefinition) -> Int32 {
    switch self {
    case .version:
      ConsoleHost.write(
        "palsh \(ProductVersion.text) (PowerShell \(ShellProgram.languageVersion))\n", to: STDOUT_FILENO)
      return 0
    case .help:
      ConsoleHost.write(OwnHelp.text, to: STDOUT_FILENO)
      return 0
    case .run(let words): return runPage(words, definition)
    }
  }

  private func runPage(_ words: [String], _ definition: ShellDefinition) -> Int32 {
    if let word = words.first, words.count == 1, ["--help", "-h", "-help", "-?"].contains(word.lowercased()) {
      ConsoleHost.write(OwnHelp.run, to: STDOUT_FILENO)
      return 0
    }
    do throws(PageRequestFault) {
      return PageProgram(try PageRequest.parse(words), definition).run()
    } catch {
      ConsoleHost.write(error.message, to: STDERR_FILENO)
      return ShellProgram.usageStatus
    }
  }
}

/// palsh's own version, apart from the PowerShell that it speaks.
package enum ProductVersion {
  package static let text = "0.1.0"
}
