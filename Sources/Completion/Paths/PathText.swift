import Runtime
import Syntax
import TypeLibrary

/// Paths that strings and variables of a text make.
extension PathCompletion {
  /// A string with what follows it, quotes included; nil for one whose value is not known.
  func concatenated(_ node: Ast, behind rest: String) -> String? {
    if let string = node as? StringConstantExpressionAst {
      let quote =
        switch string.stringConstantType {
        case .singleQuoted: "'"
        case .doubleQuoted: "\""
        default: ""
        }
      return quote + context.value(of: string) + rest + quote
    }
    return (node as? ExpandableStringExpressionAst).flatMap { expanded($0, behind: rest) }
  }

  /// A string with its variables filled in; nil if there is more in it than variables.
  func expanded(_ string: ExpandableStringExpressionAst, behind rest: String) -> String? {
    guard string.stringConstantType != .doubleQuotedHereString else { return nil }
    let units = context.source.units(of: string.text)
    var text = ""
    var end = 0
    for (nested, range) in zip(string.nestedExpressions, string.nestedRanges) {
      guard let variable = nested as? VariableExpressionAst, let value = path(of: variable) else {
        return nil
      }
      text += String(decoding: units[end..<range.lowerBound], as: UTF16.self) + value
      end = range.upperBound
    }
    text += String(decoding: units[end...], as: UTF16.self)
    let quote = string.stringConstantType == .doubleQuoted ? "\"" : ""
    return quote + text + rest + quote
  }

  /// The value of a variable as part of a path; nil if it is no text.
  func path(of variable: VariableExpressionAst) -> String? {
    let path = variable.variablePath
    let drive = path.driveName.map { context.string($0).lowercased() }
    guard path.isVariable || drive == "env" else { return nil }
    let name = context.name(of: variable)
    if drive == "env" { return context.engine.environment[.from(name)].map { String($0) } ?? "" }
    let value = VariableLookUp.find(Symbols.intern(.from(name)), from: context.scope, context.engine)
    switch value?.base.payload {
    case nil, .null, .nothing: return ""
    case .string(let text)?: return String(text)
    case .int, .long, .double, .number, .bool, .char: return value.map { String(Conversion.plainText($0)) }
    default: return nil
    }
  }
}
