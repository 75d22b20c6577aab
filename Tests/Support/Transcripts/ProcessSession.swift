import TestSupport

/// A palsh of its own, fed as from a terminal: prompts part what its inputs print.
package struct ProcessSession: Session {
  /// What no output has in it; the prompt starts with it.
  private static let mark: Character = "\u{1}"

  private let setUp: SetUp
  private let world: TemporaryFolder
  private let location: TemporaryFolder

  package init(_ setUp: SetUp) throws {
    self.setUp = setUp
    world = try TemporaryFolder()
    location = try TemporaryFolder()
  }

  package func answers(to inputs: [[String]]) throws -> [[String]] {
    let prompt = ["function prompt { \"`u{1}\" }"]
    let typed = ([prompt] + inputs).map { $0.joined(separator: "\n") + ($0.count > 1 ? "\n\n" : "\n") }
      .joined()
    var program = Program(
      Repository.palsh, ["-NoProfile", "-NoLogo"], folder: location.path,
      environment: environment, limit: 30)
    program.input = Bytes(typed.utf8)
    program.mergesErrors = true
    let outcome = try program.run()
    // Before the first mark stands what came before our prompt; after the last, what follows the end of input.
    let parts = outcome.text.split(separator: Self.mark, omittingEmptySubsequences: false).dropFirst()
    return zip(inputs, parts).map { input, part in lines(of: part, after: input) }
  }

  /// The lines of an answer, without the input that the host repeats as a terminal would show it.
  private func lines(of part: Substring, after input: [String]) -> [String] {
    var rest = part
    let ends = input.count > 1 ? [""] : []
    for (index, line) in (input + ends).enumerated() {
      let echo = (index == 0 ? "" : ">> ") + line + "\n"
      if rest.hasPrefix(echo) { rest = rest.dropFirst(echo.count) }
    }
    var lines = rest.replacing(location.path, with: "{DIR}")
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  /// Everything that could differ from one machine to the next is fixed.
  private var environment: [String: String] {
    var variables = fixedEnvironment
    variables["HOME"] = world.path
    variables["PALSH_HOME"] = world.path
    variables["COLUMNS"] = "\(setUp.width)"
    variables["PALSH_SEED"] = setUp.world
    variables["PALSH_CLOCK"] = setUp.clock ?? "2025-01-15T09:00:00Z"
    return variables
  }
}
