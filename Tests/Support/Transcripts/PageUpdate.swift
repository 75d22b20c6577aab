extension Page {
  /// The page's text with what came written over what stood there; sections with a gap keep the truth they show.
  package func text(updatedBy departures: [(section: Section, departure: Departure)]) -> String {
    var lines = lines
    // From the bottom up, so that the lines above keep their numbers.
    for (section, departure) in departures.sorted(by: { $0.departure.line > $1.departure.line })
    where section.options.gap == nil {
      let step = section.steps[departure.step]
      let start = step.outputLine - 1
      lines.replaceSubrange(start..<(start + step.output.count), with: departure.got)
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
