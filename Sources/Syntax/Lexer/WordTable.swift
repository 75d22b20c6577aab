/// Words and the kinds of token that they are, looked up without regard to case and without allocating.
struct WordTable: @unchecked Sendable {
  /// The words by first letter and length. Never freed.
  private let buckets: UnsafePointer<[Entry]>
  private static let longest = 16

  private struct Entry {
    let letters: [UInt16]
    let kind: TokenKind
  }

  private init(_ words: [(String, TokenKind)]) {
    let buckets = UnsafeMutablePointer<[Entry]>.allocate(capacity: 26 * WordTable.longest)
    buckets.initialize(repeating: [], count: 26 * WordTable.longest)
    for (word, kind) in words {
      let letters = Array(word.utf16)
      buckets[WordTable.bucket(letters[0], letters.count)].append(Entry(letters: letters, kind: kind))
    }
    self.buckets = UnsafePointer(buckets)
  }

  private static func bucket(_ first: UInt16, _ count: Int) -> Int { Int(first &- 0x61) * longest + count }

  /// The kind that a word is; nil for any other word.
  func kind(of word: UnsafeBufferPointer<UInt16>) -> TokenKind? {
    guard let first = word.first.map(lowercasedASCII), first &- 0x61 < 26, word.count < WordTable.longest else { return nil }
    let bucket = WordTable.bucket(first, word.count)
    for entry in buckets[bucket] where WordTable.equal(word, entry.letters) { return entry.kind }
    return nil
  }

  private static func equal(_ word: UnsafeBufferPointer<UInt16>, _ letters: [UInt16]) -> Bool {
    for index in 0..<word.count where lowercasedASCII(word[index]) != letters[index] { return false }
    return true
  }
}

extension WordTable {
  static let keywords = WordTable(
    TokenKind.allCases.filter { $0.isKeyword && $0 != .dynamicKeyword }.map { ($0.text, $0) })

  /// The operators by their names after the dash: those that compare also with `i` and `c` before them.
  static let operators = WordTable(
    comparisons.flatMap { (name, insensitive, sensitive) in
      [(name, insensitive), ("i" + name, insensitive), ("c" + name, sensitive)]
    } + others.map { ($0.text.dropFirst().description, $0) })

  private static let comparisons: [(String, TokenKind, TokenKind)] = [
    ("eq", .ieq, .ceq), ("ne", .ine, .cne), ("ge", .ige, .cge), ("gt", .igt, .cgt), ("lt", .ilt, .clt),
    ("le", .ile, .cle), ("like", .ilike, .clike), ("notlike", .inotlike, .cnotlike), ("match", .imatch, .cmatch),
    ("notmatch", .inotmatch, .cnotmatch), ("replace", .ireplace, .creplace), ("contains", .icontains, .ccontains),
    ("notcontains", .inotcontains, .cnotcontains), ("in", .iin, .cin), ("notin", .inotin, .cnotin),
    ("split", .isplit, .csplit),
  ]

  private static let others: [TokenKind] = [
    .bnot, .not, .isNot, .is, .as, .format, .and, .band, .or, .bor, .xor, .bxor, .join, .shl, .shr,
  ]
}
