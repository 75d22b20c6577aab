/// The bindings of an edit mode; Vi has two tables.
package struct KeyBindings: Sendable {
  /// The edit modes, by PSReadLine's names.
  package enum Mode: String, CaseIterable, Sendable {
    case windows = "Windows"
    case emacs = "Emacs"
    case vi = "Vi"
  }

  package let mode: Mode
  package var insert: BindingTable
  /// What keys do in Vi's command mode; empty in other modes.
  package var command: BindingTable

  /// The bindings that a mode begins with.
  package init(_ mode: Mode) {
    self.mode = mode
    insert = BindingTable(Self.common + Self.defaults(mode))
    command = BindingTable(mode == .vi ? Self.commonCommand + Self.viCommand : [])
  }

  /// The keys of a mode as its tables have them.
  package static func names(_ mode: Mode) -> [(chord: String, function: String)] {
    common + defaults(mode) + (mode == .vi ? viCommand : [])
  }

  package func table(_ mode: EditState.Mode) -> BindingTable { mode == .command ? command : insert }

  private static func defaults(_ mode: Mode) -> [(chord: String, function: String)] {
    switch mode {
    case .windows: windows
    case .emacs: emacs
    case .vi: viInsert
    }
  }
}
