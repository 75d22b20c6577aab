/// What `Write-Host` puts into the information stream: the text, and how it was shown.
package final class HostInformationMessage: HeapObject {
  package let message: ShellString
  package let newLine: Bool

  package init(_ message: ShellString, newLine: Bool) {
    (self.message, self.newLine) = (message, newLine)
    super.init(type: .hostInformationMessage)
  }

  package override func text(_ engine: Engine) -> ShellString { message }
}

extension HostInformationMessage: BridgedObject {}

extension TypeInfo {
  package static let hostInformationMessage = TypeTable.define(
    "System.Management.Automation.HostInformationMessage", base: object)
}
