/// `-replace`: its right side is a pattern, or a pattern and what stands for each match.
package enum ReplaceOperator {
  /// Runs a script block of the operand over a match, which is its `$_`.
  package typealias Evaluate = (ScriptBlock, Value) throws(ShellError) -> Value

  /// The replaced text of one value, or an array of texts for a collection.
  ///
  /// - Parameter operation: The operator as it was written, for the error about too many operands.
  package static func apply(
    _ left: Value, _ right: Value, ignoringCase: Bool, operation: String, _ site: inout RegexSite,
    _ engine: Engine,
    evaluate: Evaluate
  ) throws(ShellError) -> Value {
    let operands = try operands(right, operation, engine)
    let regex = try regex(operands.pattern, ignoringCase: ignoringCase, &site, engine)
    let replacement = try Replacement(operands.substitute, regex, engine)
    guard let enumerator = try Enumeration.of(left, engine) else {
      return .string(try replacement.apply(to: try Conversion.text(left, engine), engine, evaluate))
    }
    var replaced: [Value] = []
    while let element = try enumerator.next(engine) {
      replaced.append(
        .string(try replacement.apply(to: try Conversion.text(element, engine), engine, evaluate)))
    }
    return .array(replaced)
  }

  /// Pattern and substitute; both empty where they are left out.
  private static func operands(
    _ right: Value, _ operation: String, _ engine: Engine
  ) throws(ShellError) -> (pattern: Value, substitute: Value) {
    guard let parts = try list(right, engine) else { return (right, .string(.empty)) }
    guard parts.count <= 2 else {
      throw PatternFault.tooManyReplaceOperands(operation: operation, count: parts.count).error(target: right)
    }
    return (parts.first ?? .string(.empty), parts.count > 1 ? parts[1].base : .string(.empty))
  }

  /// The elements of a list, or nil for anything else: an enumerable that is no list counts as one operand.
  private static func list(_ value: Value, _ engine: Engine) throws(ShellError) -> [Value]? {
    switch value.base.payload {
    case .array(let array): return array.elements
    case .object(let object) where object.type.isSubtype(of: .list):
      return try Enumerations.elements(value, engine)
    default: return nil
    }
  }

  private static func regex(
    _ pattern: Value, ignoringCase: Bool, _ site: inout RegexSite, _ engine: Engine
  ) throws(ShellError) -> Regex {
    if case .object(let object) = pattern.base.payload, let object = object as? RegexObject {
      return object.regex
    }
    let text = try Conversion.text(pattern, engine)
    do throws(RegexFault) { return try site.regex(text, ignoringCase ? .ignoreCase : []) } catch {
      throw PatternFault.invalidRegex(pattern: ShellText(text), error).error(target: pattern)
    }
  }
}

/// What stands for each match: a text with groups in it, or a script block.
private enum Replacement {
  case pattern(ReplacementPattern, Regex)
  case block(ScriptBlock, Regex)

  init(_ substitute: Value, _ regex: Regex, _ engine: Engine) throws(ShellError) {
    if case .block(let block) = substitute.payload {
      self = .block(block, regex)
      return
    }
    let text = try Conversion.text(substitute, engine)
    do throws(RegexFault) { self = .pattern(try ReplacementPattern(text, for: regex), regex) } catch {
      throw error.shellError
    }
  }

  func apply(
    to subject: ShellString, _ engine: Engine, _ evaluate: ReplaceOperator.Evaluate
  ) throws(ShellError) -> ShellString {
    switch self {
    case .pattern(let pattern, let regex):
      return try regex.replace(subject, engine.interruption, fault: { $0.shellError }) {
        (match, text) throws(ShellError) in pattern.append(match, to: &text)
      }
    case .block(let block, let regex):
      return try regex.replace(subject, engine.interruption, fault: { $0.shellError }) {
        (match, text) throws(ShellError) in
        text.append(try Conversion.text(try evaluate(block, .object(MatchObject(match))), engine))
      }
    }
  }
}
