import Runtime

extension Invocation {
  /// Whether a parameter set is the one that was chosen.
  func isInSet(_ name: String) -> Bool { parameterSet.map { String($0) } == name }
}
