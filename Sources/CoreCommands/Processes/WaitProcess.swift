import Glibc
package import Runtime

/// Waits until processes have ended.
package struct WaitProcess: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .wait, "Process", synopsis: "Waits for the processes to be stopped before accepting more input.",
    defaultSet: "Name",
    examples: [
      Example(
        "A short one", "$p = Start-Process true -PassThru; $p | Wait-Process; $p.HasExited", prints: "True")
    ])

  @Parameter(
    "Names; wildcards are allowed.", aliases: ["ProcessName"],
    sets: [.set("Name", position: 0, mandatory: true, pipeline: .byPropertyName)])
  var name: [String] = []
  @Parameter(
    "Numbers.", aliases: ["PID", "ProcessId"],
    sets: [.set("Id", position: 0, mandatory: true, pipeline: .byPropertyName)])
  var id: [Int32] = []
  @Parameter("Processes.", sets: [.set("InputObject", mandatory: true, pipeline: .byValue)])
  var inputObject: [Value] = []
  @Parameter(
    "Seconds to wait at most.", position: 1, aliases: ["TimeoutSec"],
    validation: [ValidateRangeAttribute(.nonNegative)])
  var timeout: Int32?
  @Parameter("Until one of them has ended.") var any = false
  @Parameter("Write the processes.") var passThru = false

  private var found: [ProcessObject] = []

  package init() {}

  package mutating func process(in call: borrowing Invocation) throws {
    found += ProcessArgument.processes(inputObject)
    found += try ProcessArgument.find(numbers: id, call)
    found += try ProcessArgument.find(names: name, call)
  }

  package mutating func end(in call: borrowing Invocation) throws {
    if found.contains(where: { $0.identifier == getpid() }) { throw ProcessFault.waitsOnItself }
    var left = timeout.map { Int($0) * 1000 } ?? .max
    while left > 0, any ? !found.contains(where: \.hasExited) : found.contains(where: { !$0.hasExited }) {
      WakeUp.wait(milliseconds: 10)
      left -= 10
      if call.engine.state.pointee.attention != 0 { try call.engine.attend() }
      if found.isEmpty { break }
    }
    for process in found {
      if !process.hasExited, !any {
        try call.report(
          ProcessFault.timeout(process.name, process.identifier).error(target: .object(process)))
      }
      if passThru { try call.write(.object(process)) }
    }
  }
}
