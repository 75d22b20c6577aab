/// A message of the information stream.
package final class InformationRecord: HeapObject {
  package let message: Value
  package let tags: [String]

  package init(message: Value, tags: [String]) {
    (self.message, self.tags) = (message, tags)
    super.init(type: .informationRecord)
  }

  package override func text(_ engine: Engine) throws(ShellError) -> ShellString {
    try Conversion.text(message, engine)
  }
}

extension TypeInfo {
  package static let informationRecord = TypeTable.define(
    "System.Management.Automation.InformationRecord", base: object)
}
