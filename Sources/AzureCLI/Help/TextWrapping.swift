/// Fills lines up to a width, as Python's `textwrap` does: blanks inside a line stay, words break at hyphens, and a word
/// longer than a line is cut.
struct TextWrapping {
  var width = 100

  /// The lines of one paragraph, the first behind its indent, the others behind theirs.
  func lines(_ text: String, indent: String, hanging: String) -> [String] {
    var chunks = chunks(of: text)[...]
    var lines: [String] = []
    while !chunks.isEmpty {
      let margin = lines.isEmpty ? indent : hanging
      let room = max(1, width - margin.count)
      if !lines.isEmpty, chunks.first?.allSatisfy(\.isWhitespace) == true { chunks.removeFirst() }
      var line: [String] = []
      var length = 0
      while let chunk = chunks.first, length + chunk.count <= room {
        line.append(chunk)
        length += chunk.count
        chunks.removeFirst()
      }
      if let chunk = chunks.first, chunk.count > room {
        let cut = cut(chunk, at: max(1, room - length))
        line.append(String(chunk.prefix(cut)))
        chunks[chunks.startIndex] = String(chunk.dropFirst(cut))
      }
      if line.last?.allSatisfy(\.isWhitespace) == true { line.removeLast() }
      if !line.isEmpty { lines.append(margin + line.joined()) }
    }
    return lines
  }

  /// Where a word that does not fit is cut: after its last hyphen that fits, else where the room ends.
  private func cut(_ chunk: String, at room: Int) -> Int {
    let head = Array(chunk.prefix(room))
    guard chunk.count > room, let hyphen = head.lastIndex(of: "-"), hyphen > 0,
      head[..<hyphen].contains(where: { $0 != "-" })
    else { return room }
    return hyphen + 1
  }

  /// Words, the parts of words that end in a hyphen, and the blanks between.
  private func chunks(of text: String) -> [String] {
    var chunks: [String] = []
    var current = ""
    let characters = Array(text)
    for (index, character) in characters.enumerated() {
      if let last = current.last, last.isWhitespace != character.isWhitespace {
        chunks.append(current)
        current = ""
      }
      current.append(character)
      if character == "-", breaksAfterHyphen(characters, index) {
        chunks.append(current)
        current = ""
      }
    }
    if !current.isEmpty { chunks.append(current) }
    return chunks
  }

  /// A hyphen breaks a word that has two letters before it and letters after it.
  private func breaksAfterHyphen(_ characters: [Character], _ index: Int) -> Bool {
    func isLetter(_ place: Int) -> Bool {
      guard characters.indices.contains(place) else { return false }
      return characters[place].isLetter || characters[place] == "_"
    }
    let hasWordBefore = isLetter(index - 1) && (isLetter(index - 2) || isShortPart(characters, index))
    let following = index + 1 < characters.count && isLetter(index + 1)
    let second = index + 2 < characters.count && characters[index + 2] == "-" ? index + 3 : index + 2
    return hasWordBefore && following && isLetter(second)
  }

  /// One letter between two hyphens, with a letter before them: `a-b-`.
  private func isShortPart(_ characters: [Character], _ index: Int) -> Bool {
    index >= 3 && characters[index - 2] == "-" && characters[index - 3].isLetter
  }
}
