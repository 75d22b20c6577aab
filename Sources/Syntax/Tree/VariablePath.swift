/// The name of a variable, cut into scope or drive and name: PowerShell's `VariablePath`.
package struct VariablePath: Sendable {
  package struct Marks: OptionSet, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let local = Marks(rawValue: 0x01)
    package static let script = Marks(rawValue: 0x02)
    package static let global = Marks(rawValue: 0x04)
    package static let `private` = Marks(rawValue: 0x08)
    /// Not on a drive.
    package static let variable = Marks(rawValue: 0x10)
    package static let drive = Marks(rawValue: 0x40)
    /// Neither scope nor drive is named, not even `variable:`.
    package static let unqualified = Marks(rawValue: 0x80)

    static let scoped: Marks = [.local, .script, .global, .private, .drive]
  }

  /// All of it as the user wrote it, without `$` and braces: PowerShell's `UserPath`.
  package let userPath: NodeText
  package let marks: Marks
  /// Where the name starts in `userPath`, in UTF-16 units.
  package let nameOffset: Int

  /// The name without scope or drive.
  package var name: NodeText { nameOffset == 0 ? userPath : userPath.dropping(nameOffset) }
  package var isGlobal: Bool { marks.contains(.global) }
  package var isLocal: Bool { marks.contains(.local) }
  package var isScript: Bool { marks.contains(.script) }
  package var isPrivate: Bool { marks.contains(.private) }
  package var isUnqualified: Bool { marks.contains(.unqualified) }
  package var isVariable: Bool { marks.contains(.variable) }
  package var isDriveQualified: Bool { marks.contains(.drive) }
  /// Whether neither a scope nor a drive is named.
  package var isUnscopedVariable: Bool { marks.isDisjoint(with: .scoped) }
  /// The drive's name, when one is named.
  package var driveName: NodeText? { isDriveQualified ? userPath.prefix(driveNameCount) : nil }
  /// The length of the drive's name, which starts `userPath`.
  package var driveNameCount: Int { isDriveQualified ? nameOffset - 1 : 0 }
}

extension VariablePath {
  /// The path of a text that stands for itself.
  package init(_ path: LiteralText) {
    self.init(.made(path)) { path.units[$0] }
  }

  /// The path of a text, which may be one of a source text.
  package init(_ path: NodeText, in source: SourceText) {
    switch path {
    case .source(let extent): self.init(path) { source.units[Int(extent.start) + $0] }
    case .made(let text): self.init(text)
    }
  }

  private init(_ path: NodeText, _ unit: (Int) -> UInt16) {
    userPath = path
    let count = path.count
    guard let colon = (0..<count).first(where: { unit($0) == 0x3A }) else {
      (marks, nameOffset) = ([.unqualified, .variable], 0)
      return
    }
    // A colon in front makes no drive, but it is no part of the name either.
    nameOffset = colon + 1
    let scope = VariablePath.scopes.first { name, _ in
      name.utf8CodeUnitCount == colon
        && (0..<colon).allSatisfy { lowercasedASCII(unit($0)) == UInt16(name.utf8Start[$0]) }
    }
    if let scope {
      marks = [.variable, scope.mark]
    } else {
      marks = colon > 0 ? .drive : [.unqualified, .variable]
    }
  }

  private static let scopes: [(name: StaticString, mark: Marks)] = [
    ("global", .global), ("local", .local), ("private", .private), ("script", .script),
    // As in PowerShell a scope behind `variable:` is part of the name.
    ("variable", .variable),
  ]
}
