extension ShellString {
  /// Where the parts lie that a reader takes for one character (`StringInfo.ParseCombiningCharacters`, `GetTextElement`).
  package var textElements: [Range<Int>] {
    if isASCII, !hasCarriageReturn { return (0..<count).map { $0..<($0 + 1) } }
    var start = 0
    // A lone surrogate becomes U+FFFD, which is as long, so that the offsets hold.
    return String(self).map { element in
      let end = start + element.utf16.count
      defer { start = end }
      return start..<end
    }
  }

  /// Only a line feed behind a carriage return makes two ASCII units one part.
  private var hasCarriageReturn: Bool {
    withUnits(latin1: { $0.contains(0x0D) }, wide: { $0.contains(0x0D) })
  }
}
