import Foundation
import TestSupport
import Testing

/// How a session starts and stays: profiles, `-NoExit`, history.
@Suite struct SessionStartTests {
  private let home: TemporaryFolder

  init() throws { home = try TemporaryFolder() }

  private func palsh(_ words: [String], input: String = "") throws -> Program.Outcome {
    var environment = fixedEnvironment
    environment["HOME"] = home.path
    return try Program(
      Repository.palsh, words, folder: "/tmp", environment: environment, input: Array(input.utf8)
    ).run()
  }

  private func writeProfile(_ text: String) throws {
    let folder = "\(home.path)/.config/palsh"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: "\(folder)/profile.ps1"))
  }

  @Test func aProfileRunsBeforeTheRest() throws {
    try writeProfile("$greeting = 'hello'")
    #expect(try palsh(["-Command", "$greeting"]).text == "hello\n")
    #expect(try palsh(["-NoProfile", "-Command", "\"[$greeting]\""]).text == "[]\n")
  }

  @Test func aProfileThatThrowsLeavesTheSessionUsable() throws {
    try writeProfile("throw 'no'")
    let outcome = try palsh(["-Command", "'still here'"])
    #expect(outcome.text == "still here\n")
    #expect(outcome.errorText.contains("no"))
    #expect(outcome.status == 0)
  }

  @Test func noExitStays() throws {
    let outcome = try palsh(
      ["-NoProfile", "-NoLogo", "-NoExit", "-Command", "$x = 41"], input: "$x + 1\nexit 3\n")
    #expect(outcome.text.contains("\n42\n"))
    #expect(outcome.status == 3)
    #expect(try palsh(["-NoProfile", "-NoExit", "-Command", "exit 4"], input: "'no'\n").status == 4)
  }

  @Test func whatWasEnteredIsKept() throws {
    let outcome = try palsh(
      ["-NoProfile", "-Command", "-"], input: "'one'\n(Get-History).CommandLine\nr 1\n")
    #expect(outcome.text == "one\n'one'\n'one'\none\n")
  }
}
