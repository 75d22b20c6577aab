import Glibc

/// Texts side by side in one buffer, capitals made small, for a quick look at thousands of them.
struct TextShelf {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  var count: Int { ends.count }

  /// The text as it is compared.
  static func folded(_ text: some StringProtocol) -> [UInt8] { Array(text.lowercased().utf8) }

  mutating func append(_ text: String) {
    var text = text
    let isPlain = text.withUTF8 { utf8 in
      guard utf8.allSatisfy({ $0 < 0x80 }) else { return false }
      bytes.append(contentsOf: utf8.lazy.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 })
      return true
    }
    if !isPlain { bytes.append(contentsOf: Self.folded(text)) }
    ends.append(bytes.count)
  }

  /// Calls `body` with a view that compares quickly.
  func look<Result>(_ body: (View) throws -> Result) rethrows -> Result {
    try bytes.withUnsafeBytes { bytes in
      try ends.withUnsafeBufferPointer { try body(View(bytes: bytes, ends: $0)) }
    }
  }

  /// The shelf while nothing is put into it.
  struct View {
    let bytes: UnsafeRawBufferPointer
    let ends: UnsafeBufferPointer<Int>

    /// Whether a text holds each of some folded words.
    func text(_ index: Int, holds words: [[UInt8]]) -> Bool {
      let text = UnsafeRawBufferPointer(rebasing: bytes[range(index)])
      return words.allSatisfy { contains($0, in: text) }
    }

    private func contains(_ word: [UInt8], in text: UnsafeRawBufferPointer) -> Bool {
      guard let first = word.first else { return true }
      guard var rest = text.baseAddress, text.count >= word.count else { return false }
      let end = rest + (text.count - word.count + 1)
      while rest < end, let found = memchr(rest, Int32(first), end - rest) {
        if memcmp(found, word, word.count) == 0 { return true }
        rest = UnsafeRawPointer(found) + 1
      }
      return false
    }

    /// Whether a text begins with a folded one and goes on behind it.
    func text(_ index: Int, goesOnFrom beginning: [UInt8]) -> Bool {
      let range = range(index)
      guard range.count > beginning.count, let start = bytes.baseAddress else { return false }
      return memcmp(start + range.lowerBound, beginning, beginning.count) == 0
    }

    private func range(_ index: Int) -> Range<Int> { (index == 0 ? 0 : ends[index - 1])..<ends[index] }
  }
}
