/// An entry as a rehearsal: `-WhatIf` behind the last command of each of its statements.
///
/// A command that knows no `-WhatIf` then refuses to run, which is the safe end.
enum DryRun {
  static func text(of buffer: EditBuffer) -> String {
    var result = buffer
    for place in ends(EntryScanner.tokens(of: buffer.scalars), buffer.scalars).reversed() {
      result.replace(place..<place, with: " -WhatIf")
    }
    return result.text
  }

  /// Where statements end that stand in no bracket.
  private static func ends(_ tokens: [EntryToken], _ text: [Unicode.Scalar]) -> [Int] {
    var ends: [Int] = []
    var depth = 0
    var last: EntryToken?
    for token in tokens {
      switch token.kind {
      case .opening: depth += 1
      case .closing: depth -= 1
      case .comment: continue
      case .separator where depth == 0 && text[token.range.lowerBound] != "|":
        if let last { ends.append(last.range.upperBound) }
        last = nil
        continue
      default: break
      }
      last = token
    }
    return ends + (last.map { [$0.range.upperBound] } ?? [])
  }
}
