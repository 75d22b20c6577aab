/// The links of help.
enum HelpLink {
  /// Whether a text is an address with a scheme (`Uri.IsWellFormedUriString`, absolute).
  static func isAddress(_ text: String) -> Bool {
    guard let colon = text.firstIndex(of: ":"), text.first?.isLetter == true else { return false }
    let scheme = text[..<colon]
    let rest = text[text.index(after: colon)...]
    guard scheme.count > 1,
      scheme.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) })
    else { return false }
    return !rest.isEmpty && rest.allSatisfy { !$0.isWhitespace && !"<>\"{}|\\^`".contains($0) }
  }
}
