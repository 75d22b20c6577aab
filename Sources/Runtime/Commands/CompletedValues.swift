/// A kind of values that a world around the shell knows: the completer of a parameter asks for them by name.
package struct CompletedValues: RawRepresentable, Hashable, Sendable {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
}

/// A value that completion offers, with one line that tells what it is.
package struct CompletedValue: Equatable, Sendable {
  package let text: String
  package let description: String

  package init(_ text: String, _ description: String) { (self.text, self.description) = (text, description) }
}

/// Who knows the values of a world around the shell, at once and without asking anybody far away.
package protocol WorldValues: AnyObject {
  func values(of kind: CompletedValues) -> [CompletedValue]
}
