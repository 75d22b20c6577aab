/// How a culture writes numbers (`NumberFormatInfo`), its patterns by the numbers that .NET gives them.
///
/// A class over constant data, so that handing it on and reading it cost nothing.
package final class NumberFormat: @unchecked Sendable {
  package let symbols: NumberSymbols
  package let number: NumberLayout
  package let currency: NumberLayout
  package let percent: NumberLayout

  package init(symbols: NumberSymbols, number: NumberLayout, currency: NumberLayout, percent: NumberLayout) {
    (self.symbols, self.number, self.currency, self.percent) = (symbols, number, currency, percent)
  }
}

/// The signs and names of a culture's numbers.
package struct NumberSymbols {
  package var positiveSign = ShellString.symbol("+")
  package var negativeSign = ShellString.symbol("-")
  package var percent = ShellString.symbol("%")
  package var perMille = ShellString.symbol("‰")
  package var currency = ShellString.symbol("¤")
  package var notANumber = ShellString.symbol("NaN")
  package var positiveInfinity = ShellString.symbol("Infinity")
  package var negativeInfinity = ShellString.symbol("-Infinity")

  package init() {}
}

/// How plain numbers, amounts of money or percentages are laid out.
package struct NumberLayout {
  package var decimalDigits: Int
  package var positivePattern: Int
  package var negativePattern: Int
  package var decimalSeparator = ShellString.symbol(".")
  package var groupSeparator = ShellString.symbol(",")
  /// Digits per group, from the point to the left; the last one repeats, 0 ends grouping.
  package var groupSizes = [3]

  package init(decimalDigits: Int, positivePattern: Int = 0, negativePattern: Int) {
    (self.decimalDigits, self.positivePattern) = (decimalDigits, positivePattern)
    self.negativePattern = negativePattern
  }
}

extension NumberFormat {
  /// The invariant culture, in which expandable strings and casts write and read.
  package static let invariant = NumberFormat(
    symbols: NumberSymbols(), number: NumberLayout(decimalDigits: 2, negativePattern: 1),
    currency: NumberLayout(decimalDigits: 2, negativePattern: 0),
    percent: NumberLayout(decimalDigits: 2, negativePattern: 0))

  /// English of the United States as ICU 72 has it: three decimals by default, infinity as a sign.
  package static let unitedStates = NumberFormat(
    symbols: .unitedStates, number: NumberLayout(decimalDigits: 3, negativePattern: 1),
    currency: NumberLayout(decimalDigits: 2, negativePattern: 1),
    percent: NumberLayout(decimalDigits: 3, positivePattern: 1, negativePattern: 1))
}

extension NumberSymbols {
  fileprivate static var unitedStates: NumberSymbols {
    var symbols = NumberSymbols()
    symbols.currency = .symbol("$")
    symbols.positiveInfinity = .symbol("∞")
    symbols.negativeInfinity = .symbol("-∞")
    return symbols
  }
}

extension ShellString {
  /// A short text of a culture.
  static func symbol(_ text: String) -> ShellString { .from(text) }
}
