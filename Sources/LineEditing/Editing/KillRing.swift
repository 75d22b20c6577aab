/// The last texts that were killed, the newest at its point.
package struct KillRing: Equatable, Sendable {
  package var limit = 10 {
    didSet { shrink() }
  }
  private var texts: [String] = []
  private var point = 0

  package init() {}

  package var isEmpty: Bool { texts.isEmpty }
  /// The text that yanking inserts; nil if nothing was killed.
  package var current: String? { texts.indices.contains(point) ? texts[point] : nil }

  /// Takes a text in; one that was killed right after another joins it, at the side it was cut from.
  package mutating func kill(_ text: String, joining: Bool, inFront: Bool) {
    if joining, let current {
      texts[point] = inFront ? text + current : current + text
    } else if limit > 0 {
      texts.append(text)
      point = texts.count - 1
      shrink()
    }
  }

  /// Turns the ring to the text before.
  package mutating func turn() {
    guard !texts.isEmpty else { return }
    point = (point + texts.count - 1) % texts.count
  }

  package mutating func clear() { (texts, point) = ([], 0) }

  private mutating func shrink() {
    texts.removeFirst(max(texts.count - max(limit, 0), 0))
    point = min(point, max(texts.count - 1, 0))
  }
}
