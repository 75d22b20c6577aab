import Runtime
import TypeLibrary

/// Names of types in descriptions.
enum TypeTexts {
  /// The accelerator, or the name without its namespace: how `[type]$name` shows it.
  static func short(_ type: TypeInfo) -> String { MemberTexts.shortName(of: type) }

  /// The accelerator, or the whole name.
  static func full(_ type: TypeInfo) -> String { type.displayName }
}
