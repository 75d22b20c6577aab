internal import CICU

extension NumberFormat {
  /// The number format of a locale, as .NET takes it from ICU.
  convenience init(_ locale: LocaleName) {
    let decimals = ICUNumbers(palsh_icu_decimals, locale)
    let currencies = ICUNumbers(palsh_icu_currencies, locale)
    let percents = ICUNumbers(palsh_icu_percents, locale)
    var number = decimals.layout(negative: ICUNumberPattern.negatives, otherwise: 1)
    number.separate(
      decimals.symbol(palsh_icu_decimal_separator), groups: decimals.symbol(palsh_icu_group_separator))
    // .NET gives percentages the digits and groups of plain numbers.
    var percent = number
    percent.positivePattern = percents.pattern(isNegative: false, in: ICUNumberPattern.percents) ?? 0
    percent.negativePattern = percents.pattern(isNegative: true, in: ICUNumberPattern.negativePercents) ?? 0
    var currency = currencies.layout(negative: ICUNumberPattern.negativeCurrencies, otherwise: 0)
    currency.positivePattern = currencies.pattern(isNegative: false, in: ICUNumberPattern.currencies) ?? 0
    currency.separate(
      decimals.symbol(palsh_icu_currency_decimal_separator),
      groups: decimals.symbol(palsh_icu_currency_group_separator))
    self.init(symbols: decimals.symbols, number: number, currency: currency, percent: percent)
  }
}

extension NumberLayout {
  fileprivate mutating func separate(_ decimal: String, groups: String) {
    (decimalSeparator, groupSeparator) = (.symbol(decimal), .symbol(groups))
  }
}

/// One of ICU's number formats, open for as long as it is read.
private final class ICUNumbers {
  private let numbers: OpaquePointer?

  init(_ style: palsh_icu_number_style, _ locale: LocaleName) {
    numbers = palsh_icu_open_numbers(style, locale.locale)
  }

  deinit { if let numbers { palsh_icu_close_numbers(numbers) } }

  func symbol(_ kind: palsh_icu_number_symbol_kind) -> String {
    guard let numbers else { return "" }
    return ICUText.read { palsh_icu_number_symbol(numbers, Int32(kind.rawValue), $0, $1) }
  }

  var symbols: NumberSymbols {
    var symbols = NumberSymbols()
    symbols.positiveSign = .symbol(symbol(palsh_icu_plus))
    symbols.negativeSign = .symbol(symbol(palsh_icu_minus))
    symbols.percent = .symbol(symbol(palsh_icu_percent))
    symbols.perMille = .symbol(symbol(palsh_icu_per_mille))
    symbols.currency = .symbol(symbol(palsh_icu_currency))
    symbols.notANumber = .symbol(symbol(palsh_icu_not_a_number))
    symbols.positiveInfinity = .symbol(symbol(palsh_icu_infinity))
    symbols.negativeInfinity = .symbol(symbol(palsh_icu_minus) + symbol(palsh_icu_infinity))
    return symbols
  }

  /// The number that .NET gives to the pattern, or nil if it has none like it.
  func pattern(isNegative: Bool, in patterns: [String]) -> Int? {
    guard let numbers else { return nil }
    let text = ICUText.read { palsh_icu_number_pattern(numbers, $0, $1) }
    return patterns.firstIndex(of: ICUNumberPattern.normalized(text, isNegative: isNegative))
  }

  func layout(negative patterns: [String], otherwise: Int) -> NumberLayout {
    guard let numbers else { return NumberLayout(decimalDigits: 2, negativePattern: otherwise) }
    let groups = [Int(palsh_icu_first_group(numbers)), Int(palsh_icu_other_groups(numbers))]
    var layout = NumberLayout(
      decimalDigits: Int(palsh_icu_fraction_digits(numbers)),
      negativePattern: pattern(isNegative: true, in: patterns) ?? otherwise)
    layout.groupSizes = groups[1] <= 0 ? [max(groups[0], 0)] : groups
    return layout
  }
}

/// ICU's patterns of numbers (`#,##0.00 ¤`) in the form by which .NET numbers them (`n C`).
enum ICUNumberPattern {
  static let negatives = ["(n)", "-n", "- n", "n-", "n -"]
  static let currencies = ["Cn", "nC", "C n", "n C"]
  static let negativeCurrencies = [
    "(Cn)", "-Cn", "C-n", "Cn-", "(nC)", "-nC", "n-C", "nC-", "-n C", "-C n", "n C-", "C n-", "C -n", "n- C",
    "(C n)",
    "(n C)", "C- n",
  ]
  static let percents = ["n %", "n%", "%n", "% n"]
  static let negativePercents = [
    "-n %", "-n%", "-%n", "%-n", "%n-", "n-%", "n%-", "-% n", "n %-", "% n-", "% -n", "n- %",
  ]

  /// Signs, one `n` for the digits, one `C` for the currency and one blank; the rest is left away.
  static func normalized(_ pattern: String, isNegative: Bool) -> String {
    let parts = pattern.split(separator: ";", omittingEmptySubsequences: false)
    let part = isNegative ? parts.last : parts.first
    var normalized = ""
    for scalar in (part ?? "").unicodeScalars {
      guard let sign = signs[scalar] else { continue }
      // Signs may come twice, everything else counts once.
      if !sign.isRepeated, normalized.unicodeScalars.contains(sign.scalar) { continue }
      normalized.unicodeScalars.append(sign.scalar)
    }
    let hasSign = normalized.contains { "-()".contains($0) }
    return isNegative && !hasSign ? "-" + normalized : normalized
  }

  private static let signs: [Unicode.Scalar: (scalar: Unicode.Scalar, isRepeated: Bool)] = [
    "#": ("n", false), "0": ("n", false), "¤": ("C", false), " ": (" ", false), "\u{A0}": (" ", false),
    "-": ("-", true), "(": ("(", true), ")": (")", true), "%": ("%", true),
  ]
}
