import Glibc

extension EntryArchive {
  /// Entries that go on from what was typed, the likeliest first, each once.
  ///
  /// Each time that an entry was used counts: more in this directory, for this tenant, in this session and lately; less where it
  /// failed. Reads one more part of earlier sessions at each call, so that no key waits for all of them.
  package func guesses(from beginning: String, in surroundings: Entry.Surroundings, limit: Int) -> [String] {
    readPart()
    let folded = TextShelf.folded(beginning)
    guard !folded.isEmpty else { return [] }
    var weights: [String: Double] = [:]
    var age = 0
    for (shelf, isReversed) in [(recent, true), (earlier, false)] {
      shelf.texts.look { texts in
        let count = shelf.items.count
        for step in 0..<count {
          let index = isReversed ? count - 1 - step : step
          age += 1
          guard texts.text(index, goesOnFrom: folded), shelf.items[index].isGuessed else { continue }
          weights[shelf.items[index].text, default: 0] += weight(of: shelf.items[index], age, surroundings)
        }
      }
    }
    return best(weights, limit)
  }

  /// What one use of an entry counts; half as much as one that is 300 entries younger.
  private func weight(of item: Item, _ age: Int, _ surroundings: Entry.Surroundings) -> Double {
    var weight = exp2(-Double(age) / 300)
    if item.directory == surroundings.directory { weight *= 3 }
    if item.tenant == surroundings.tenant, !item.tenant.isEmpty { weight *= 2 }
    if item.isOwn { weight *= 2 }
    if item.succeeded == false { weight *= 0.2 }
    return weight
  }

  private func best(_ weights: [String: Double], _ limit: Int) -> [String] {
    if limit == 1 { return weights.max { isBefore($1, $0) }.map { [$0.key] } ?? [] }
    return weights.sorted(by: isBefore).prefix(limit).map(\.key)
  }

  /// Equal weights are told apart by the text, so that a guess does not jump.
  private func isBefore(_ left: (key: String, value: Double), _ right: (key: String, value: Double)) -> Bool {
    left.value != right.value ? left.value > right.value : left.key < right.key
  }
}
