import Runtime

/// A System.StringComparer.
final class StringComparerObject: Content, BridgedContent {
  let comparison: StringComparison

  init(_ comparison: StringComparison) {
    self.comparison = comparison
    super.init(type: StringComparerObject.type)
  }

  static let type = TypeTable.find("System.StringComparer") ?? .object

  /// The way dictionaries compare their keys under this comparer.
  var tableComparer: HashtableObject.Comparer {
    switch comparison {
    case .ordinal: .ordinal
    case .ordinalIgnoreCase: .ordinalIgnoreCase
    default: comparison.ignoresCase ? .ignoreCase : .ordinal
    }
  }

  func compare(_ left: Value, _ right: Value, _ engine: Engine) throws(ShellError) -> Int {
    guard case .string(let one) = left.base.payload, case .string(let other) = right.base.payload else {
      return try ValueOrder.compare(left, right, engine)
    }
    return StringOrder.compare(one, other, comparison)
  }
}

/// Order and sameness of strings by a StringComparison.
enum StringOrder {
  static func compare(_ left: ShellString, _ right: ShellString, _ comparison: StringComparison) -> Int {
    switch comparison {
    case .ordinal: ShellString.compareOrdinal(left, right)
    case .ordinalIgnoreCase: ShellString.compareIgnoringCase(left, right)
    default: collator(comparison).compare(left, right, comparison.ignoresCase ? .ignoreCase : [])
    }
  }

  static func equal(_ left: ShellString, _ right: ShellString, _ comparison: StringComparison) -> Bool {
    switch comparison {
    case .ordinal: left == right
    case .ordinalIgnoreCase: ShellString.equalIgnoringCase(left, right)
    default: compare(left, right, comparison) == 0
    }
  }

  static func collator(_ comparison: StringComparison) -> Collator {
    comparison.rawValue < 2 ? CultureInfo.unitedStates.collator : .root
  }
}
