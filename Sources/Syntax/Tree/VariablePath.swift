/// The name of a variable, cut into scope or drive and name: PowerShell's `VariablePath`.
package struct VariablePath: Sendable {
  package struct Marks: OptionSet, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let local = Marks(rawValue: 0x01)
    package static let script = Marks(rawValue: 0x02)
    package static let global = Marks(rawValue: 0x04)
    package static let `private` = Marks(rawValue: 0x08)
    /// Neither a drive nor a function.
    package static let variable = Marks(rawValue: 0x10)
    package static let function = Marks(rawValue: 0x20)
    package static let drive = Marks(rawValue: 0x40)
    package static let unqualified = Marks(rawValue: 0x80)

    static let scoped: Marks = [.local, .script, .global, .private, .function, .drive]
  }

  /// All of it as the user wrote it, without `$` and braces: PowerShell's `UserPath`.
  package let userPath: NodeText
  package let marks: Marks
  /// Where the name starts in `userPath`, in UTF-16 units.
  package let nameOffset: Int

  /// The name without scope or drive.
  package var name: NodeText { nameOffset == 0 ? userPath : userPath.dropping(nameOffset) }
  package var isUnscopedVariable: Bool { marks.isDisjoint(with: .scoped) }
  package var isVariable: Bool { marks.contains(.variable) }
  package var isDriveQualified: Bool { marks.contains(.drive) }
  /// The length of the drive's name, which starts `userPath`.
  package var driveNameCount: Int { isDriveQualified ? nameOffset - 1 : 0 }
}
