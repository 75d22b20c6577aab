import TestSupport

/// Where a page and a session part.
package struct Departure: Sendable, Equatable {
  /// The first line of the page that differs, or the last line of a step whose output goes on.
  package let line: Int
  package let step: Int
  package let got: [String]
  package let difference: String
}

extension Page.Section {
  /// What the section's inputs print otherwise than the page says; throws what kept the session from running.
  package func departures(in session: some Session) throws -> [Departure] {
    let answers = try session.answers(to: steps.map(\.input))
    return steps.enumerated().compactMap { index, step in
      guard index < answers.count else {
        return Departure(line: step.line, step: index, got: [], difference: "the session had ended")
      }
      return step.departure(index, got: answers[index])
    }
  }
}

extension Page.Step {
  fileprivate func departure(_ index: Int, got: [String]) -> Departure? {
    let wanted = Bytes(output.joined(separator: "\n").utf8)
    guard let difference = lineDifference(wanted: wanted, got: Bytes(got.joined(separator: "\n").utf8)) else {
      // Nothing printed and one empty line join to the same text.
      guard got.count != output.count else { return nil }
      return Departure(
        line: line, step: index, got: got, difference: "\(got.count) lines, not \(output.count)")
    }
    let alike = zip(output, got).prefix { Bytes($0.utf8) == Bytes($1.utf8) }.count
    let place = min(outputLine + alike, outputLine + max(output.count - 1, 0))
    return Departure(line: output.isEmpty ? line : place, step: index, got: got, difference: difference)
  }
}
