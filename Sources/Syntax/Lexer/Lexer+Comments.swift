extension ErrorID {
  static var missingTerminatorMultiLineComment: ErrorID { ErrorID("MissingTerminatorMultiLineComment") }
}

extension Lexer {
  /// The rest of a line after `#`.
  mutating func scanLineComment() {
    let start = position
    var shown = 0
    while position < limit, !isLineBreak(buffer[position]) {
      if !isSpace(buffer[position]) { shown += 1 }
      position += 1
    }
    let comment = save(.comment)
    if SignatureComment.lengths.contains(shown), isSignature(from: start) {
      signatureStart = comment.extent
    } else if textOffset == 0, isRequires(from: start) {
      requiresComments.append(comment)
    }
  }

  private func isSignature(from start: Int) -> Bool {
    var matcher = SignatureComment()
    for index in start..<position where !isSpace(buffer[index]) { matcher.take(buffer[index]) }
    matcher.take(current)
    return matcher.isSimilar
  }

  private func isRequires(from start: Int) -> Bool {
    let word: StaticString = "requires"
    let length = word.utf8CodeUnitCount
    guard position - start >= length else { return false }
    for index in 0..<length where lowercasedASCII(buffer[start + index]) != UInt16(word.utf8Start[index]) {
      return false
    }
    return true
  }

  /// The rest of a block comment after `<#`.
  mutating func scanBlockComment() {
    let start = position - 2
    while true {
      let unit = take()
      if unit == Unit.hash, current == Unit.greater {
        skip()
        break
      }
      if unit == 0, isPastEnd {
        stepBack()
        reportIncomplete(.missingTerminatorMultiLineComment, from: start)
        break
      }
    }
    _ = save(.comment)
  }

  /// Passes line breaks, spaces, comments, continued lines, and semicolons if asked to.
  mutating func skipNewlines(andSemicolons: Bool) {
    while true {
      tokenStart = position
      let unit = take()
      switch unit {
      case Unit.newline, Unit.carriageReturn:
        finishNewline(unit)
        if isSaving { _ = save(.newLine) }
      case Unit.semicolon where andSemicolons:
        if isSaving { _ = save(.semi) }
      case Unit.hash: scanLineComment()
      case Unit.less where current == Unit.hash:
        skip()
        scanBlockComment()
      case Unit.backtick:
        guard skipAfterBacktick() else {
          stepBack()
          return
        }
      default:
        guard isSpace(unit) else {
          stepBack()
          return
        }
        skipSpace()
      }
    }
  }

  /// Passes a continued line or white space after a backtick; false leaves reading where it was.
  private mutating func skipAfterBacktick() -> Bool {
    let unit = take()
    if isLineBreak(unit) {
      finishNewline(unit)
      if isSaving { _ = save(.lineContinuation) }
      return true
    }
    guard isDotNetWhiteSpace(unit) else {
      stepBack()
      return false
    }
    skipSpace()
    return true
  }
}
