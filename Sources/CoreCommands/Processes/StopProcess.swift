import Glibc
package import Runtime

/// Ends processes.
package struct StopProcess: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .stop, "Process", aliases: ["spps"], synopsis: "Stops one or more running processes.", effect: .changes,
    defaultSet: "Id", outputs: ["System.Diagnostics.Process"],
    examples: [
      Example(
        "One just started", "$p = Start-Process sleep 60 -PassThru; $p | Stop-Process; $p.WaitForExit(5000)",
        prints: "True")
    ])

  @Parameter(
    "Names; wildcards are allowed.", aliases: ["ProcessName"],
    sets: [.set("Name", mandatory: true, pipeline: .byPropertyName)])
  var name: [String] = []
  @Parameter("Numbers.", sets: [.set("Id", position: 0, mandatory: true, pipeline: .byPropertyName)]) var id:
    [Int32] = []
  @Parameter("Processes.", sets: [.set("InputObject", position: 0, mandatory: true, pipeline: .byValue)])
  var inputObject: [Value] = []
  @Parameter("Write the processes.") var passThru = false
  @Parameter("Without asking.") var force = false

  package init() {}

  package mutating func process(in call: borrowing Invocation) throws {
    var found = ProcessArgument.processes(inputObject)
    found += try ProcessArgument.find(numbers: id, call)
    found += try ProcessArgument.find(names: name, call)
    for process in found {
      guard try call.shouldProcess("Stop-Process", target: "\(process.name) (\(process.identifier))") else {
        continue
      }
      guard process.kill() else {
        let reason = strerror(errno).map { String(cString: $0) } ?? ""
        try call.report(
          ProcessFault.notStopped(process.name, process.identifier, reason).error(target: .object(process)))
        continue
      }
      if passThru { try call.write(.object(process)) }
    }
  }
}
