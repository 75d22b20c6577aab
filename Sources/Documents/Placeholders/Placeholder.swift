/// What pages write where the reader has a value of their own: `<tenant>`, `XXXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXXX`.
package struct Placeholder: Equatable, Sendable {
  /// What a value is wanted of.
  package enum Kind: Sendable { case tenant, subscription }

  package let kind: Kind
  /// As the page spells it.
  package let spelling: String
}

/// A value that takes a placeholder's place.
package struct StandIn: Equatable, Sendable {
  package let value: String
  /// Whose value it is, as the note says it.
  package let owner: String

  package init(value: String, owner: String) { (self.value, self.owner) = (value, owner) }
}

extension Placeholder {
  /// One line that says what was put in.
  func note(_ standIn: StandIn) -> String {
    "palsh: \(spelling) stands for \(standIn.owner) here: \(standIn.value)\n"
  }
}
