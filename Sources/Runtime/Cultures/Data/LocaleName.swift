internal import CICU

/// The name of a culture (`de-DE`) and what ICU calls it (`de_DE`).
struct LocaleName {
  let culture: String
  let locale: String

  /// Longest name that .NET takes.
  private static let longest = 85

  /// A name as .NET reads it: letters, digits, `-` and `_`, cases put right; nil for anything else.
  init?(_ name: String) {
    guard name.utf8.count < Self.longest, name.utf8.allSatisfy(Self.isNameUnit) else { return nil }
    locale = ICUText.read { palsh_icu_locale_text(palsh_icu_canonical_name, name, $0, $1) }
    culture = Self.culture(locale)
    if locale.isEmpty { return nil }
  }

  init(locale: String) {
    self.locale = locale
    culture = Self.culture(locale)
  }

  /// ICU leaves a gap where a variant follows a language at once; .NET does not show it.
  private static func culture(_ locale: String) -> String {
    locale.split(separator: "_").joined(separator: "-")
  }

  private static func isNameUnit(_ unit: UInt8) -> Bool {
    (unit | 0x20) &- 0x61 < 26 || unit &- 0x30 < 10 || unit == 0x2D || unit == 0x5F
  }

  func text(_ kind: palsh_icu_locale_text_kind) -> String {
    ICUText.read { palsh_icu_locale_text(kind, locale, $0, $1) }
  }

  func number(_ kind: palsh_icu_locale_number_kind) -> Int { Int(palsh_icu_locale_number(kind, locale)) }

  /// The locale that data are inherited from (`de` of `de_DE`; empty for the root).
  var parent: LocaleName { LocaleName(locale: text(palsh_icu_parent)) }
}
