import Runtime

/// Composite formats; one door to the formatter that `-f` uses.
enum CompositeFormat {
  static func format(_ format: ShellString, _ arguments: [Value], _ culture: Culture, _ engine: Engine) throws
    -> ShellString
  {
    throw GapFault.language("string.Format")
  }
}
