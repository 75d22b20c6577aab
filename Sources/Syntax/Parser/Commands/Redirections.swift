/// The redirections of a command while it is read: one for each stream.
struct Redirections {
  private var found: [RedirectionAst] = []

  /// In order of the streams, as PowerShell keeps them.
  var inOrder: [RedirectionAst] {
    found.count < 2 ? found : found.sorted { $0.fromStream.rawValue < $1.fromStream.rawValue }
  }

  /// False if the stream has one already.
  mutating func take(_ redirection: RedirectionAst) -> Bool {
    guard !found.contains(where: { $0.fromStream == redirection.fromStream }) else { return false }
    found.append(redirection)
    return true
  }
}

extension Parser {
  /// Grammar: redirection.
  ///
  /// Sets `end` to where it ends. Returns nil for the redirection of input, which is not supported.
  @discardableResult
  mutating func parseRedirection(
    _ token: Token, into redirections: inout Redirections, end: inout Extent
  ) -> RedirectionAst? {
    let redirection: RedirectionAst
    if token.kind == .redirectInStd {
      let file = parseRedirectionTarget(token)
      report(.redirectionNotSupported, token.extent, text(of: token))
      end = token.extent.through(file.extent)
      return nil
    }
    switch lexer.table.redirection(of: token) {
    case .file(let from, let append):
      let file = parseRedirectionTarget(token)
      redirection = keep(
        FileRedirectionAst(
          token.extent.through(file.extent), fromStream: stream(from), location: file, append: append))
    case .merging(let from, let to):
      if stream(to) != .output || from == to {
        report(.redirectionNotSupported, token.extent, text(of: token))
      }
      redirection = keep(MergingRedirectionAst(token.extent, fromStream: stream(from), toStream: .output))
    }
    if !redirections.take(redirection) {
      report(.streamAlreadyRedirected, redirection.extent, redirection.fromStream.sentenceName)
    }
    end = redirection.extent
    return redirection
  }

  /// Grammar: redirected-file-name.
  private mutating func parseRedirectionTarget(_ token: Token) -> ExpressionAst {
    if let file = parseSingleArgument(.fileName) { return file }
    report(.missingFileSpecification, token.extent.after)
    return keep(ErrorExpressionAst(token.extent))
  }

  private func stream(_ number: UInt8) -> RedirectionStream {
    RedirectionStream(rawValue: number) ?? .output
  }
}

extension RedirectionStream {
  /// The name of the stream in sentences.
  fileprivate var sentenceName: String {
    switch self {
    case .all: "* stream"
    case .output: "output stream"
    case .error: "error stream"
    case .warning: "warning stream"
    case .verbose: "verbose stream"
    case .debug: "debug stream"
    case .information: "information stream"
    }
  }
}
