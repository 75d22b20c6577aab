import Syntax

/// The word in front of an authorization's secret: `Bearer eyJ…`.
enum AuthorizationScheme {
  static let names: Set = ["bearer", "basic", "token", "digest", "negotiate", "sharedkey", "pop"]

  /// The range without a scheme at its start.
  static func removed(from range: Range<Int>, in source: SourceText) -> Range<Int> {
    guard let blank = range.first(where: { source[$0] == 0x20 }) else { return range }
    let word = source.string(in: Extent(Int32(range.lowerBound), Int32(blank))).lowercased()
    return names.contains(word) ? blank + 1..<range.upperBound : range
  }
}
