internal import CICU
import Synchronization

/// The comparison of strings by a culture (System.Globalization.CompareInfo), as ICU 72 has it.
///
/// ASCII strings of cultures that keep the root order (the invariant and English ones) need no ICU. Without ICU on the
/// machine all compare by their units, as in .NET's invariant mode.
package final class Collator: @unchecked Sendable {
  package let culture: String
  /// Whether ASCII has the root collation's order.
  let isRoot: Bool
  private let opened = Mutex<[CompareOptions: Opened]>([:])
  /// The collators that are asked for most.
  private let exact = KeptCollator()
  private let caseless = KeptCollator()

  /// A collator of ICU's that is kept.
  struct Opened: @unchecked Sendable {
    let pointer: OpaquePointer
  }

  /// The invariant culture's, and English.
  package static let root = Collator("")

  private static let named = Mutex<[String: Collator]>([:])

  private init(_ culture: String) {
    self.culture = culture
    isRoot = culture.isEmpty || culture == "en" || culture.hasPrefix("en-") && culture != "en-US-POSIX"
  }

  /// The collator of a culture by its name.
  package static func named(_ culture: String) -> Collator {
    let made = Collator(culture)
    if made.isRoot { return root }
    return named.withLock { known in
      if let collator = known[culture] { return collator }
      known[culture] = made
      return made
    }
  }

  /// -1, 0 or 1.
  package func compare(_ left: ShellString, _ right: ShellString, _ options: CompareOptions = []) -> Int {
    if options.contains(.ordinal) { return ShellString.compareOrdinal(left, right).signum() }
    if options.contains(.ordinalIgnoreCase) { return ShellString.compareIgnoringCase(left, right) }
    if isRoot, left.isASCII, right.isASCII, options.isSubset(of: [.ignoreCase, .stringSort]) {
      return Self.compareASCII(left, right, ignoreCase: options.contains(.ignoreCase))
    }
    if left == right { return 0 }
    guard let collator = collator(options, left, right) else {
      return ShellString.compareOrdinal(left, right).signum()
    }
    return left.withWideUnits { one in
      right.withWideUnits { other in
        Int(
          palsh_icu_compare(
            collator, one.baseAddress, Int32(one.count), other.baseAddress, Int32(other.count)))
      }
    }
  }

  /// Both must be ASCII, which is never kept wide.
  @inline(__always)
  private static func compareASCII(_ left: ShellString, _ right: ShellString, ignoreCase: Bool) -> Int {
    defer { withExtendedLifetime((left, right)) {} }
    return ASCIICollation.compare(
      UnsafeBufferPointer(start: left.storage, count: left.count),
      UnsafeBufferPointer(start: right.storage, count: right.count), ignoreCase: ignoreCase)
  }

  /// ICU's collator for some options and strings, opened when first needed; nil if ICU has none.
  func collator(_ options: CompareOptions, _ left: ShellString, _ right: ShellString) -> OpaquePointer? {
    let counted = CompareOptions(rawValue: options.rawValue & CompareOptions.counted)
    if counted.isEmpty { return exact.pointer { Self.openBase(culture) } }
    guard counted == .ignoreCase, !left.hasKanaOrWidth, !right.hasKanaOrWidth else {
      return tailored(counted)
    }
    return caseless.pointer {
      let base = Self.openBase(culture)
      if let base { palsh_icu_configure_collator(base, CollationRules.secondary, false, false, false) }
      return base
    }
  }

  /// ICU's collator with all that .NET adds for the options.
  func tailored(_ options: CompareOptions) -> OpaquePointer? {
    opened.withLock { known in
      if let known = known[options] { return known.pointer }
      guard let made = Self.open(culture, options) else { return nil }
      known[options] = Opened(pointer: made)
      return made
    }
  }

  private static func openBase(_ culture: String) -> OpaquePointer? {
    palsh_icu_open_collator(String(culture.map { $0 == "-" ? "_" : $0 }))
  }

  private static func open(_ culture: String, _ options: CompareOptions) -> OpaquePointer? {
    guard let base = openBase(culture) else { return nil }
    let rules = CollationRules(options)
    let tailored =
      rules.text.isEmpty
      ? base : palsh_icu_tailor_collator(base, rules.text, Int32(rules.text.count), rules.strength)
    guard let made = tailored else { return nil }
    palsh_icu_configure_collator(
      made, rules.strength, options.contains(.ignoreSymbols), rules.hasCaseLevel,
      options.contains(.numericOrdering))
    return made
  }
}

