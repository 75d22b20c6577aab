package import Syntax

/// One call of a command with all that its stage is made from.
package struct CommandCall {
  package let command: CommandInfo
  package let arguments: [Argument]
  package let invocation: CommandNode.Invocation
  package let source: SourceText
  package let extent: Extent
  package let context: PipelineContext
  package let caller: ScopePointer
  package let downstream: Sink
  /// Streams if redirections changed them, else the caller's.
  package let streams: StreamSet?
  /// What `$_` is in the block, if the caller says so.
  package var underscore: Value?
  /// What a block finds in `$input` without a pipeline that brings it.
  package var input: [Value] = []
  /// The command as it was written: its name, or the operator before it.
  package var invocationName: ShellString?

  /// The record of this call for `$MyInvocation` and errors.
  package func makeInvocation() -> InvocationInfo {
    let info = InvocationInfo(
      command: command, source: source, extent: extent, invocationName: invocationName ?? command.name)
    info.pipelinePosition = context.position
    info.pipelineLength = context.length
    info.expectingInput = context.expectsInput
    return info
  }
}

/// Makes the stage that runs a command.
package enum StageFactory {
  /// The stage, arguments bound; throws binding errors.
  package static func make(_ call: CommandCall, _ engine: Engine) throws(ShellError) -> Stage {
    let call = try HelpQuestion.turn(call, engine) ?? call
    return switch call.command {
    case let function as FunctionInfo: try FunctionStage.make(call, function.block, engine)
    case let cmdlet as CmdletInfo: try cmdlet.makeStage(call, engine)
    case let script as ExternalScriptInfo: try FunctionStage.make(call, script, engine)
    case let program as ApplicationInfo: try NativeStage(program, call, engine)
    case let program as BuiltInProgramInfo: try BuiltInStage(program, call, engine)
    default: throw CommandFault.cannotRun(call.command.name).error()
    }
  }
}

/// What goes wrong between a command's name and its start.
package enum CommandFault: ShellFault, @unchecked Sendable {
  case notFound(ShellString)
  case cannotRun(ShellString)
  /// What stands behind `&` or `.` is no command, no block and no name.
  case noCommand(String)
  case calledLikeMethod

  package var errorId: String {
    switch self {
    case .notFound: "CommandNotFoundException"
    case .cannotRun: "CommandCannotRun"
    case .noCommand: "BadExpression"
    case .calledLikeMethod: "StrictModeFunctionCallWithParens"
    }
  }

  package var message: String {
    switch self {
    case .notFound(let name):
      "The term '\(String(name))' is not recognized as a name of a cmdlet, function, script file, or executable program."
        + "\nCheck the spelling of the name, or if a path was included, verify that the path is correct and try again."
    case .calledLikeMethod:
      "The function or command was called as if it were a method. Parameters should be separated by spaces. For "
        + "information about parameters, see the about_Parameters Help topic."
    case .noCommand(let mark):
      "The expression after '\(mark)' in a pipeline element produced an object that was not valid. It must result in a command name, a script block, or a CommandInfo object."
    case .cannotRun(let name): "palsh cannot run '\(String(name))' yet; please report it."
    }
  }

  package var category: ErrorCategory {
    if case .calledLikeMethod = self { .invalidOperation } else { .objectNotFound }
  }

  package var exceptionType: TypeInfo {
    if case .calledLikeMethod = self { .runtimeException } else { .commandNotFoundException }
  }
}

extension TypeInfo {
  package static let commandNotFoundException = TypeTable.define(
    "System.Management.Automation.CommandNotFoundException", base: runtimeException)
}
