/// Words and the kinds of token that they are, looked up without regard to case and without allocating.
struct WordTable: @unchecked Sendable {
  /// For each first letter and length the index of the first entry, or none.
  ///
  /// Never freed, as the entries.
  private let buckets: UnsafePointer<UInt8>
  private let entries: UnsafePointer<Entry>
  private static let longest = 16
  private static let none: UInt8 = .max

  private struct Entry {
    let letters: UnsafePointer<UInt16>
    let kind: TokenKind
    /// The next word with this first letter and length.
    let next: UInt8
  }

  private init(_ words: [(String, TokenKind)]) {
    let buckets = UnsafeMutablePointer<UInt8>.allocate(capacity: 26 * WordTable.longest)
    buckets.initialize(repeating: WordTable.none, count: 26 * WordTable.longest)
    let entries = UnsafeMutablePointer<Entry>.allocate(capacity: words.count)
    for (index, (word, kind)) in words.enumerated() {
      let letters = UnsafeMutableBufferPointer<UInt16>.allocate(capacity: word.utf16.count)
      _ = letters.initialize(from: word.utf16)
      guard let base = letters.baseAddress else { continue }
      let bucket = WordTable.bucket(base[0], letters.count)
      (entries + index).initialize(to: Entry(letters: UnsafePointer(base), kind: kind, next: buckets[bucket]))
      buckets[bucket] = UInt8(index)
    }
    (self.buckets, self.entries) = (UnsafePointer(buckets), UnsafePointer(entries))
  }

  private static func bucket(_ first: UInt16, _ count: Int) -> Int { Int(first &- 0x61) * longest + count }

  /// The kind that a word is; nil for any other word.
  func kind(of word: UnsafeBufferPointer<UInt16>) -> TokenKind? {
    guard let first = word.first.map(lowercasedASCII), first &- 0x61 < 26, word.count < WordTable.longest
    else { return nil }
    var index = buckets[WordTable.bucket(first, word.count)]
    while index != WordTable.none {
      let entry = entries[Int(index)]
      if WordTable.equal(word, entry.letters) { return entry.kind }
      index = entry.next
    }
    return nil
  }

  private static func equal(_ word: UnsafeBufferPointer<UInt16>, _ letters: UnsafePointer<UInt16>) -> Bool {
    for index in 0..<word.count where lowercasedASCII(word[index]) != letters[index] { return false }
    return true
  }
}

extension WordTable {
  /// Spelled out, because the names of an enumeration's cases cost a reflection of each.
  static let keywords = WordTable([
    ("begin", .begin), ("break", .break), ("catch", .catch), ("class", .class), ("continue", .continue),
    ("data", .data), ("define", .define), ("do", .do), ("dynamicparam", .dynamicparam), ("else", .else),
    ("elseif", .elseIf), ("end", .end), ("exit", .exit), ("filter", .filter), ("finally", .finally),
    ("for", .for), ("foreach", .foreach), ("from", .from), ("function", .function), ("if", .if),
    ("in", .in), ("param", .param), ("process", .process), ("return", .return), ("switch", .switch),
    ("throw", .throw), ("trap", .trap), ("try", .try), ("until", .until), ("using", .using),
    ("var", .var), ("while", .while), ("workflow", .workflow), ("parallel", .parallel),
    ("sequence", .sequence), ("inlinescript", .inlineScript), ("configuration", .configuration),
    ("public", .public), ("private", .private), ("static", .static), ("interface", .interface),
    ("enum", .enum), ("namespace", .namespace), ("module", .module), ("type", .type),
    ("assembly", .assembly), ("command", .command), ("hidden", .hidden), ("base", .base),
    ("default", .default), ("clean", .clean),
  ])

  /// The operators by their names after the dash: those that compare also with `i` and `c` before them.
  static let operators = WordTable(
    comparisons.flatMap { (name, insensitive, sensitive) in
      [(name, insensitive), ("i" + name, insensitive), ("c" + name, sensitive)]
    } + others)

  private static let comparisons: [(String, TokenKind, TokenKind)] = [
    ("eq", .ieq, .ceq), ("ne", .ine, .cne), ("ge", .ige, .cge), ("gt", .igt, .cgt), ("lt", .ilt, .clt),
    ("le", .ile, .cle), ("like", .ilike, .clike), ("notlike", .inotlike, .cnotlike),
    ("match", .imatch, .cmatch),
    ("notmatch", .inotmatch, .cnotmatch), ("replace", .ireplace, .creplace),
    ("contains", .icontains, .ccontains),
    ("notcontains", .inotcontains, .cnotcontains), ("in", .iin, .cin), ("notin", .inotin, .cnotin),
    ("split", .isplit, .csplit),
  ]

  private static let others: [(String, TokenKind)] = [
    ("bnot", .bnot), ("not", .not), ("isnot", .isNot), ("is", .is), ("as", .as), ("f", .format),
    ("and", .and), ("band", .band), ("or", .or), ("bor", .bor), ("xor", .xor), ("bxor", .bxor),
    ("join", .join), ("shl", .shl), ("shr", .shr),
  ]
}
