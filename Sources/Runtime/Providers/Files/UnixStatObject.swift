/// What PowerShell hangs on files of a Unix system as `UnixStat`.
package final class UnixStatObject: HeapObject {
  package let status: FileStatus

  package init(_ status: FileStatus) {
    self.status = status
    super.init(type: .commonStat)
  }
}

extension UnixStatObject: BridgedObject {}

extension TypeInfo {
  package static let commonStat = TypeTable.define(
    "System.Management.Automation.Platform+Unix+CommonStat", base: object)
}
