package import Syntax

/// How and where a command was called: `$MyInvocation`, `ErrorRecord.InvocationInfo`.
package final class InvocationInfo: HeapObject {
  package let command: CommandInfo?
  /// Where the call stands.
  package let source: SourceText?
  package let extent: Extent
  /// The name as it was written.
  package let invocationName: ShellString
  package var bound: BoundParameters?
  package var unbound: [Value] = []
  /// One-based, as `PipelinePosition` and `PipelineLength` are.
  package var pipelinePosition = 1
  package var pipelineLength = 1
  package var expectingInput = false

  package init(command: CommandInfo?, source: SourceText?, extent: Extent, invocationName: ShellString) {
    (self.command, self.source) = (command, source)
    (self.extent, self.invocationName) = (extent, invocationName)
    super.init(type: .invocationInfo)
  }
}

/// What was bound to a command's parameters: name and value in order of binding, and the set that was chosen.
package final class BoundParameters {
  @exclusivity(unchecked) package private(set) var entries: [(parameter: ParameterInfo, value: Value)] = []
  /// Arguments that no parameter took: `$args` of a simple function.
  package var remaining: [Value] = []
  @exclusivity(unchecked) package var parameterSet: ShellString?

  package init() {}

  package func set(_ parameter: ParameterInfo, _ value: Value) {
    if let index = entries.firstIndex(where: { $0.parameter === parameter }) {
      entries[index].value = value
    } else {
      entries.append((parameter, value))
    }
  }

  package func remove(_ parameter: ParameterInfo) { entries.removeAll { $0.parameter === parameter } }

  package func value(of parameter: ParameterInfo) -> Value? {
    entries.first { $0.parameter === parameter }?.value
  }
}

extension TypeInfo {
  package static let invocationInfo = TypeTable.define(
    "System.Management.Automation.InvocationInfo", base: object)
}
