/// How a culture writes numbers (`NumberFormatInfo`), its patterns by the numbers that .NET gives them.
///
/// A class, so that handing it on costs nothing. The shared ones are never changed; a script changes its own copy.
package final class NumberFormat: @unchecked Sendable {
  package struct Layout: Sendable {
    package var decimalDigits: Int
    package var positivePattern: Int
    package var negativePattern: Int
    /// Digits per group, from the point to the left; the last one repeats, 0 ends grouping.
    package var groupSizes: [Int]

    package init(decimalDigits: Int, positivePattern: Int = 0, negativePattern: Int, groupSizes: [Int] = [3])
    {
      (self.decimalDigits, self.groupSizes) = (decimalDigits, groupSizes)
      (self.positivePattern, self.negativePattern) = (positivePattern, negativePattern)
    }
  }

  package struct Separators {
    package var decimal: ShellString
    package var group: ShellString

    package init(decimal: String, group: String) {
      (self.decimal, self.group) = (.symbol(decimal), .symbol(group))
    }
  }

  package var positiveSign = ShellString.symbol("+")
  package var negativeSign = ShellString.symbol("-")
  package var percentSymbol = ShellString.symbol("%")
  package var perMilleSymbol = ShellString.symbol("‰")
  package var nanSymbol = ShellString.symbol("NaN")
  package var positiveInfinitySymbol: ShellString
  package var negativeInfinitySymbol: ShellString
  package var currencySymbol: ShellString

  package var number: Layout
  package var currency: Layout
  package var percent: Layout
  package var numberSeparators: Separators
  package var currencySeparators: Separators
  package var percentSeparators: Separators

  package init(
    number: Layout, currency: Layout, percent: Layout, separators: Separators, currencySymbol: String,
    infinity: String
  ) {
    (self.number, self.currency, self.percent) = (number, currency, percent)
    (numberSeparators, currencySeparators, percentSeparators) = (separators, separators, separators)
    self.currencySymbol = .symbol(currencySymbol)
    positiveInfinitySymbol = .symbol(infinity)
    negativeInfinitySymbol = .symbol("-" + infinity)
  }

  /// A copy that can be changed (`NumberFormatInfo.Clone`).
  package init(copying other: NumberFormat) {
    (positiveSign, negativeSign) = (other.positiveSign, other.negativeSign)
    (percentSymbol, perMilleSymbol, nanSymbol) = (other.percentSymbol, other.perMilleSymbol, other.nanSymbol)
    positiveInfinitySymbol = other.positiveInfinitySymbol
    negativeInfinitySymbol = other.negativeInfinitySymbol
    currencySymbol = other.currencySymbol
    (number, currency, percent) = (other.number, other.currency, other.percent)
    numberSeparators = other.numberSeparators
    currencySeparators = other.currencySeparators
    percentSeparators = other.percentSeparators
  }
}

extension NumberFormat {
  /// The invariant culture, in which expandable strings and casts write and read.
  package static let invariant = NumberFormat(
    number: Layout(decimalDigits: 2, negativePattern: 1),
    currency: Layout(decimalDigits: 2, negativePattern: 0),
    percent: Layout(decimalDigits: 2, negativePattern: 0), separators: Separators(decimal: ".", group: ","),
    currencySymbol: "¤", infinity: "Infinity")

  /// English of the United States as ICU 72 has it: three decimals by default, infinity as a sign.
  package static let unitedStates = NumberFormat(
    number: Layout(decimalDigits: 3, negativePattern: 1),
    currency: Layout(decimalDigits: 2, negativePattern: 1),
    percent: Layout(decimalDigits: 3, positivePattern: 1, negativePattern: 1),
    separators: Separators(decimal: ".", group: ","), currencySymbol: "$", infinity: "∞")
}

extension ShellString {
  /// A short text of a culture.
  static func symbol(_ text: String) -> ShellString { .from(units: Array(text.utf16)) }
}
