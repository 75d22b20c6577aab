/// Where entries are kept.
package enum HistoryPlace: Equatable, Sendable {
  /// A file at this path, made on first use.
  case file(String)
  /// Nowhere: the session remembers its own entries, and nothing is read or written.
  case nowhere

  /// The user's: the path in `PALSH_HISTORY` (nowhere if that is empty), else `palsh/history.sqlite` in `$XDG_STATE_HOME`, else
  /// in `~/.local/state`.
  ///
  /// Folders that are not absolute are passed over, as the XDG specification asks.
  package static func users(environment: (String) -> String?) -> HistoryPlace {
    if let path = environment("PALSH_HISTORY") { return path.isEmpty ? .nowhere : .file(path) }
    let folders = [("XDG_STATE_HOME", ""), ("HOME", "/.local/state")]
    for (variable, suffix) in folders {
      guard let folder = environment(variable), folder.hasPrefix("/") else { continue }
      return .file("\(folder)\(suffix)/palsh/history.sqlite")
    }
    return .nowhere
  }
}
