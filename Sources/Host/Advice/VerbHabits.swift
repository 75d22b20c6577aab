/// Verbs that people try, and the approved ones that mean it.
enum VerbHabits {
  private static let approved: [String: [String]] = [
    "list": ["Get"], "show": ["Get", "Show"], "read": ["Get", "Read"], "display": ["Get", "Show"],
    "fetch": ["Get"], "view": ["Get"], "find": ["Get", "Find", "Search"], "query": ["Get"], "check": ["Test"],
    "create": ["New"], "make": ["New"], "add": ["New", "Add"], "generate": ["New"], "delete": ["Remove"],
    "del": ["Remove"], "erase": ["Remove", "Clear"], "unlink": ["Remove"], "kill": ["Stop"], "end": ["Stop"],
    "run": ["Start", "Invoke"], "execute": ["Invoke"], "call": ["Invoke"], "launch": ["Start"],
    "change": ["Set", "Update"], "edit": ["Set", "Update"], "modify": ["Set", "Update"], "link": ["New"],
    "replace": ["Set", "Update"], "login": ["Connect"], "logon": ["Connect"], "logout": ["Disconnect"],
    "switch": ["Set", "Select"], "use": ["Set", "Select"], "print": ["Write", "Out"], "echo": ["Write"],
    "save": ["Export", "Save", "Set"], "load": ["Import"], "download": ["Get", "Save"],
    "wait": ["Start", "Wait"],
    "parse": ["ConvertFrom"], "sum": ["Measure"], "count": ["Measure"], "filter": ["Where", "Select"],
  ]

  /// Names of a list with the noun of a word and a verb that means what the word's does; else, for verbs that are only
  /// wrong there, all with the noun if they are few.
  static func names(for word: String, among names: [String]) -> [String] {
    guard let dash = word.firstIndex(of: "-"), dash != word.startIndex else { return [] }
    let verb = word[..<dash].lowercased()
    let nouns = Set(forms(of: word[word.index(after: dash)...].lowercased()))
    let same = names.filter { name in
      guard let dash = name.firstIndex(of: "-") else { return false }
      return nouns.contains(name[name.index(after: dash)...].lowercased())
    }
    let meant = approved[verb] ?? []
    let best = same.filter { name in meant.contains { name.hasPrefix("\($0)-") } }
    return best.isEmpty ? (same.count <= most ? same : []) : best
  }

  private static let most = 4

  /// A noun and, as it may be a plural, its singular.
  private static func forms(of noun: String) -> [String] {
    var forms = [noun]
    if noun.hasSuffix("ies") { forms.append(noun.dropLast(3) + "y") }
    if noun.hasSuffix("es") { forms.append(String(noun.dropLast(2))) }
    if noun.hasSuffix("s") { forms.append(String(noun.dropLast())) }
    return forms
  }
}
