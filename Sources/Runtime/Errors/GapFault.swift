/// What palsh does not do yet, said by name: it fails loudly and never in silence.
package enum GapFault: ShellFault {
  /// A form of the language, or a way to call a command.
  case language(String)
  /// A command that is known with its parameters, but has no body, and why.
  case command(String, CommandGap)
  /// A parameter of a command that is known, but has no effect yet.
  case parameter(String, of: String)

  package var errorId: String { "PalshGap" }

  package var message: String {
    switch self {
    case .language(let what): "palsh does not run '\(what)' yet."
    case .command(let name, let gap): "palsh knows '\(name)' but cannot run it: \(gap.reason)"
    case .parameter(let name, let command):
      "palsh knows the parameter '\(name)' of '\(command)' but cannot follow it yet. Leave it out."
    }
  }

  package var category: ErrorCategory { .notImplemented }
}

/// Why a command has no body.
package enum CommandGap: String, Sendable {
  case later, remoting, debugging, dotnet, experiments, processes, cms, tracing, web, mail, machine, network
  case helpfiles

  fileprivate var reason: String {
    switch self {
    case .later: "it has no body yet."
    case .remoting: "there are no remote sessions. Run the script on that computer, by ssh for example."
    case .debugging: "there is no debugger yet."
    case .dotnet: "there is no .NET to compile for. Write the type as a PowerShell class."
    case .experiments: "there are no experimental features."
    case .processes: "other PowerShell processes cannot be entered."
    case .cms: "there are no certificates and no encrypted messages yet."
    case .tracing: "its components have no trace sources."
    case .web: "there are no web requests yet. The program curl sends them."
    case .mail: "it sends no mail. A mail program of the system does."
    case .machine: "it leaves the computer alone. The programs date, shutdown and reboot do it."
    case .network: "it sends no echo requests. The program ping does."
    case .helpfiles: "its help is part of the program, and there is nothing to fetch."
    }
  }
}
