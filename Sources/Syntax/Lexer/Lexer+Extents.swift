extension Lexer {
  /// The extent of the token being read: from its start to where reading stands.
  package mutating func currentExtent() -> Extent {
    let (start, end) = (Int32(tokenStart + shift), Int32(position + shift))
    guard skips != nil else { return Extent(start, end) }
    return skippingExtent(start, end)
  }

  private mutating func skippingExtent(_ start: Int32, _ end: Int32) -> Extent {
    guard var cursor = skips else { return Extent(start, end) }
    let extent = Extent(cursor.offset(start), cursor.offset(end))
    skips = cursor
    return extent
  }

  /// The extent of two indexes.
  ///
  /// As in PowerShell it takes no account of quotes left out.
  func plainExtent(_ start: Int, _ end: Int) -> Extent {
    Extent(Int32(start + shift), Int32(end + shift))
  }

  /// The extent of the whole text being read.
  package var textExtent: Extent { plainExtent(textStart, limit) }

  /// The number of units of the text being read.
  var textCount: Int { limit - textStart }

  /// Whether an extent ends at the end of the text, or nothing but space and comments follows it.
  ///
  /// As in PowerShell the offset is taken as one of the text being read, although in a string it is one of the source.
  package func isAtEnd(_ extent: Extent, ignoringTrivia: Bool = false) -> Bool {
    Int(extent.end) >= textCount || ignoringTrivia && onlyTriviaFollows(Int(extent.end))
  }

  private func onlyTriviaFollows(_ end: Int) -> Bool {
    var index = max(end, 0)
    while index < textCount {
      let unit = self[text: index]
      if unit == Unit.hash {
        index = skipLineComment(index + 1)
      } else if unit == Unit.less, self[text: index + 1] == Unit.hash {
        index = skipBlockComment(index + 2)
      } else if isSpace(unit) {
        index += 1
      } else {
        return false
      }
    }
    return true
  }

  /// Whether a pipe is the first thing on the lines after an extent, comments aside and without an empty line.
  package func isPipeContinued(after extent: Extent) -> Bool {
    guard Int(extent.end) < textCount else { return false }
    var sawNewline = true
    var index = max(Int(extent.end), 0)
    // The last unit is looked at after the loop, whatever stands before it: PowerShell does.
    while index < textCount - 1 {
      let unit = self[text: index]
      if isSpace(unit) {
        index += 1
      } else if isLineBreak(unit) {
        if sawNewline { return false }
        sawNewline = true
        index += unit == Unit.carriageReturn && self[text: index + 1] == Unit.newline ? 2 : 1
      } else if unit == Unit.hash {
        sawNewline = false
        index = skipLineComment(index + 1)
      } else if unit == Unit.less, self[text: index + 1] == Unit.hash {
        sawNewline = false
        index = skipBlockComment(index + 2)
      } else {
        return unit == Unit.pipe
      }
    }
    return self[text: textCount - 1] == Unit.pipe
  }

  private func skipLineComment(_ start: Int) -> Int {
    var index = start
    while index < textCount, !isLineBreak(self[text: index]) { index += 1 }
    return index
  }

  private func skipBlockComment(_ start: Int) -> Int {
    var index = start
    while index < textCount {
      if self[text: index] == Unit.hash, self[text: index + 1] == Unit.greater { return index + 2 }
      index += 1
    }
    return index
  }

  /// The unit at an index of the text being read; 0 past its end.
  private subscript(text index: Int) -> UInt16 {
    index < textCount ? buffer[textStart + index] : 0
  }
}
