/// The name in a variable token, taken apart into scope or drive and name.
package struct VariablePath: Hashable, Sendable {
  /// The name as written, without `$` and braces.
  package let userPath: LiteralText
  private let marks: Marks
  /// Where the name after scope or drive starts.
  private let nameStart: Int

  private struct Marks: OptionSet, Hashable, Sendable {
    let rawValue: UInt8
    static let local = Marks(rawValue: 1)
    static let script = Marks(rawValue: 2)
    static let global = Marks(rawValue: 4)
    static let `private` = Marks(rawValue: 8)
    static let variable = Marks(rawValue: 16)
    static let drive = Marks(rawValue: 64)
    static let unqualified = Marks(rawValue: 128)
  }

  package init(_ path: LiteralText) {
    userPath = path
    let units = path.units
    var marks: Marks = []
    var start = 0
    for (name, mark) in VariablePath.scopes {
      guard let length = VariablePath.prefixLength(name, units) else { continue }
      (marks, start) = ([.variable, mark], length)
    }
    if marks.isEmpty, let colon = units.firstIndex(of: 0x3A) {
      // A colon in front makes no drive, but it is no part of the name either.
      start = colon + 1
      if colon > 0 { marks = .drive }
    }
    self.marks = marks.isEmpty ? [.unqualified, .variable] : marks
    nameStart = start
  }

  private static let scopes: [(StaticString, Marks)] = [
    ("global", .global), ("local", .local), ("private", .private), ("script", .script),
    // As in PowerShell a scope after `variable:` is part of the name.
    ("variable", .variable),
  ]

  /// The length of a word and a colon after it, if the name starts with them in either case.
  private static func prefixLength(_ word: StaticString, _ units: [UInt16]) -> Int? {
    let length = word.utf8CodeUnitCount
    guard units.count > length, units[length] == 0x3A else { return nil }
    for index in 0..<length where lowercasedASCII(units[index]) != UInt16(word.utf8Start[index]) { return nil }
    return length + 1
  }
}

extension VariablePath {
  package var isGlobal: Bool { marks.contains(.global) }
  package var isLocal: Bool { marks.contains(.local) }
  package var isPrivate: Bool { marks.contains(.private) }
  package var isScript: Bool { marks.contains(.script) }
  package var isUnqualified: Bool { marks.contains(.unqualified) }
  package var isVariable: Bool { marks.contains(.variable) }
  package var isDriveQualified: Bool { marks.contains(.drive) }
  /// Whether neither a scope nor a drive is named.
  package var isUnscopedVariable: Bool { marks.isDisjoint(with: [.local, .script, .global, .private, .drive]) }

  /// The name without scope or drive.
  package var unqualifiedPath: LiteralText { LiteralText(Array(userPath.units[nameStart...])) }

  /// The drive's name, when one is named.
  package var driveName: LiteralText? {
    isDriveQualified ? LiteralText(Array(userPath.units.prefix { $0 != 0x3A })) : nil
  }
}
