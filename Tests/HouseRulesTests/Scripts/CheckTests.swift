import Foundation
import TestSupport
import Testing

/// The gate is itself put to the proof: a sound package passes, and each step stops the fault made for it.
@Suite struct CheckTests {
  private static let source = "Sources/Greeting/Greeting.swift"
  private static let test = "Tests/GreetingTests/GreetingTests.swift"

  @Test func everyStepCatchesItsFault() throws {
    let workshop = try Workshop()
    try workshop.unpack("Tests/Fixtures/gate")
    try workshop.take("Scripts/check", "Scripts/build", ".swift-format")
    try workshop.pretend("Scripts/packages", "exit 0")
    let sound = try #require(workshop.text(Self.source))
    let soundTest = try #require(workshop.text(Self.test))

    try workshop.pretend("Scripts/packages", "exit 1")
    try expectFailure(of: "packages", in: workshop)
    try workshop.pretend("Scripts/packages", "exit 0")

    try workshop.write(Self.source, sound.replacing("String {", with: "String   {"))
    try expectFailure(of: "format", in: workshop)

    try workshop.write(Self.source, sound + String(repeating: "// a line too many\n", count: 500))
    try expectFailure(of: "sizes", in: workshop)

    try workshop.write(Self.source, sound + "\npackage func careless() { var never = 1 }\n")
    try expectFailure(of: "build", in: workshop)
    try workshop.write(Self.source, sound)

    try workshop.write(Self.test, soundTest.replacing("\"hello\"", with: "\"goodbye\""))
    try expectFailure(of: "tests", in: workshop)

    try workshop.write(Self.test, soundTest)
    let outcome = try run(workshop)
    #expect(outcome.status == 0, "\(outcome.text)\(outcome.errorText)")
    #expect(outcome.text.contains("== all steps passed in"))
  }

  private func expectFailure(of step: String, in workshop: Workshop) throws {
    let outcome = try run(workshop)
    #expect(outcome.status == 1, "\(step): \(outcome.text)\(outcome.errorText)")
    #expect(outcome.errorText.contains("== \(step) FAILED"), "\(outcome.errorText)")
    #expect(!outcome.text.contains("all steps passed"))
  }

  private func run(_ workshop: Workshop) throws -> Program.Outcome {
    // The toolchain is where this process found it.
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return try workshop.run("Scripts/check", path: path, limit: 600)
  }
}
