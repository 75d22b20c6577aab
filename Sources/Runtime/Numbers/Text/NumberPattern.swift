/// Where signs and symbols stand around a number, by the numbers that .NET gives the patterns.
///
/// `#` is the number, `$` the currency symbol, `%` the percent symbol, `-` the negative sign.
enum NumberPattern {
  static let negativeNumber: [StaticString] = ["(#)", "-#", "- #", "#-", "# -"]
  static let positiveCurrency: [StaticString] = ["$#", "#$", "$ #", "# $"]
  static let negativeCurrency: [StaticString] = [
    "($#)", "-$#", "$-#", "$#-", "(#$)", "-#$", "#-$", "#$-", "-# $", "-$ #", "# $-", "$ #-", "$ -#", "#- $",
    "($ #)", "(# $)", "$- #",
  ]
  static let positivePercent: [StaticString] = ["# %", "#%", "%#", "% #"]
  static let negativePercent: [StaticString] = [
    "-# %", "-#%", "-%#", "%-#", "%#-", "#-%", "#%-", "-% #", "# %-", "% #-", "% -#", "#- %",
  ]
}
