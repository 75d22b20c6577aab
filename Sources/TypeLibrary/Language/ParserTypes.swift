import Runtime
import Syntax

extension TypeEntry {
  static var parser: TypeEntry {
    let space = LanguageTypes.namespace
    let outputs = "[ref] \(space)Token[]& tokens, [ref] \(space)ParseError[]& errors)"
    return TypeEntry(space + "Parser") {
      staticCall("\(space)ScriptBlockAst ParseInput(string input, \(outputs)") { call in
        try LanguageParser.parse(LanguageParser.source(call[0]), call, outputs: 1)
      }
      staticCall("\(space)ScriptBlockAst ParseInput(string input, string fileName, \(outputs)") { call in
        let name = try call[1].isNull ? nil : call.argument(1, as: String.self)
        return try LanguageParser.parse(LanguageParser.source(call[0], fileName: name), call, outputs: 2)
      }
      staticCall("\(space)ScriptBlockAst ParseFile(string fileName, \(outputs)") { call in
        try LanguageParser.parse(LanguageParser.file(call.argument(0, as: String.self)), call, outputs: 1)
      }
    }
  }

  static var codeGeneration: TypeEntry {
    TypeEntry(LanguageTypes.namespace + "CodeGeneration") {
      method("string EscapeSingleQuotedStringContent(string value)") { (text: ShellString) in
        Escaping.doubling(text) { [0x27, 0x2018, 0x2019, 0x201A, 0x201B].contains($0) }
      }
      method("string EscapeFormatStringContent(string value)") { (text: ShellString) in
        Escaping.doubling(text) { $0 == 0x7B || $0 == 0x7D }
      }
      method("string EscapeBlockCommentContent(string value)") { (text: String) in
        Escaping.replacing(text, [("<#", "<`#"), ("#>", "#`>")])
      }
      method("string EscapeVariableName(string value)") { (text: String) in
        Escaping.replacing(text, [("`", "``"), ("}", "`}"), ("{", "`{")])
      }
    }
  }
}

/// Parses what scripts give to the parser.
enum LanguageParser {
  static func source(_ text: Value, fileName: String? = nil) throws -> SourceText {
    guard case .string(let string) = text.base.payload else { throw NetFault.argumentNull("input") }
    return SourceText(utf16: string.units, fileName: fileName)
  }

  static func file(_ name: String) throws -> SourceText {
    guard let bytes = readFile(name) else {
      throw NetFault.io("Could not find file '\(name)'.", type: "System.IO.FileNotFoundException")
    }
    return .script(bytes, fileName: name)
  }

  /// The tree's root; tokens and errors go to the references behind the first arguments.
  static func parse(_ source: SourceText, _ call: MethodArguments, outputs: Int) throws -> Value {
    let tree = SyntaxTree.parse(source, seenFrom: call.scope)
    let tokens = tree.tokens.tokens.map { TokenView($0, in: tree).value }
    let errors = tree.errors.map { ParseErrorView($0, in: source).value }
    try call.argument(outputs, as: OutArgument.self).set(
      .array(ArrayObject(tokens, type: TypeTable.array(of: LanguageTypes.token))))
    try call.argument(outputs + 1, as: OutArgument.self).set(
      .array(ArrayObject(errors, type: TypeTable.array(of: LanguageTypes.parseError))))
    return NodeView(tree.root, in: tree).value
  }
}

/// Makes texts safe for a place in a script.
private enum Escaping {
  static func doubling(_ text: ShellString, where isDoubled: (UInt16) -> Bool) -> ShellString {
    .from(units: text.units.flatMap { isDoubled($0) ? [$0, $0] : [$0] })
  }

  static func replacing(_ text: String, _ pairs: [(String, String)]) -> String {
    pairs.reduce(text) { text, pair in
      text.split(separator: pair.0, omittingEmptySubsequences: false).joined(separator: pair.1)
    }
  }
}
