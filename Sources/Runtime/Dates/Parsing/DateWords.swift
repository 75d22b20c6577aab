/// The words and marks that dates are read with in a culture; the longest match counts.
///
/// Made when a date is first read in the culture; guarded by the process's lock (DESIGN.md 5, "Engines").
final class DateWords: @unchecked Sendable {
  /// What a word says where a part is expected.
  enum Part: Equatable {
    case month(Int)
    case dayOfWeek(Int)
    case halfDay(isPM: Bool)
    case zone
    case era
    /// Passed over: `,`, `.`, words of long dates such as `de`.
    case ignored
  }

  /// What a word says behind a number or a month.
  enum Mark: Equatable {
    case date, time, dateOrOffset, timeFollows
    case halfDay(isPM: Bool)
    case year, month, day, hour, minute, second
  }

  struct Word {
    /// Upper case.
    let units: [UInt16]
    let part: Part?
    let mark: Mark?
  }

  private var words: [Word]?

  func all(of culture: CultureDates) -> [Word] {
    if let words { return words }
    var maker = DateWordMaker()
    maker.add(culture)
    let made = maker.finish()
    words = made
    return made
  }
}
