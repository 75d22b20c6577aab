/// The line that a session on the terminal starts with.
enum Banner {
  static let text =
    "palsh \(ProductVersion.text), PowerShell \(ShellProgram.languageVersion), in the sandbox. Ctrl-D or exit leaves."
}
