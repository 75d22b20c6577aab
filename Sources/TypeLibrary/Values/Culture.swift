import Runtime

/// A culture with what formats and readers ask of it.
struct Culture {
  let name: String
  let numbers: NumberFormat
  let dates: CultureDates

  /// The culture of the session.
  static let current = Culture(name: "en-US", numbers: .unitedStates, dates: .american)
  static let invariant = Culture(name: "", numbers: .invariant, dates: .invariant)

  var collator: Collator { name.isEmpty ? .root : .named(name) }
}
