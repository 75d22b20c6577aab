import Foundation
import LineEditing
import TestSupport
import Testing

/// Every key of the tables does on a terminal what its function says.
@Suite struct KeyTableTests {
  private let home: TemporaryFolder

  init() throws { home = try TemporaryFolder() }

  @Test func keysOfEmacsMode() throws { try play(KeyCases.emacs) }
  @Test func keysOfWindowsMode() throws { try play(KeyCases.windows) }
  @Test func keysOfViMode() throws { try play(KeyCases.viInsert + KeyCases.viCommand) }

  /// Keys of menus, lists and panels, which have tests of their own, and those whose effect the terminal alone has.
  private static let elsewhere: Set<String> = [
    "Tab", "Shift+Tab", "Ctrl+Spacebar", "Alt+=", "F1", "F2", "F4", "Alt+h", "Ctrl+r", "Ctrl+s", "?",
    "Alt+F7", "PageUp", "PageDown", "Ctrl+PageUp", "Ctrl+PageDown", "Enter", "Spacebar",
  ]

  @Test(arguments: [
    (KeyBindings.Mode.emacs, KeyCases.emacs), (.windows, KeyCases.windows),
    (.vi, KeyCases.viInsert + KeyCases.viCommand),
  ])
  func everyKeyHasACase(mode: KeyBindings.Mode, cases: [KeyCase]) throws {
    let played = Set(try cases.flatMap { try TypedKeys.chords(in: $0.typed).map { try KeyChord($0).name } })
    for (chord, function) in KeyBindings.names(mode) {
      let name = try KeyChord(String(chord.prefix { $0 != " " })).name
      #expect(
        played.contains(name) || Self.elsewhere.contains(name), "\(mode): \(chord) (\(function)) has no case")
    }
  }

  /// One session for all: a case begins where the one before ended.
  private func play(_ cases: [KeyCase]) throws {
    let session = try session()
    for entry in cases {
      session.type(try TypedKeys.bytes(entry.typed) + (entry.isEntered ? "\r" : ""))
      let isShown = session.shows(entry.shows)
      #expect(isShown, "\(entry.typed) shows no \(entry.prints): \(session.rest)")
      guard isShown else { return }
      let isBack = session.shows("PS /tmp> ")
      #expect(isBack, "no prompt after \(entry.typed): \(session.rest)")
      guard isBack else { return }
    }
  }

  private func session() throws -> TerminalProgram {
    let editor = "\(home.path)/editor"
    _ = FileManager.default.createFile(
      atPath: editor, contents: Data("#!/bin/sh\necho \"'from the editor'\" >\"$1\"\n".utf8),
      attributes: [.posixPermissions: 0o700])
    let program = Program.palsh(["-NoProfile"], home: home, ["TERM": "xterm", "VISUAL": editor])
    let session = try TerminalProgram(program, columns: 120)
    #expect(session.shows("PS /tmp> "), "\(session.rest)")
    return session
  }
}
