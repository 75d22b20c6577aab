import TypeLibrary

/// Operators that begin with a dash.
enum OperatorCompletion {
  /// In the order of the culture, which for these letters is the alphabet's.
  private static let names = [
    "and", "as", "band", "bnot", "bor", "bxor", "ccontains", "ceq", "cge", "cgt", "cin", "cle", "clike",
    "clt",
    "cmatch", "cne", "cnotcontains", "cnotin", "cnotlike", "cnotmatch", "contains", "creplace", "csplit",
    "eq",
    "f", "ge", "gt", "icontains", "ieq", "ige", "igt", "iin", "ile", "ilike", "ilt", "imatch", "in", "ine",
    "inotcontains", "inotin", "inotlike", "inotmatch", "ireplace", "is", "isnot", "isplit", "join", "le",
    "like", "lt", "match", "ne", "not", "notcontains", "notin", "notlike", "notmatch", "or", "replace", "shl",
    "shr", "split", "xor",
  ]

  static func complete(_ word: String) -> [CompletionItem] {
    let word = word.hasPrefix("-") ? String(word.dropFirst()) : word
    return names.filter { $0.beginsIgnoringCase(with: word) }.map { name in
      CompletionItem("-" + name, list: name, .parameterName, tip: Descriptions.operator(name))
    }
  }
}
