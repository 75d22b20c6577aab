import Runtime
import Syntax

extension TypeEntry {
  static var invocationInfo: TypeEntry {
    TypeEntry("System.Management.Automation.InvocationInfo") {
      property("System.Management.Automation.CommandInfo MyCommand {get;}") { (info: InvocationInfo) in
        info.command.map { Value.object($0) } ?? .null
      }
      property("System.Collections.Generic.Dictionary[string,System.Object] BoundParameters {get;}") {
        (info: InvocationInfo) in info.boundParameters
      }
      property("System.Collections.Generic.List[System.Object] UnboundArguments {get;}") {
        (info: InvocationInfo) in
        Collected.list(info.bound?.remaining ?? [], of: .object)
      }
      property("int ScriptLineNumber {get;}") { (info: InvocationInfo) in
        Int32(info.place?.start.line ?? 0)
      }
      property("int OffsetInLine {get;}") { (info: InvocationInfo) in Int32(info.place?.start.column ?? 0) }
      property("string ScriptName {get;}") { (info: InvocationInfo) in info.source?.fileName ?? "" }
      property("string Line {get;}") { (info: InvocationInfo) in info.place?.line ?? .empty }
      property("string Statement {get;}") { (info: InvocationInfo) in info.place?.text ?? .empty }
      property("string PositionMessage {get;}") { (info: InvocationInfo) in
        info.place?.message ?? ""
      }
      property("string PSScriptRoot {get;}") { (info: InvocationInfo) in
        info.source?.fileName.map { ShellPath.parent($0) } ?? ""
      }
      property("string PSCommandPath {get;}") { (info: InvocationInfo) in info.source?.fileName ?? "" }
      property("string InvocationName {get;}") { (info: InvocationInfo) in info.invocationName }
      property("int PipelineLength {get;}") { (info: InvocationInfo) in Int32(info.pipelineLength) }
      property("int PipelinePosition {get;}") { (info: InvocationInfo) in Int32(info.pipelinePosition) }
      property("bool ExpectingInput {get;}") { (info: InvocationInfo) in info.expectingInput }
      property("System.Management.Automation.CommandOrigin CommandOrigin {get;}") {
        (info: InvocationInfo) in
        DateParts.value("System.Management.Automation.CommandOrigin", info.isTyped ? 0 : 1)
      }
      property("long HistoryId {get;}") { (_: InvocationInfo) in Int64(1) }
    }
  }
}

extension InvocationInfo: BridgedObject {
  /// Where the call stands; nil for calls that no text made.
  fileprivate var place: ScriptPosition? {
    guard let source, extent.end > extent.start else { return nil }
    return ScriptPosition(source: source, extent: extent)
  }

  /// Whether the session itself made the call, and no command in it.
  fileprivate var isTyped: Bool { source?.fileName == nil }

  fileprivate var boundParameters: Value {
    Collected.dictionary(
      (bound?.entries ?? []).map { (name: $0.parameter.name, value: $0.value) }, of: .object)
  }
}
