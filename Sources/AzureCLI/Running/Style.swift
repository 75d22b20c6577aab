/// The colours of az's messages at a terminal: its theme for dark ones.
enum Style: String {
  case primary = "0"
  case secondary = "90"
  case error = "91"
  case warning = "93"
  case information = "32"
  case notice = "36"
  case action = "94"
  case link = "96"

  /// What switches the colour on.
  var code: String { "\u{1B}[\(rawValue)m" }

  static let reset = "\u{1B}[0m"

  func callAsFunction(_ text: String) -> String { "\(code)\(text)\(Self.reset)" }

  /// A command line of an example: az and its words, and options, in one colour, their values in another.
  static func example(_ words: [String]) -> String {
    var hasOptions = false
    var text = ""
    for (index, word) in words.enumerated() {
      let isOption = word.hasPrefix("-") && !word.contains("=")
      hasOptions = hasOptions || isOption
      let isAction = isOption || !hasOptions && !word.contains("=")
      text += (isAction ? Style.action : .primary).code + (index > 0 ? " " : "") + word
    }
    return text + reset
  }
}

/// Columns that a text takes: its code points, colours left out.
func columns(of text: String) -> Int {
  var count = 0
  var isInCode = false
  for scalar in text.unicodeScalars {
    if isInCode {
      isInCode = scalar != "m"
    } else if scalar == "\u{1B}" {
      isInCode = true
    } else {
      count += 1
    }
  }
  return count
}
