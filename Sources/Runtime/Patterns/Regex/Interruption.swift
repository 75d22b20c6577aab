/// What ends a long match from outside: a word that a signal or another thread changes, and a time.
package struct Interruption: @unchecked Sendable {
  /// The word, which outlives all matches; nil if nothing can interrupt.
  package let word: UnsafePointer<UInt32>?
  /// The bits of the word that mean "stop".
  package let mask: UInt32

  package init(word: UnsafePointer<UInt32>?, mask: UInt32) { (self.word, self.mask) = (word, mask) }

  package static let none = Interruption(word: nil, mask: 0)
}
