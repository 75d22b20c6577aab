import Glibc

/// How entries are edited on this terminal.
enum EditingMode {
  /// Whether libedit draws, without colours and menus: on a terminal that can do nothing else, and for screen readers.
  static var isPlain: Bool { value("TERM") == "dumb" || value("PALSH_EDITING") == "plain" }

  private static func value(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
