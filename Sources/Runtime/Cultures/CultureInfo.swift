internal import CICU
import Synchronization

/// A culture (System.Globalization.CultureInfo): names, and how it writes numbers and dates, compares and maps case.
///
/// The invariant culture and American English are known without ICU; all others are ICU 72's.
package final class CultureInfo: @unchecked Sendable {
  /// `de-DE`; empty for the invariant culture.
  package let name: String
  private let locale: LocaleName
  private let made = Mutex<Made>(Made())

  /// What is made when it is first asked for.
  private struct Made: @unchecked Sendable {
    var numbers: NumberFormat?
    var dates: CultureDates?
  }

  private init(_ locale: LocaleName, numbers: NumberFormat? = nil, dates: CultureDates? = nil) {
    (name, self.locale) = (locale.culture, locale)
    made.withLock { $0 = Made(numbers: numbers, dates: dates) }
  }

  package static let invariant = CultureInfo(LocaleName(locale: ""), numbers: .invariant, dates: .invariant)
  package static let unitedStates = CultureInfo(
    LocaleName(locale: "en_US"), numbers: .unitedStates, dates: .american)

  private static let known = Mutex<[String: CultureInfo]>([:])

  /// The culture of a name, cases ignored; nil where .NET throws CultureNotFoundException.
  package static func named(_ name: String) -> CultureInfo? {
    if name.isEmpty { return invariant }
    if name.lowercased() == "en-us" { return unitedStates }
    guard let locale = LocaleName(name) else { return nil }
    return known.withLock { known in
      if let culture = known[locale.culture] { return culture }
      let culture = CultureInfo(locale)
      known[locale.culture] = culture
      return culture
    }
  }

  /// The cultures that ICU has data of, in its order.
  package static var all: [CultureInfo] {
    var index: Int32 = 0
    var all: [CultureInfo] = []
    while let locale = palsh_icu_locale_at(index) {
      if let culture = named(String(cString: locale)) { all.append(culture) }
      index += 1
    }
    return all
  }

  /// How the culture writes numbers.
  package var numbers: NumberFormat {
    made.withLock { made in
      let numbers = made.numbers ?? NumberFormat(locale)
      made.numbers = numbers
      return numbers
    }
  }

  /// How the culture writes dates and times.
  package var dates: CultureDates {
    let separator = String(numbers.number.decimalSeparator)
    return made.withLock { made in
      let dates = made.dates ?? CultureDates(locale, decimalSeparator: separator)
      made.dates = dates
      return dates
    }
  }
}

extension CultureInfo {
  package var isInvariant: Bool { name.isEmpty }
  package var casing: CultureCasing { CultureCasing(culture: name) }
  package var collator: Collator { Collator.named(name) }

  package var englishName: String {
    isInvariant ? "Invariant Language (Invariant Country)" : locale.text(palsh_icu_english_name)
  }

  /// The name in the language of the user, which is English.
  package var displayName: String { englishName }

  package var nativeName: String {
    guard !isInvariant else { return englishName }
    let native = locale.text(palsh_icu_native_name)
    return native.isEmpty ? englishName : native
  }

  package var twoLetterLanguage: String { isInvariant ? "iv" : locale.text(palsh_icu_language_2) }

  package var threeLetterLanguage: String { isInvariant ? "ivl" : locale.text(palsh_icu_language_3) }

  /// The Windows number; 4096 where there is none.
  package var lcid: Int {
    guard !isInvariant else { return 127 }
    let number = locale.number(palsh_icu_lcid)
    return number == 0 ? 4096 : number
  }

  /// Whether it names a language without a country.
  package var isNeutral: Bool { !isInvariant && locale.text(palsh_icu_country_2).isEmpty }

  package var parent: CultureInfo {
    isInvariant ? self : CultureInfo.named(locale.parent.culture) ?? .invariant
  }

  package var isRightToLeft: Bool { !isInvariant && locale.number(palsh_icu_is_right_to_left) != 0 }

  /// What stands between the items of a list: a semicolon where the comma is the decimal point.
  package var listSeparator: String { numbers.number.decimalSeparator == ShellString.from(",") ? ";" : "," }

  /// The country's names and currency (`RegionInfo`).
  package var country: Country {
    Country(
      englishName: locale.text(palsh_icu_english_country), nativeName: locale.text(palsh_icu_native_country),
      twoLetters: locale.text(palsh_icu_country_2), threeLetters: locale.text(palsh_icu_country_3),
      currencyEnglishName: locale.text(palsh_icu_english_currency),
      currencyNativeName: locale.text(palsh_icu_native_currency),
      isMetric: locale.number(palsh_icu_uses_us_measures) == 0)
  }

  /// What .NET's RegionInfo tells.
  package struct Country: Sendable {
    package let englishName: String
    package let nativeName: String
    package let twoLetters: String
    package let threeLetters: String
    package let currencyEnglishName: String
    package let currencyNativeName: String
    package let isMetric: Bool
  }
}
