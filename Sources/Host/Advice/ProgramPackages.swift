import Database

/// Debian packages that hold a program, out of command-not-found's data where the machine has them.
///
/// The tables are those that its `README` documents: `commands (command, pkgID)` and `packages (pkgID, name, …)`.
enum ProgramPackages {
  static let files = ["/var/lib/command-not-found/commands.db", "/usr/share/command-not-found/commands.db"]

  private struct Unreadable: Error {}

  /// Names of the packages, at most three; none where there are no data, or none that can be read.
  static func holding(_ program: String, in files: [String] = files) -> [String] {
    for file in files where HostFile.isRegular(file) {
      // Somebody else's file: what is wrong with it is not told to who mistyped a name.
      if let names = try? names(of: program, in: file) { return names }
    }
    return []
  }

  private static func names(of program: String, in file: String) throws -> [String] {
    let connection = try Connection(
      path: file, .existing, patience: Patience(milliseconds: 5), takesTurns: false
    ) { _ in Unreadable() }
    return try connection.rows(
      """
      SELECT DISTINCT packages.name FROM commands JOIN packages ON packages.pkgID = commands.pkgID
      WHERE commands.command = ? LIMIT 3
      """, program
    ) { try $0.text(0) }
  }
}
