import Runtime
import Syntax

/// A token of a parsed text.
final class TokenView: Content, BridgedContent {
  let token: Token
  let tree: SyntaxTree

  init(_ token: Token, in tree: SyntaxTree) {
    (self.token, self.tree) = (token, tree)
    super.init(type: TokenView.type(of: token, in: tree.tokens))
  }

  var table: TokenTable { tree.tokens }

  override func text(_ engine: Engine) -> ShellString { token.kind == .endOfInput ? .from("<eof>") : own }

  /// The token as it is written.
  var own: ShellString { .from(units: tree.source.units(in: token.extent)) }

  override func isEqual(to other: Content, _ engine: Engine) -> Bool {
    (other as? TokenView).map { $0.tree === tree && $0.token == token } ?? false
  }

  override func hash(_ engine: Engine) -> UInt32 {
    UInt32(bitPattern: token.start) &* 31 &+ UInt32(token.kind.rawValue)
  }

  static func kind(_ kind: TokenKind) -> Value {
    Value(.enumeration(LanguageTypes.tokenKind.number, Int32(kind.rawValue)))
  }

  private static func type(of token: Token, in table: TokenTable) -> TypeInfo {
    guard let name = name(of: token, in: table) else { return LanguageTypes.token }
    return LanguageTypes.find(name)
  }

  /// The name of a token's type by what it was read as: being an argument changes its kind only.
  private static func name(of token: Token, in table: TokenTable) -> String? {
    switch token.readKind {
    case .number: return "NumberToken"
    case .parameter: return "ParameterToken"
    case .label: return "LabelToken"
    case .variable, .splattedVariable: return "VariableToken"
    case .stringLiteral, .hereStringLiteral: return "StringLiteralToken"
    case .stringExpandable, .hereStringExpandable: return "StringExpandableToken"
    case .generic: return table.isExpandable(token) ? "StringExpandableToken" : "StringLiteralToken"
    case .redirectInStd: return "InputRedirectionToken"
    case .redirection:
      if case .file = table.redirection(of: token) { return "FileRedirectionToken" }
      return "MergingRedirectionToken"
    default: return nil
    }
  }
}

/// A parse error of a text.
final class ParseErrorView: Content, BridgedContent {
  let id: ShellString
  let message: ShellString
  let extent: Value
  let isIncomplete: Bool

  init(_ error: SyntaxError, in source: SourceText) {
    (id, message) = (.from(error.id.name), .from(error.message))
    (extent, isIncomplete) = (ExtentView(error.extent, in: source).value, error.isIncomplete)
    super.init(type: LanguageTypes.parseError)
  }

  /// An error that a script makes.
  init(id: ShellString, message: ShellString, extent: Value) {
    (self.id, self.message, self.extent, isIncomplete) = (id, message, extent, false)
    super.init(type: LanguageTypes.parseError)
  }

  override func text(_ engine: Engine) throws(ShellError) -> ShellString {
    guard let place = extent.content(as: ExtentView.self) else { return message }
    return .from(ScriptPosition(source: place.source, extent: place.extent).message + "\n" + String(message))
  }
}
