/// A password, client secret or token: shown nowhere by accident, read only where it is used.
package struct Secret: Equatable, Sendable {
  private let text: String

  package init(_ text: String) { self.text = text }

  /// The secret itself, which whoever calls this must not print, log or store.
  package func reveal() -> String { text }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  package var description: String { "••••••" }
  package var debugDescription: String { description }
  package var customMirror: Mirror { Mirror(self, children: []) }
}
