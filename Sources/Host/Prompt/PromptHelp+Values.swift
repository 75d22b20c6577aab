import Runtime
import Syntax

extension PromptHelp {
  /// The type of a variable, and its value as far as one row shows it.
  func variableRows(_ place: Place) -> [String]? {
    guard let node = place.tree.node([.variableExpression], at: place.offset),
      let value = value(of: node.cast(to: VariableExpressionAst.self), place)
    else { return nil }
    let name = place.text(of: node)
    if value.isNull { return ["\(name) is $null"] }
    return ["\(name)  [\(TypeOf.value(value.base).displayName)]\(shown(value))"]
  }

  private func value(of node: VariableExpressionAst, _ place: Place) -> Value? {
    let path = node.variablePath
    if path.isDriveQualified {
      guard place.source.string(in: node.extent).lowercased().hasPrefix("$env:") else { return nil }
      let name = place.source.string(of: path.name)
      return engine.environment[.from(name)].map { .string($0) } ?? .null
    }
    return VariableLookUp.find(
      Symbols.intern(.from(place.source.string(of: path.name))), from: engine.global.current, engine)
  }

  private static let longest = 60
  private static let mostOverloads = 8

  /// A plain value as text; nothing of an object, whose text might run code.
  private func shown(_ value: Value) -> String {
    switch value.base.payload {
    case .object, .block: return ""
    case .array(let array): return "  \(array.count) elements"
    case .table(let table): return "  \(table.count) entries"
    default: break
    }
    let text = String(Conversion.plainText(value)).split(separator: "\n").first.map { String($0) } ?? ""
    return "  \(text.prefix(PromptHelp.longest))\(text.count > PromptHelp.longest ? "…" : "")"
  }

  /// The signatures of a member behind a variable or a type.
  func memberRows(_ place: Place) -> [String]? {
    guard
      let node = place.tree.node([.memberExpression, .invokeMemberExpression], at: place.offset)?
        .cast(to: MemberExpressionAst.self), Int(node.expression.extent.end) < place.offset,
      let type = type(of: node.expression, place)
    else { return nil }
    let name = place.text(of: node.member).lowercased()
    let members = type.members
    let methods = members.methods(name, isStatic: node.isStatic)
    if !methods.isEmpty {
      // The plain ones first: they are what most calls mean.
      let sorted = methods.sorted { $0.parameters.count < $1.parameters.count }
      return sorted.prefix(PromptHelp.mostOverloads).map { "\(type.displayName): \($0.text)" }
    }
    guard let property = members.property(name, isStatic: node.isStatic) else { return nil }
    return ["\(type.displayName): \(property.definition.text)"]
  }

  private func type(of node: ExpressionAst, _ place: Place) -> TypeInfo? {
    switch node.kind {
    case .typeExpression:
      let name = place.text(of: node).dropFirst().dropLast()
      return TypeResolver.find(String(name), engine.global.current, engine)
    case .variableExpression:
      return value(of: node.cast(to: VariableExpressionAst.self), place).map { TypeOf.value($0.base) }
    case .stringConstantExpression, .expandableStringExpression: return .string
    default: return nil
    }
  }
}
