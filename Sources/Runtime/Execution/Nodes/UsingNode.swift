import Syntax

/// `$using:name`, which has a meaning only in what is sent elsewhere.
final class UsingNode: Node {
  override func eval(_ frame: inout Frame) throws(ShellError) -> Value {
    throw UsingFault.withoutRemote.error()
  }
}
