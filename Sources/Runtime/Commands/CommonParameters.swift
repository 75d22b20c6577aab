/// The parameters that every advanced function and every command has.
package struct CommonParameters {
  package var errorAction: ActionPreference?
  package var warningAction: ActionPreference?
  package var informationAction: ActionPreference?
  package var progressAction: ActionPreference?
  package var verbose: Bool?
  package var debug: Bool?
  package var errorVariable: ShellString?
  package var warningVariable: ShellString?
  package var informationVariable: ShellString?
  package var outVariable: ShellString?
  package var outBuffer: Int32?
  package var pipelineVariable: ShellString?
  package var whatIf: Bool?
  package var confirm: Bool?

  package init() {}
}

/// What is done with a message of a stream (System.Management.Automation.ActionPreference).
package enum ActionPreference: Int32, Sendable {
  case silentlyContinue, stop, `continue`, inquire, ignore, suspend, `break`
}
