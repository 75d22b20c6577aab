/// What az says about its configuration.
enum ConfigTexts {
  static let pairWanted = "usage error: [section].[name]=[value] ..."
  static let nameWanted = "usage error: [section].[name]"

  static func notSet(_ key: String) -> String { "Configuration '\(key)' is not set." }

  /// Ours.
  static let damaged = "What the sandbox keeps of az's configuration cannot be read."
}
