import TestSupport
import Testing

/// The manual page is made from what the program says of itself.
@Suite struct ManualTests {
  @Test func thePageHasItsSections() throws {
    let program = Program(
      "/usr/bin/env", ["python3", Repository.path("Scripts/manual")], folder: "/tmp",
      environment: fixedEnvironment.merging(["HOME": "/tmp", "PALSH": Repository.palsh]) { $1 }, limit: 30)
    let page = try program.run()
    #expect(page.status == 0, "\(page.errorText)")
    #expect(page.text.hasPrefix(".TH PALSH 1 "))
    let sections = page.text.split(separator: "\n").filter { $0.hasPrefix(".SH ") }.map { $0.dropFirst(4) }
    #expect(
      sections == [
        "NAME", "SYNOPSIS", "EXAMPLES", "DESCRIPTION", "OPTIONS", "ENVIRONMENT", "EXIT STATUS", "SEE ALSO",
      ])
    // The script that the rules look for by its path.
    #expect(try Repository.text("Scripts/manual").contains("usage: Scripts/manual"))
  }
}
