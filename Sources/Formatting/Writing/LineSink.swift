package import Runtime

/// Where lines of formatted text go: the host, a string, a file.
package protocol LineSink: AnyObject {
  /// Columns that lines may take; as many as they like where nobody says.
  var width: Int { get }
  /// Columns that tables spread over.
  var screenWidth: Int { get }
  /// Whether lines go to the host itself and not into text that scripts see.
  var isHost: Bool { get }
  /// Takes a line without its end; `stream` is the stream beside output that it belongs to.
  func writeLine(_ line: ShellString, _ stream: MessageKind?) throws(ShellError)
}

extension LineSink {
  package var screenWidth: Int { width }
}

/// How lines of one place are coloured.
struct LineStyle {
  /// Nil where nothing is coloured.
  let sheet: StyleSheet?

  init(_ sheet: StyleSheet, forHost: Bool) { self.sheet = sheet.isPlain(forHost: forHost) ? nil : sheet }

  /// A property's sequence, empty without colours.
  func sequence(_ path: String) -> ShellString { sheet?[path] ?? .empty }

  var reset: ShellString { sheet == nil ? .empty : StyleSheet.reset }
}
