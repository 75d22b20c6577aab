extension ShellString {
  /// `TextInfo.ToTitleCase`: each word begins in title case; the rest is lowered unless the word is all capitals.
  package func titlecased(culture: String = "en-US") -> ShellString {
    let casing = CultureCasing(culture: culture)
    let lowered = lowercased(casing)
    let isDutch = culture.hasPrefix("nl-")
    var text = TextBuilder(reserving: count)
    var offset = 0
    while offset < count {
      guard isLetter(offset) else {
        text.append(unit: self[offset])
        offset += 1
        continue
      }
      var hasLower = category(offset) == .lowercaseLetter
      offset += appendInitial(offset, casing, isDutch: isDutch, to: &text)
      var start = offset
      while offset < count, !endsWord(offset) {
        let unit = self[offset]
        if isLetter(offset), category(offset) == .lowercaseLetter { hasLower = true }
        offset += length(offset)
        guard unit == UInt16(ascii: "'") else { continue }
        // What follows an apostrophe is lowered: O'Neil's.
        text.append(hasLower ? lowered : self, start..<offset)
        (start, hasLower) = (offset, true)
      }
      text.append(hasLower ? lowered : self, start..<offset)
    }
    return text.finish()
  }

  /// Appends the first letter of a word; how many units it took.
  private func appendInitial(
    _ offset: Int, _ casing: CultureCasing, isDutch: Bool, to text: inout TextBuilder
  ) -> Int {
    let unit = self[offset]
    if isDutch, offset + 1 < count, unit | 0x20 == 0x69, self[offset + 1] | 0x20 == 0x6A {
      text.append("IJ")
      return 2
    }
    guard length(offset) == 1 else {
      text.append(slice(offset..<(offset + 2)).uppercased(casing))
      return 2
    }
    text.append(unit: TitleCase.digraphs[unit] ?? (TitleCase.isGeorgian(unit) ? unit : casing.upper(unit)))
    return 1
  }

  private func length(_ offset: Int) -> Int {
    UTF16.isLeadSurrogate(self[offset]) && offset + 1 < count && UTF16.isTrailSurrogate(self[offset + 1])
      ? 2 : 1
  }

  /// The category of the code point at an offset.
  package func category(_ offset: Int) -> UnicodeCategory {
    guard length(offset) == 2 else { return .of(self[offset]) }
    return .of(scalar: 0x10000 + (UInt32(self[offset] & 0x3FF) << 10 | UInt32(self[offset + 1] & 0x3FF)))
  }

  private func isLetter(_ offset: Int) -> Bool { CategorySet.letter.contains(category(offset)) }

  private func endsWord(_ offset: Int) -> Bool {
    self[offset] != UInt16(ascii: "'") && TitleCase.separators.contains(category(offset))
  }
}

private enum TitleCase {
  /// The letters whose title case is neither their upper case nor themselves, with their cases.
  static let digraphs: [UInt16: UInt16] = [
    0x1C4: 0x1C5, 0x1C5: 0x1C5, 0x1C6: 0x1C5, 0x1C7: 0x1C8, 0x1C8: 0x1C8, 0x1C9: 0x1C8, 0x1CA: 0x1CB,
    0x1CB: 0x1CB,
    0x1CC: 0x1CB, 0x1F1: 0x1F2, 0x1F2: 0x1F2, 0x1F3: 0x1F2,
  ]

  static func isGeorgian(_ unit: UInt16) -> Bool { 0x10D0...0x10FA ~= unit || 0x10FD...0x10FF ~= unit }

  /// The categories that end a word.
  static let separators = CategorySet([
    .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .format, .connectorPunctuation,
    .dashPunctuation,
    .openPunctuation, .closePunctuation, .initialQuotePunctuation, .finalQuotePunctuation, .otherPunctuation,
    .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol,
  ])
}