/// A collator that is opened when first needed and found without a lock from then on.
private final class KeptCollator: Sendable {
  /// 0 until it is opened.
  private let address = Atomic<UInt>(0)

  /// The collator; should two threads open it at once, one of theirs is kept and the other never closed.
  func pointer(_ open: () -> OpaquePointer?) -> OpaquePointer? {
    if let known = OpaquePointer(bitPattern: address.load(ordering: .acquiring)) { return known }
    guard let made = open() else { return nil }
    let (_, first) = address.compareExchange(
      expected: 0, desired: UInt(bitPattern: made), ordering: .acquiringAndReleasing)
    return OpaquePointer(bitPattern: first) ?? made
  }
}

extension ShellString {
  /// Whether the string holds units for which .NET's rules differ from ICU's levels: kana, and those of two widths.
  ///
  /// Making a collator with these rules takes milliseconds, so that strings without such units do without.
  fileprivate var hasKanaOrWidth: Bool {
    withUnits(latin1: { _ in false }, wide: { $0.contains { $0 >= 0x3000 } })
  }
}

extension Collator {
  /// Compares by the root collation, as `-lt` and its kin do.
  package static func compare(_ left: ShellString, _ right: ShellString, ignoreCase: Bool) -> Int {
    guard left.isASCII, right.isASCII else { return root.compare(left, right, ignoreCase ? .ignoreCase : []) }
    return compareASCII(left, right, ignoreCase: ignoreCase)
  }

  /// Whether two strings are the same by the root collation, as `-eq` has it.
  @inline(__always)
  package static func equal(_ left: ShellString, _ right: ShellString, ignoreCase: Bool) -> Bool {
    if left === right { return true }
    return compare(left, right, ignoreCase: ignoreCase) == 0
  }

  /// The key by which strings sort with the same order as `compare`, a NUL at its end; empty without ICU.
  package func sortKey(_ text: ShellString, _ options: CompareOptions = []) -> [UInt8] {
    // Keys of all strings must be of one kind, so that they compare with one another.
    guard let collator = tailored(CompareOptions(rawValue: options.rawValue & CompareOptions.counted)) else {
      return []
    }
    return text.withWideUnits { units in
      let needed = palsh_icu_sort_key(collator, units.baseAddress, Int32(units.count), nil, 0)
      return [UInt8](unsafeUninitializedCapacity: Int(needed)) { key, count in
        count = Int(
          palsh_icu_sort_key(collator, units.baseAddress, Int32(units.count), key.baseAddress, needed)
        )
      }
    }
  }
}

extension ShellString {
  /// Hands over the units as UTF-16, widened for the time of the call if they are stored as Latin-1.
  func withWideUnits<Result>(_ body: (UnsafeBufferPointer<UInt16>) -> Result) -> Result {
    withUnits(
      latin1: { units in
        withUnsafeTemporaryAllocation(of: UInt16.self, capacity: units.count + 1) { wide in
          for index in units.indices { wide[index] = UInt16(units[index]) }
          wide[units.count] = 0
          return body(UnsafeBufferPointer(rebasing: wide[..<units.count]))
        }
      },
      wide: { body($0) })
  }

  /// Order by the units' upper-case forms (OrdinalIgnoreCase): -1, 0 or 1.
  package static func compareIgnoringCase(_ left: ShellString, _ right: ShellString) -> Int {
    for offset in 0..<min(left.count, right.count) {
      let (one, other) = (CaseFolding.upper(left[offset]), CaseFolding.upper(right[offset]))
      if one != other { return one < other ? -1 : 1 }
    }
    return (left.count - right.count).signum()
  }
}
