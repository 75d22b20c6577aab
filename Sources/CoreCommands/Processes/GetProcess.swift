package import Runtime

/// Writes processes of the system.
package struct GetProcess: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .get, "Process", aliases: ["gps"], synopsis: "Gets the processes that are running on the local computer.",
    defaultSet: "Name", outputs: ["System.Diagnostics.Process"],
    examples: [Example("This process", "(Get-Process -Id $PID).Id -eq $PID", prints: "True")])

  @Parameter(
    "Names; wildcards are allowed.", aliases: ["ProcessName"],
    sets: [.set("Name", position: 0, pipeline: .byPropertyName)])
  var name: [String] = []
  @Parameter("Numbers.", aliases: ["PID"], sets: [.set("Id", mandatory: true, pipeline: .byPropertyName)])
  var id: [Int32] = []
  @Parameter("Processes.", sets: [.set("InputObject", mandatory: true, pipeline: .byValue)])
  var inputObject: [Value] = []

  package init() {}

  package mutating func process(in call: borrowing Invocation) throws {
    var found = ProcessArgument.processes(inputObject)
    found += try ProcessArgument.find(numbers: id, call)
    if inputObject.isEmpty, id.isEmpty {
      found += try ProcessArgument.find(names: name.isEmpty ? ["*"] : name, call)
    }
    for process in found { try call.write(.object(process)) }
  }
}
