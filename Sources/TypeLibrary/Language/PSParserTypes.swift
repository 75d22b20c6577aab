import Runtime
import Syntax

/// A token as PowerShell 2 had it.
final class PlainToken: Content, BridgedContent {
  let token: TokenView

  init(_ token: TokenView) {
    self.token = token
    super.init(type: TypeTable.find("System.Management.Automation.PSToken") ?? .object)
  }

  var extent: Extent { token.token.extent }
  var source: SourceText { token.tree.source }

  var content: ShellString {
    switch token.type.shortName {
    case "StringLiteralToken", "StringExpandableToken":
      .from(units: token.table.stringValue(of: token.token).units)
    case "VariableToken": .from(units: token.table.variableName(of: token.token).units)
    default: token.own
    }
  }

  static func kind(of token: Token) -> Value {
    guard let type = TypeTable.find("System.Management.Automation.PSTokenType") else { return .null }
    let name = flagNames.first { token.flags.contains($0.flag) }?.name ?? kindName(token.kind)
    let index = type.enumeration?.names.firstIndex(of: name) ?? 0
    return Value(.enumeration(type.number, Int32(type.enumeration?.values[index] ?? 0)))
  }

  private static let flagNames: [(flag: TokenFlags, name: String)] = [
    (.commandName, "Command"), (.memberName, "Member"), (.attributeName, "Attribute"), (.typeName, "Type"),
  ]

  private static func kindName(_ kind: TokenKind) -> String {
    if let name = kindNames[kind] { return name }
    return kind.rawValue >= TokenKind.begin.rawValue ? "Keyword" : "Operator"
  }

  private static let kindNames: [TokenKind: String] = [
    .unknown: "Unknown", .variable: "Variable", .splattedVariable: "Variable", .parameter: "CommandParameter",
    .number: "Number", .label: "LoopLabel", .identifier: "CommandArgument", .generic: "CommandArgument",
    .newLine: "NewLine", .lineContinuation: "LineContinuation", .comment: "Comment", .endOfInput: "Unknown",
    .stringLiteral: "String", .stringExpandable: "String", .hereStringLiteral: "String",
    .hereStringExpandable: "String", .lParen: "GroupStart", .rParen: "GroupEnd", .lCurly: "GroupStart",
    .rCurly: "GroupEnd", .atParen: "GroupStart", .atCurly: "GroupStart", .dollarParen: "GroupStart",
    .semi: "StatementSeparator",
  ]
}

/// An error as PowerShell 2 had it.
final class PlainParseError: Content, BridgedContent {
  let message: String
  let token: TokenView

  init(_ error: SyntaxError, in tree: SyntaxTree) {
    message = error.message
    token = TokenView(
      tree.tokens.tokens.first { $0.start >= error.extent.start } ?? tree.tokens.tokens[0], in: tree)
    super.init(type: TypeTable.find("System.Management.Automation.PSParseError") ?? .object)
  }
}

extension TypeEntry {
  static var psParser: TypeEntry {
    let out =
      "[ref] System.Collections.ObjectModel.Collection`1[[System.Management.Automation.PSParseError]]& errors)"
    let result = "System.Collections.ObjectModel.Collection[System.Management.Automation.PSToken]"
    return TypeEntry("System.Management.Automation.PSParser") {
      staticCall("\(result) Tokenize(string script, \(out)") { call in
        try PlainTokens.read(call.argument(0, as: ShellString.self), call)
      }
      staticCall("\(result) Tokenize(System.Object[] script, \(out)") { call in
        var builder = TextBuilder()
        for line in try call.argument(0, as: ArrayObject.self).elements where !line.isNull {
          builder.append(try NetText.of(line, call.engine))
          builder.append("\n")
        }
        return try PlainTokens.read(builder.finish(), call)
      }
    }
  }

  static var psToken: TypeEntry {
    TypeEntry("System.Management.Automation.PSToken") {
      property("string Content {get;}") { (token: PlainToken) in token.content }
      property("int EndColumn {get;}") { (token: PlainToken) in
        token.source.position(of: Int(token.extent.end)).column
      }
      property("int EndLine {get;}") { (token: PlainToken) in
        token.source.position(of: Int(token.extent.end)).line
      }
      property("int Length {get;}") { (token: PlainToken) in token.extent.end - token.extent.start }
      property("int Start {get;}") { (token: PlainToken) in token.extent.start }
      property("int StartColumn {get;}") { (token: PlainToken) in
        token.source.position(of: Int(token.extent.start)).column
      }
      property("int StartLine {get;}") { (token: PlainToken) in
        token.source.position(of: Int(token.extent.start)).line
      }
      property("System.Management.Automation.PSTokenType Type {get;}") { (token: PlainToken) in
        PlainToken.kind(of: token.token.token)
      }
      method(
        "System.Management.Automation.PSTokenType GetPSTokenType(System.Management.Automation.Language.Token token)"
      ) { (token: TokenView) in PlainToken.kind(of: token.token) }
    }
  }

  static var psParseError: TypeEntry {
    TypeEntry("System.Management.Automation.PSParseError") {
      property("string Message {get;}") { (error: PlainParseError) in error.message }
      property("System.Management.Automation.PSToken Token {get;}") { (error: PlainParseError) in
        PlainToken(error.token).value
      }
    }
  }
}

/// Reads a text's tokens as PowerShell 2 had them.
private enum PlainTokens {
  static func read(_ text: ShellString, _ call: MethodArguments) throws -> Value {
    let tree = SyntaxTree.parse(SourceText(utf16: text.units))
    let errors = tree.errors.map { PlainParseError($0, in: tree).value }
    try call.argument(1, as: OutArgument.self).set(collection(errors, "PSParseError"))
    return collection(
      tree.tokens.tokens.dropLast().map { PlainToken(TokenView($0, in: tree)).value }, "PSToken")
  }

  private static func collection(_ values: [Value], _ element: String) -> Value {
    guard let list = TypeTable.find("System.Collections.ObjectModel.Collection`1"),
      let type = TypeTable.find("System.Management.Automation." + element)
    else { return .array(values) }
    return .object(ListObject(values, type: TypeTable.construct(list, [type])))
  }
}
