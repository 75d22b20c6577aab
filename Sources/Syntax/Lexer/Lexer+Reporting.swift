/// An error's id and extent: one that was reported with both is not reported again.
struct ReportKey: Hashable {
  let id: ErrorID
  let start: Int32
  let end: Int32
}

/// What was reported: an object, because a lexer that owned a set would have the set's type made for each text.
final class Reports {
  var keys: Set<ReportKey> = []
}

extension Lexer {
  /// Reports an error.
  package mutating func report(_ id: ErrorID, _ extent: Extent, _ arguments: String...) {
    report(SyntaxError(id, extent, arguments))
  }

  package mutating func report(_ error: SyntaxError) {
    let reports = reports ?? Reports()
    self.reports = reports
    let key = ReportKey(id: error.id, start: error.extent.start, end: error.extent.end)
    guard reports.keys.insert(key).inserted else { return }
    errors.append(error)
  }

  /// Reports an error that more input could mend, if nothing but space and comments follows the place where
  /// it was found: the extent's end, unless another place is named.
  ///
  /// Returns whether nothing else follows.
  @discardableResult
  package mutating func reportIncomplete(
    _ id: ErrorID, _ extent: Extent, _ arguments: String..., detectedAt place: Extent? = nil
  ) -> Bool {
    let isIncomplete = isAtEnd(place ?? extent, ignoringTrivia: true)
    report(SyntaxError(id, extent, arguments, isIncomplete: isIncomplete))
    return isIncomplete
  }

  /// Reports an error at a unit of the text being read.
  mutating func report(_ id: ErrorID, at index: Int) {
    report(id, plainExtent(index, index + 1))
  }

  /// Reports an error from a unit of the text being read to where reading stands.
  mutating func reportIncomplete(_ id: ErrorID, from index: Int, _ arguments: String...) {
    let extent = plainExtent(index, position)
    report(SyntaxError(id, extent, arguments, isIncomplete: isAtEnd(extent, ignoringTrivia: true)))
  }
}
