/// What people type who come from other shells, and what does it here.
struct HabitTable {
  /// How the rest of the line goes into the proposal.
  enum Form {
    /// Another command takes the place of the word; its arguments stay.
    case command(String)
    /// `A=b` becomes `$env:A = 'b'`.
    case environment
    /// `a='b c'` becomes `Set-Alias a 'b c'`, or a function where there are arguments.
    case alias
    /// The arguments, as they are written, stand for `{}`.
    case around(String)
  }

  private static let forms: [String: Form] = [
    "ll": .command("Get-ChildItem"), "la": .command("Get-ChildItem -Force"), "l": .command("Get-ChildItem"),
    "grep": .command("Select-String"), "egrep": .command("Select-String"), "rg": .command("Select-String"),
    "find": .command("Get-ChildItem -Recurse -Filter"), "locate": .command("Get-ChildItem -Recurse -Filter"),
    "cat": .command("Get-Content"), "less": .command("Get-Content"), "more": .command("Get-Content"),
    "head": .command("Get-Content -TotalCount 10"), "tail": .command("Get-Content -Tail 10"),
    "touch": .command("New-Item"), "which": .command("Get-Command"), "whereis": .command("Get-Command"),
    "type": .command("Get-Command"), "export": .environment, "setenv": .environment, "declare": .environment,
    "unset": .command("Remove-Variable"), "alias": .alias, "unalias": .command("Remove-Alias"),
    "source": .command("."), "printenv": .command("Get-ChildItem Env:"),
    "env": .command("Get-ChildItem Env:"),
    "wget": .command("Invoke-WebRequest"), "curl": .command("Invoke-WebRequest"),
    "read": .around("$answer = Read-Host {}"), "time": .around("Measure-Command { {} }"),
    "eval": .command("Invoke-Expression"), "let": .around("${}"), "apropos": .around("Get-Help *{}*"),
    "whatis": .command("Get-Help"), "man": .command("Get-Help"), "jobs": .command("Get-Job"),
    "pushd": .command("Push-Location"), "popd": .command("Pop-Location"), "ren": .command("Rename-Item"),
    "ipconfig": .command("ip address"), "cls": .command("Clear-Host"),
    "md5sum": .command("Get-FileHash -Algorithm MD5"),
    "sha256sum": .command("Get-FileHash"), "uniq": .command("Get-Unique"), "wc": .command("Measure-Object"),
    "seq": .around("1..{}"),
  ]

  /// What to type instead of a command with its arguments as they were written; nil if the word is no habit.
  static func proposal(for word: String, arguments: String) -> String? {
    switch forms[word.lowercased()] {
    case .command(let command): return joined(command, arguments)
    case .around(let text):
      return arguments.isEmpty ? nil : text.replacing("{}", with: arguments)
    case .environment: return environment(arguments)
    case .alias: return alias(arguments)
    case nil: return nil
    }
  }

  private static func joined(_ command: String, _ arguments: String) -> String {
    arguments.isEmpty ? command : "\(command) \(arguments)"
  }

  private static func environment(_ arguments: String) -> String? {
    assignment(arguments).map { name, value in "$env:\(name) = \(quoted(value))" }
  }

  private static func alias(_ arguments: String) -> String? {
    guard !arguments.isEmpty else { return "Get-Alias" }
    return assignment(arguments).map { name, value in
      let bare = unquoted(value)
      return bare.contains(" ") ? "function \(name) { \(bare) @args }" : "Set-Alias \(name) \(bare)"
    }
  }

  private static func assignment(_ text: String) -> (name: Substring, value: Substring)? {
    guard let equals = text.firstIndex(of: "="), equals != text.startIndex else { return nil }
    let name = text[..<equals]
    guard name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" }) else { return nil }
    return (name, text[text.index(after: equals)...])
  }

  private static func unquoted(_ text: Substring) -> Substring {
    guard text.count > 1, let first = text.first, first == text.last, "'\"".contains(first) else {
      return text
    }
    return text.dropFirst().dropLast()
  }

  /// The text in quotes; a doubled one stands for one.
  private static func quoted(_ text: Substring) -> String {
    if text.first == "\"", text.last == "\"", text.count > 1 { return String(text) }
    return "'\(unquoted(text).replacing("'", with: "''"))'"
  }
}
