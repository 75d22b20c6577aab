import Syntax

/// Takes the values of secrets out of what was entered: the command stays, the value becomes `***`.
///
/// The tree says what is a value and what it is for (`SecretPlaces`); inside of literals, comments and texts that do not parse
/// the look of the text does (`SecretTexts`). Values that a variable or a command gives are left alone.
package struct SecretMask {
  /// What stands for a value.
  package static let mark = "***"

  private let isSecret: (_ command: String, _ parameter: String) -> Bool

  /// `isSecret` tells of parameters of known commands that they take a SecureString or a credential.
  package init(isSecret: @escaping (_ command: String, _ parameter: String) -> Bool = { _, _ in false }) {
    self.isSecret = isSecret
  }

  /// The text without the values of secrets.
  package func masked(_ text: String) -> String {
    let source = SourceText(text)
    let tree = SyntaxTree.parse(source)
    var places = SecretPlaces(tree, isSecret)
    places.find()
    var texts = SecretTexts(source.units(in: Extent(0, Int32(clamping: source.count))))
    texts.findTokens()
    for range in tree.errors.isEmpty ? places.literals : [0..<source.count] { texts.findPairs(in: range) }
    return Self.replacing(places.ranges + texts.ranges, in: source) ?? text
  }

  /// The text without the values of secrets, by names and looks alone.
  package static func masked(_ text: String) -> String { SecretMask().masked(text) }

  /// Nil if nothing is to be replaced.
  private static func replacing(_ ranges: [Range<Int>], in source: SourceText) -> String? {
    guard !ranges.isEmpty else { return nil }
    var text = ""
    var position = 0
    for range in merged(ranges) {
      text += source.string(in: Extent(Int32(clamping: position), Int32(clamping: range.lowerBound))) + mark
      position = range.upperBound
    }
    return text + source.string(in: Extent(Int32(clamping: position), Int32(clamping: source.count)))
  }

  private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty {
      if let last = merged.last, range.lowerBound < last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }
}
