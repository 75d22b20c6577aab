/// The word most like another among a few, nil if none is like it enough: Python's `difflib` with a cutoff of 0.7.
func nearest(to word: String, among choices: [String]) -> String? {
  let target = Array(word.unicodeScalars)
  var best: (likeness: Double, choice: String)?
  for choice in choices {
    let likeness = likeness(Array(choice.unicodeScalars), target)
    guard likeness >= 0.7 else { continue }
    if let best, (best.likeness, best.choice) > (likeness, choice) { continue }
    best = (likeness, choice)
  }
  return best?.choice
}

/// Twice the length of what two texts have in common, in order, by the length of both.
private func likeness(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Double {
  let total = left.count + right.count
  guard total > 0 else { return 1 }
  return 2 * Double(commonLength(left[...], right[...])) / Double(total)
}

/// The longest common run, and what is common before and after it.
private func commonLength(_ left: ArraySlice<Unicode.Scalar>, _ right: ArraySlice<Unicode.Scalar>) -> Int {
  var (length, leftStart, rightStart) = (0, left.startIndex, right.startIndex)
  for first in left.indices {
    for second in right.indices where left[first] == right[second] {
      let run = zip(left[first...], right[second...]).prefix { $0 == $1 }.count
      if run > length { (length, leftStart, rightStart) = (run, first, second) }
    }
  }
  guard length > 0 else { return 0 }
  return length + commonLength(left[..<leftStart], right[..<rightStart])
    + commonLength(left[(leftStart + length)...], right[(rightStart + length)...])
}
