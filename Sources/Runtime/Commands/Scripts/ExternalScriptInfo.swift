package import Syntax

/// A script file as a command: read and parsed when it is first needed.
package final class ExternalScriptInfo: CommandInfo {
  package let path: String
  private var loaded: SourceText?
  private var definition: ScriptBlockDefinition?

  package init(_ name: ShellString, path: String) {
    self.path = path
    super.init(name, type: .externalScriptInfo)
  }

  /// The script of a path, named by its last part.
  package convenience init(path: String) {
    self.init(.from(String(path.split(separator: "/").last ?? "")), path: path)
  }
}

extension ExternalScriptInfo {
  /// The text of the file; throws if it cannot be read.
  package func text() throws(ShellError) -> SourceText {
    if let loaded { return loaded }
    guard let made = ScriptText.read(path) else { throw ScriptFault.unreadable(path).error() }
    loaded = made
    return made
  }

  /// The script as a block of a session state; throws the parse error of a text that is wrong.
  package func block(in session: SessionState) throws(ShellError) -> ScriptBlock {
    if let definition { return ScriptBlock(definition, session: session) }
    let tree = SyntaxTree.parse(try text(), toRunFrom: session.current)
    guard tree.errors.isEmpty else { throw ParseFault.first(of: tree) }
    let made = ScriptBlockDefinition(tree: tree.root, syntax: tree)
    definition = made
    return ScriptBlock(made, session: session)
  }
}

/// Reading the text of script files.
package enum ScriptText {
  /// The text of a file in UTF-8 or, with a byte order mark, UTF-16; nil if it cannot be read.
  package static func read(_ path: String) -> SourceText? {
    guard let bytes = FileBytes.read(path) else { return nil }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return SourceText(utf8: Array(bytes.dropFirst(3)), fileName: path)
    }
    if bytes.starts(with: [0xFF, 0xFE]) { return SourceText(utf16: units(bytes, low: 0), fileName: path) }
    if bytes.starts(with: [0xFE, 0xFF]) { return SourceText(utf16: units(bytes, low: 1), fileName: path) }
    return SourceText(utf8: bytes, fileName: path)
  }

  private static func units(_ bytes: [UInt8], low: Int) -> [UInt16] {
    stride(from: 2, to: bytes.count - 1, by: 2).map { index in
      UInt16(bytes[index + low]) | UInt16(bytes[index + 1 - low]) << 8
    }
  }
}

/// What is wrong with a script file before it runs.
package enum ScriptFault: ShellFault {
  case unreadable(String)

  package var errorId: String { "CommandNotFoundException" }
  package var category: ErrorCategory { .objectNotFound }
  package var exceptionType: TypeInfo { .commandNotFoundException }

  package var message: String {
    switch self {
    case .unreadable(let path): "The script file '\(path)' could not be read."
    }
  }
}

extension ExternalScriptInfo {
  /// The text of the file as a string.
  package func wholeText() throws(ShellError) -> ShellString {
    let source = try text()
    return .from(units: (0..<source.count).map { source[$0] })
  }
}
