extension Program {
  /// The palsh under test with a home, and a world, of its own; variables come over those of `fixedEnvironment`.
  package static func palsh(
    _ words: [String] = [], home: TemporaryFolder, folder: String = "/tmp",
    _ variables: [String: String] = [:]
  ) -> Program {
    let environment = fixedEnvironment.merging(["HOME": home.path, "PALSH_HOME": home.path]) { $1 }
    return Program(
      Repository.palsh, words, folder: folder, environment: environment.merging(variables) { $1 })
  }
}
