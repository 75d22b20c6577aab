package import Syntax

/// `$using:name`: the value that whoever started this engine has, which it has a meaning with only.
package final class UsingNode: Node {
  private let name: ShellString

  package init(_ extent: Extent, name: ShellString) {
    self.name = name
    super.init(extent)
  }

  package override func eval(_ frame: inout Frame) throws(ShellError) -> Value {
    guard let usingValue = frame.engine.usingValue else { throw UsingFault.withoutRemote.error() }
    return usingValue(name) ?? .null
  }
}
