internal import CICU

extension CultureDates {
  /// What a locale says about dates, as .NET takes it from ICU.
  convenience init(_ locale: LocaleName, decimalSeparator: String) {
    var parts = Parts(name: locale.culture)
    let reader = ICUDates(locale)
    parts.dayNames = reader.symbols(palsh_icu_day_names).filter { !$0.isEmpty }
    parts.abbreviatedDayNames = reader.symbols(palsh_icu_short_day_names).filter { !$0.isEmpty }
    parts.shortestDayNames = reader.symbols(palsh_icu_shortest_day_names).filter { !$0.isEmpty }
    parts.monthNames = reader.symbols(palsh_icu_month_names)
    parts.abbreviatedMonthNames = reader.symbols(palsh_icu_short_month_names)
    parts.genitiveMonthNames = reader.symbols(palsh_icu_month_names_in_dates)
    parts.abbreviatedGenitiveMonthNames = reader.symbols(palsh_icu_short_month_names_in_dates)
    let halves = reader.symbols(palsh_icu_day_halves)
    (parts.amDesignator, parts.pmDesignator) = (halves.first ?? "", halves.last ?? "")
    reader.addPatterns(to: &parts)
    parts.eraName = reader.symbols(palsh_icu_era_names).last ?? ""
    parts.abbreviatedEraName = reader.narrowEra ?? parts.eraName
    parts.decimalSeparator = decimalSeparator
    parts.firstDayOfWeek = locale.number(palsh_icu_first_day_of_week)
    let days = locale.number(palsh_icu_days_in_first_week)
    parts.weekRule = days == 1 ? 0 : (days == 7 ? 1 : 2)
    self.init(parts)
  }
}

/// ICU's date formats of a locale.
private struct ICUDates {
  let locale: LocaleName

  init(_ locale: LocaleName) { self.locale = locale }

  /// Fills the patterns, which ICU writes in letters of its own.
  func addPatterns(to parts: inout CultureDates.Parts) {
    let none = palsh_icu_none
    parts.shortDatePatterns = ICUDatePatterns.shortDates([
      pattern(none, palsh_icu_short), pattern(none, palsh_icu_medium), best("yMd"),
    ])
    parts.longDatePatterns = ICUDatePatterns.longDates([
      pattern(none, palsh_icu_full), pattern(none, palsh_icu_long),
    ])
    parts.shortTimePatterns = [ICUDatePatterns.time(pattern(palsh_icu_short, none))]
    parts.longTimePatterns = [ICUDatePatterns.time(pattern(palsh_icu_medium, none))]
    parts.yearMonthPatterns = [ICUDatePatterns.date(best("yMMMM"))]
    parts.monthDayPattern = ICUDatePatterns.date(best("MMMMd"))
    parts.dateSeparator = ICUDatePatterns.separator(of: parts.shortDatePattern, letters: "dyM") ?? "/"
    parts.timeSeparator = ICUDatePatterns.separator(of: parts.longTimePattern, letters: "Hhms") ?? ":"
  }

  private func pattern(_ time: palsh_icu_length, _ date: palsh_icu_length) -> String {
    guard let dates = palsh_icu_open_dates(time, date, locale.locale) else { return "" }
    defer { palsh_icu_close_dates(dates) }
    return ICUText.read { palsh_icu_date_pattern(dates, $0, $1) }
  }

  private func best(_ skeleton: String) -> String {
    let units = Array(skeleton.utf16)
    return ICUText.read { palsh_icu_best_pattern(locale.locale, units, Int32(units.count), $0, $1) }
  }

  /// All symbols of a kind; ICU's lists of days begin with an empty one.
  func symbols(_ kind: palsh_icu_date_symbol_kind) -> [String] {
    guard let dates = palsh_icu_open_dates(palsh_icu_medium, palsh_icu_medium, locale.locale) else {
      return []
    }
    defer { palsh_icu_close_dates(dates) }
    return (0..<palsh_icu_date_symbol_count(dates, kind)).map { index in
      ICUText.read { palsh_icu_date_symbol(dates, kind, index, $0, $1) }
    }
  }

  /// The narrow name of the era, from the locale or the nearest one that it inherits from.
  var narrowEra: String? {
    var next = locale
    while true {
      let era = ICUText.read { palsh_icu_narrow_era(next.locale, $0, $1) }
      if !era.isEmpty { return era }
      guard !next.locale.isEmpty else { return nil }
      next = next.parent
    }
  }
}
