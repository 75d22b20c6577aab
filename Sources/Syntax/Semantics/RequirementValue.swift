/// The value of a constant behind a parameter of `#requires`.
enum RequirementValue {
  case text(String)
  case list([RequirementValue])
  case table([(key: String, value: RequirementValue)])
  /// A number, or something computed.
  case other

  /// The values of a list; anything else is one value.
  var items: [RequirementValue] {
    if case .list(let items) = self { return items }
    return [self]
  }
}

extension Parser {
  func requirementValue(of node: Ast) -> RequirementValue {
    switch node.kind {
    case .stringConstantExpression: .text(source.string(of: node.cast(to: StringConstantExpressionAst.self).text))
    case .arrayLiteral: .list(node.cast(to: ArrayLiteralAst.self).elements.map { requirementValue(of: $0) })
    case .hashtable:
      .table(
        node.cast(to: HashtableAst.self).keyValuePairs.map { pair in
          (keyName(pair.key), requirementValue(of: pair.value))
        })
    case .pipeline: node.cast(to: PipelineAst.self).pureExpression.map { requirementValue(of: $0) } ?? .other
    case .parenExpression: requirementValue(of: node.cast(to: ParenExpressionAst.self).pipeline)
    default: .other
    }
  }

  private func keyName(_ key: ExpressionAst) -> String {
    if case .text(let name) = requirementValue(of: key) { return name }
    return source.string(in: key.extent)
  }
}

extension ScriptRequirements.Module {
  /// A module by its name, or by a table with its name and a version; nil for anything else.
  init?(_ value: RequirementValue) {
    switch value {
    case .text(let name) where !name.isEmpty: self.init(name: name)
    case .table(let pairs): self.init(pairs)
    default: return nil
    }
  }

  private init?(_ pairs: [(key: String, value: RequirementValue)]) {
    self.init(name: "")
    for (key, value) in pairs {
      guard case .text(let text) = value else { return nil }
      switch key.lowercased() {
      case "modulename": name = text
      case "moduleversion": version = text
      case "requiredversion": requiredVersion = text
      case "maximumversion": maximumVersion = text
      case "guid": guid = text
      default: return nil
      }
    }
    guard !name.isEmpty, version != nil || requiredVersion != nil || maximumVersion != nil else { return nil }
    if requiredVersion != nil, version != nil || maximumVersion != nil { return nil }
  }
}
