import Foundation
import TestSupport
import Testing

/// The scripts of daily work.
@Suite struct WorkScriptTests {
  @Test func formatterAcceptsWhatItWrote() throws {
    let workshop = try Workshop()
    try workshop.take("Scripts/format", ".swift-format")
    try workshop.write("Sources/Untidy.swift", "func  untidy( ) { }\n")
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let outcome = try workshop.run("Scripts/format", "Sources/Untidy.swift", path: path)
    #expect(outcome.status == 0, "\(outcome.errorText)")
    #expect(workshop.text("Sources/Untidy.swift") == "func untidy() {}\n")
  }
}
