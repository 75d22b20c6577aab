/// How escape sequences in what is shown are treated (System.Management.Automation.OutputRendering).
package enum OutputRendering: Int32, Sendable { case host, plainText, ansi }

/// The state behind `$PSStyle`: the sequences that the display uses, by their property's path (`Formatting.Error`).
package final class StyleSheet {
  nonisolated(unsafe) package static let reset = ShellString.from("\u{1B}[0m")

  package var rendering = OutputRendering.host
  /// Whether the host's terminal knows escape sequences (`TERM=dumb` does not).
  package var hostKnowsSequences = true
  /// Columns that progress may take, and whether it tells the terminal.
  package var progressWidth: Int32 = 120
  package var progressView: Int32 = 0
  package var usesProgressIndicator = false
  /// Sequences of file names by extension in lower case, in order of their addition.
  package var extensions: [(name: ShellString, sequence: ShellString)] = StyleSheet.archives

  private var sequences: [String: ShellString] = [:]
  var objects: [String: StyleObject] = [:]

  package init() {}

  /// The sequence of a property that a script may change.
  package subscript(path: String) -> ShellString {
    get { sequences[path] ?? StyleSheet.defaults[path].map { .from($0) } ?? .empty }
    set { sequences[path] = newValue }
  }

  package static let paths = [
    "Formatting.FormatAccent", "Formatting.TableHeader", "Formatting.CustomTableHeaderLabel",
    "Formatting.ErrorAccent", "Formatting.Error", "Formatting.Warning", "Formatting.Verbose",
    "Formatting.Debug",
    "Formatting.FeedbackName", "Formatting.FeedbackText", "Formatting.FeedbackAction", "Progress.Style",
    "FileInfo.Directory", "FileInfo.SymbolicLink", "FileInfo.Executable",
  ]

  private static let defaults: [String: String] = [
    "Formatting.FormatAccent": "\u{1B}[32;1m", "Formatting.TableHeader": "\u{1B}[32;1m",
    "Formatting.CustomTableHeaderLabel": "\u{1B}[32;1;3m", "Formatting.ErrorAccent": "\u{1B}[36;1m",
    "Formatting.Error": "\u{1B}[31;1m", "Formatting.Warning": "\u{1B}[33;1m",
    "Formatting.Verbose": "\u{1B}[33;1m",
    "Formatting.Debug": "\u{1B}[33;1m", "Formatting.FeedbackName": "\u{1B}[33m",
    "Formatting.FeedbackText": "\u{1B}[96m", "Formatting.FeedbackAction": "\u{1B}[97m",
    "Progress.Style": "\u{1B}[33;1m", "FileInfo.Directory": "\u{1B}[44;1m",
    "FileInfo.SymbolicLink": "\u{1B}[36;1m", "FileInfo.Executable": "\u{1B}[32;1m",
  ]

  /// Archives are red, scripts of PowerShell yellow (`$PSStyle.FileInfo.Extension` of a fresh session).
  nonisolated(unsafe) private static let archives: [(name: ShellString, sequence: ShellString)] =
    [".zip", ".tgz", ".gz", ".tar", ".nupkg", ".cab", ".7z"].map { (.from($0), .from("\u{1B}[31;1m")) }
    + [".ps1", ".psd1", ".psm1", ".ps1xml"].map { (.from($0), .from("\u{1B}[33;1m")) }

  /// Whether text for a place is shown without any sequence: the host itself, or text made for scripts and files.
  package func isPlain(forHost: Bool) -> Bool {
    switch rendering {
    case .plainText: true
    case .ansi: forHost && !hostKnowsSequences
    case .host: !forHost || !hostKnowsSequences
    }
  }

  /// Takes what the environment says: `NO_COLOR`, and terminals that know no sequences.
  package func readEnvironment(_ environment: EnvironmentTable) {
    let terminal = environment[.from("TERM")].map { String($0) }
    if terminal == "dumb" { hostKnowsSequences = false }
    if terminal == "xterm-mono" || terminal == "xtermm" || environment[.from("NO_COLOR")] != nil {
      rendering = .plainText
    }
  }
}
