/// The line that a session on the terminal starts with.
enum Banner {
  static func text(_ standing: WorldStanding) -> String {
    let name = standing.tenantName.isEmpty ? standing.tenant : standing.tenantName
    let place = [standing.world, name].filter { !$0.isEmpty }.joined(separator: ", ")
    return "palsh \(ProductVersion.text), PowerShell \(ShellProgram.languageVersion), \(place). "
      + "F1 helps, Ctrl-D or exit leaves."
  }
}
