/// Fills placeholders in, and says once for each spelling what was put in.
package final class PlaceholderFilling {
  private let standIn: (Placeholder.Kind) -> StandIn?
  private let tell: (String) -> Void
  private var told: Set<String> = []

  /// Filling with these values; `tell` gets the lines that say so.
  package init(standIn: @escaping (Placeholder.Kind) -> StandIn?, tell: @escaping (String) -> Void) {
    (self.standIn, self.tell) = (standIn, tell)
  }

  /// The text with its placeholders replaced.
  package func fill(_ text: String) -> String {
    PlaceholderScanner(text).filled { placeholder in
      guard let standIn = standIn(placeholder.kind) else { return nil }
      if told.insert(placeholder.spelling + standIn.value).inserted { tell(placeholder.note(standIn)) }
      return standIn.value
    }
  }
}
