/// How a statement ended.
///
/// A label, if there is one, is `Engine.pendingLabel`.
package enum Completion: UInt8, Sendable {
  case normal, `break`, `continue`, `return`, exit
}
