import Runtime

/// Writes the calls that are under way, innermost first.
struct GetPSCallStack: Cmdlet {
  static let declaration = CmdletDeclaration(
    .get, "PSCallStack", aliases: ["gcs"], synopsis: "Displays the current call stack.",
    outputs: ["System.Management.Automation.CallStackFrame"],
    className: "Microsoft.PowerShell.Commands.GetPSCallStackCommand",
    examples: [
      Example(
        "Who called", "function a { b }; function b { (Get-PSCallStack)[1].FunctionName }; a", prints: "a")
    ])

  func end(in call: borrowing Invocation) throws {
    for frame in CallFrames.all(from: call.context.caller) { try call.write(frame.value) }
  }
}

extension CallFrame {
  /// A System.Management.Automation.CallStackFrame.
  fileprivate var value: Value {
    let type = TypeTable.define("System.Management.Automation.CallStackFrame", base: .object)
    let file = position.file
    let line = position.start.line
    let place = file.map { "\($0.split(separator: "/").last ?? ""): line \(line)" } ?? "<No file>"
    return .object(
      RecordObject(
        type, of: 0,
        [
          "Command": .string(command), "Location": .string(place), "Arguments": .string(arguments),
          "ScriptName": file.map { .string($0) } ?? .null, "ScriptLineNumber": .int(Int32(line)),
          "InvocationInfo": invocation.map { .object($0) } ?? .null,
          "FunctionName": .string(functionName),
        ]))
  }

  /// The command's name; a script file's for the body of one.
  private var command: String {
    if let name = invocation?.command?.name, !name.isEmpty { return String(name) }
    return functionName
  }

  private var arguments: String {
    let bound = invocation?.bound?.entries ?? []
    let parts = bound.map { "\(String($0.parameter.name))=\(String(Conversion.plainText($0.value)))" }
    return "{\(parts.joined(separator: ", "))}"
  }
}
