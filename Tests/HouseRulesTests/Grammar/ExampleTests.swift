import Assembly
import Host
import Runtime
import TestSupport
import Testing

/// No example without execution: the ones that `Get-Help` shows.
@Suite struct ExampleTests {
  private static let examples: [(title: String, example: Example)] = Shell.definition.modules().flatMap(
    \.commands
  )
  .flatMap { type in type.declaration.examples.map { ("\(type.declaration.name): \($0.title)", $0) } }

  @Test func examplesPrintWhatTheySay() async throws {
    let outcomes = await Workers.map(Self.examples) { _, example in Result { try Self.run(example) } }
    for ((title, example), outcome) in zip(Self.examples, outcomes) {
      let outcome = try outcome.get()
      #expect(outcome.errors.isEmpty, "\(title)\n\(example.code)\n\(outcome.errorText)")
      guard let output = example.output else { continue }
      let wanted = output.isEmpty ? "" : output + "\n"
      let difference = lineDifference(wanted: Bytes(wanted.utf8), got: outcome.output)
      #expect(difference == nil, "\(title)\n\(example.code)\n\(difference ?? "")")
    }
  }

  /// In a world of its own, in an empty folder.
  private static func run(_ example: Example) throws -> Program.Outcome {
    let (home, folder) = (try TemporaryFolder(), try TemporaryFolder())
    let environment = fixedEnvironment.merging(["HOME": home.path, "PALSH_HOME": home.path]) { $1 }
    return try Program(
      Repository.palsh, ["-NoProfile", "-NonInteractive", "-Command", example.code], folder: folder.path,
      environment: environment
    ).run()
  }
}
