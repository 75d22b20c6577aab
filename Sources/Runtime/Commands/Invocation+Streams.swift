extension Invocation {
  /// Writes a warning, as the call's `-WarningAction` or the preference says.
  package func writeWarning(_ text: String) throws(ShellError) {
    try context.message(.warning, .object(MessageRecord(.warning, .from(text))))
  }

  /// Writes a verbose message; nobody sees it unless `-Verbose` or the preference asks.
  package func writeVerbose(_ text: String) throws(ShellError) {
    try context.message(.verbose, .object(MessageRecord(.verbose, .from(text))))
  }

  /// Writes a debug message; nobody sees it unless `-Debug` or the preference asks.
  package func writeDebug(_ text: String) throws(ShellError) {
    try context.message(.debug, .object(MessageRecord(.debug, .from(text))))
  }

  /// Writes a message object with its tags to the information stream.
  package func writeInformation(_ message: Value, tags: [String] = []) throws(ShellError) {
    try context.message(.information, .object(InformationRecord(message: message, tags: tags)))
  }

  /// Shows text at the host and writes it to the information stream, as `Write-Host` does.
  package func writeHost(_ text: ShellString, newLine: Bool) throws(ShellError) {
    let record = InformationRecord(
      message: .object(HostInformationMessage(text, newLine: newLine)), tags: ["PSHOST"])
    context.streams.collectors?.add(.object(record), .information)
    // Redirected, the message goes where the stream goes; else the host shows it at once.
    if context.streams.information !== context.engine.standardStreams.information {
      return try context.streams.information.write(.object(record))
    }
    let isPlain = context.engine.style.isPlain(forHost: true)
    let shown = isPlain ? EscapeSequences.removed(from: text) : text
    context.engine.host.write(newLine ? ShellString.concatenate(shown, .from("\n")) : shown)
  }

  /// Lets an error be told as one of the function or script that calls, where that was called; one that is to end it points
  /// at this command.
  package func tellAsCallers(_ record: ErrorRecord) {
    let caller = context.caller
    let action = context.common.errorAction ?? ErrorReporting.preference(at: caller, engine)
    record.invocation = CallFrames.invocation(of: caller)
    if record.categoryActivity == nil { record.categoryActivity = context.info.name }
    if action == .stop {
      record.place = context.invocation.source.map {
        ScriptPosition(source: $0, extent: context.invocation.extent)
      }
    } else {
      record.keepsInvocation = true
    }
  }

  /// Writes an error record as one that ends nothing.
  package func writeError(_ record: ErrorRecord) throws(ShellError) {
    try context.report(ShellError(record))
  }

  /// Ends the commands above this one: it wants no more input.
  package func stopUpstream() throws(ShellError) {
    throw context.pipeline?.stop(at: context.place) ?? ShellError(signal: .stopPipeline, pipeline: nil)
  }

  /// Whether the call only tells what it would do (`-WhatIf`).
  package var isWhatIf: Bool {
    get throws(ShellError) { try Confirmation.isWhatIf(context) }
  }

  /// Whether to do what would change something: asks or tells what would be done (`-WhatIf`, `-Confirm`).
  ///
  /// The texts are PowerShell's: `What if: Performing the operation "action" on target "target".`
  package func shouldProcess(_ action: String, target: String) throws(ShellError) -> Bool {
    try Confirmation.shouldProcess(
      "Performing the operation \"\(action)\" on target \"\(target)\".", context, impact: context.impact)
  }

  /// The same with sentences of the command's own: what would be done, and what is asked before.
  package func shouldProcess(effect: String, warning: String) throws(ShellError) -> Bool {
    try Confirmation.shouldProcess(effect, query: warning, context, impact: context.impact)
  }
}

extension Invocation {
  /// Asks the user whether to go on, whatever the preferences say.
  package func shouldContinue(_ query: String, caption: String) throws(ShellError) -> Bool {
    try Confirmation.shouldContinue(query, caption: caption, engine)
  }
}

extension InvocationContext {
  /// Writes a verbose message of the command, for those who do not hold its `Invocation`.
  package func verbose(_ text: String) throws(ShellError) {
    try message(.verbose, .object(MessageRecord(.verbose, .from(text))))
  }

  /// Writes to a stream beside output as the parameter or the preference says.
  func message(_ kind: MessageKind, _ text: Value) throws(ShellError) {
    let (sink, asked, preference) = channel(kind)
    let action = asked ?? Preferences.action(preference, from: caller, engine)
    if kind == .warning || action != .ignore { streams.collectors?.add(text, kind) }
    switch action {
    case .silentlyContinue where kind == .information && sink !== engine.standardStreams.information:
      // A redirected information stream gets all; only the display is silent.
      try sink.write(text)
    case .silentlyContinue, .ignore: return
    case .stop:
      // Information that stops is told by its error alone (observed in PowerShell 7.6.5).
      if kind != .information { try sink.write(text) }
      throw ShellError(
        ErrorRecord(StreamFault.stopped(kind, try Conversion.text(text, engine))), kind: .thrown)
    default: try sink.write(text)
    }
  }

  private func channel(_ kind: MessageKind) -> (Sink, ActionPreference?, Symbol) {
    switch kind {
    case .warning: (streams.warning, common.warningAction, Preferences.warning)
    case .verbose:
      (streams.verbose, common.verbose.map { $0 ? .continue : .silentlyContinue }, Preferences.verbose)
    case .debug: (streams.debug, common.debug.map { $0 ? .continue : .silentlyContinue }, Preferences.debug)
    case .information: (streams.information, common.informationAction, Preferences.information)
    case .error: (streams.error, common.errorAction, WellKnown.errorActionPreference)
    }
  }

  /// How much the command may break.
  var impact: ConfirmImpact {
    if let function = info as? FunctionInfo { return function.block.window.parameters.confirmImpact }
    return (info as? CmdletInfo)?.parameters.confirmImpact ?? .medium
  }
}

/// Preference variables.
package enum Preferences {
  package static let warning = Symbols.intern("WarningPreference")
  package static let verbose = Symbols.intern("VerbosePreference")
  package static let debug = Symbols.intern("DebugPreference")
  package static let information = Symbols.intern("InformationPreference")
  package static let whatIf = Symbols.intern("WhatIfPreference")
  package static let confirm = Symbols.intern("ConfirmPreference")

  /// The action that a preference variable names, seen from a scope.
  package static func action(_ symbol: Symbol, from scope: ScopePointer, _ engine: Engine) -> ActionPreference
  {
    VariableLookUp.find(symbol, from: scope, engine).flatMap { ActionPreferences.read($0) } ?? .continue
  }
}

/// A message that a preference made into an error.
package enum StreamFault: ShellFault, @unchecked Sendable {
  case stopped(MessageKind, ShellString)

  package var errorId: String { "ActionPreferenceStop" }
  package var category: ErrorCategory { .operationStopped }
  package var exceptionType: TypeInfo { .actionPreferenceStopException }

  package var message: String {
    switch self {
    case .stopped(let kind, let text):
      "The running command stopped because the preference variable \"\(StreamFault.variable(kind))\" or common parameter "
        + "is set to Stop: \(String(text))"
    }
  }

  private static func variable(_ kind: MessageKind) -> String {
    switch kind {
    case .error: "ErrorActionPreference"
    case .warning: "WarningPreference"
    case .verbose: "VerbosePreference"
    case .debug: "DebugPreference"
    case .information: "InformationPreference"
    }
  }
}

extension TypeInfo {
  package static let actionPreferenceStopException = TypeTable.define(
    "System.Management.Automation.ActionPreferenceStopException", base: runtimeException)
}
