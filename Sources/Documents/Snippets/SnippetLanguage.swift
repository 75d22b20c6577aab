/// How the inside of a fence is read.
enum SnippetLanguage {
  case powerShell
  /// Lines for a Unix shell: a backslash at the end goes on.
  case azureCLI
  /// A picture of a session: only what follows a prompt is input.
  case console

  private static let names: [String: SnippetLanguage] = [
    "powershell": .powerShell, "azurepowershell": .powerShell, "pwsh": .powerShell, "ps1": .powerShell,
    "azurecli": .azureCLI, "console": .console,
  ]

  /// The language of a fence from its info text, nil for one that holds nothing to run.
  init?(fence info: String) {
    let separators: Set<Character> = [" ", "\t", ",", "{", "}"]
    guard let word = info.split(whereSeparator: separators.contains).first?.lowercased() else { return nil }
    let suffix = "-interactive"
    let name = word.hasSuffix(suffix) ? String(word.dropLast(suffix.count)) : word
    guard let language = Self.names[name] else { return nil }
    self = language
  }
}
