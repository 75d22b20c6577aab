import Glibc
import PartnerDomain

/// Where a world is kept.
package enum WorldPlace: Equatable, Sendable {
  /// A file at this path, made on first use.
  case file(String)
  /// Only in memory: it ends with the process.
  case memory
  /// There is no folder to keep one in: whatever is asked of it throws `StoreFault.noPlace`.
  case nowhere

  /// The user's world: `world.db` in `$PALSH_HOME`, else in `$XDG_DATA_HOME/palsh`, else in `~/.local/share/palsh`.
  ///
  /// Paths that are not absolute are passed over, as the XDG specification asks.
  package static func users(environment: (String) -> String?) -> WorldPlace {
    let folders = [("PALSH_HOME", ""), ("XDG_DATA_HOME", "/palsh"), ("HOME", "/.local/share/palsh")]
    for (variable, suffix) in folders {
      guard let folder = environment(variable), folder.hasPrefix("/") else { continue }
      return .file("\(folder)\(suffix)/world.db")
    }
    return .nowhere
  }
}

/// Takes a world that was begun and not finished away again.
func removeWorld(at path: String) {
  for suffix in ["", "-journal", "-turn"] { unlink(path + suffix) }
}
