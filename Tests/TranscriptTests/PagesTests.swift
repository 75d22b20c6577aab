import Foundation
import TestSupport
import Testing
import Transcripts

/// The pages of `Tests/Transcripts`, each section a session of its own.
@Suite struct PagesTests {
  static let pages = Repository.files(under: "Tests/Transcripts", suffix: ".md")
    .filter { !$0.hasSuffix("README.md") }
  private static let filter = ProcessInfo.processInfo.environment["PAGES"] ?? ""
  private static let updates = Repository.isSet("UPDATE_TRANSCRIPTS")

  @Test(arguments: pages.filter { filter.isEmpty || $0.contains(filter) })
  func pageShowsWhatHappens(path: String) async throws {
    let page = try PageReader.read(Repository.text(path), path: path)
    let results = await Workers.map(page.sections) { section in
      Result { try section.departures(in: ProcessSession(section.options)) }
    }
    var departures: [(Page.Section, Departure)] = []
    for (section, result) in zip(page.sections, results) {
      if let gap = section.options.gap {
        withKnownIssue("gap \(gap)", sourceLocation: place(page, section.line)) {
          for departure in try result.get() { record(departure, page) }
        }
      } else {
        let found = try result.get()
        for departure in found { record(departure, page) }
        departures += found.map { (section, $0) }
      }
    }
    guard Self.updates, !departures.isEmpty else { return }
    try page.text(updatedBy: departures).write(
      toFile: Repository.path(path), atomically: true, encoding: .utf8)
  }

  private func record(_ departure: Departure, _ page: Page) {
    Issue.record("\(departure.difference)", sourceLocation: place(page, departure.line))
  }

  private func place(_ page: Page, _ line: Int) -> SourceLocation {
    SourceLocation(
      fileID: "Tests/\(page.path)", filePath: Repository.path(page.path), line: line, column: 1)
  }
}
