extension SyntaxTree {
  /// Whether the text stops in the middle of something, so that the prompt asks for another line.
  ///
  /// PowerShell marks most such errors; a bracket of a type that is missing at the very end it does not, and is counted
  /// here too.
  package var isIncomplete: Bool {
    errors.contains { $0.isIncomplete || $0.extent.start == $0.extent.end && Int($0.extent.end) >= source.count }
  }
}
