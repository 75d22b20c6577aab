import Runtime

/// The core functions of XPath 1.0.
enum XPathFunctions {
  typealias Context = XPathEvaluator.Context

  static func call(
    _ name: String, _ arguments: [XPath], _ context: Context, _ evaluator: XPathEvaluator
  ) throws -> XPathValue {
    if let body = ofNodes[name] { return try body(nodes(arguments, context, evaluator), context) }
    let values = try arguments.map { try evaluator.value($0, context) }
    if let body = ofTexts[name] {
      // Functions that may do without an argument look at the context.
      let texts =
        values.isEmpty && usesContext.contains(name) ? [context.node.innerText] : values.map(\.string)
      guard let result = body(texts) else { throw invalidCount(name) }
      return result
    }
    guard let body = others[name] else { throw XPathProblem.prefix }
    guard let result = body(values, context) else { throw invalidCount(name) }
    return result
  }

  private static func invalidCount(_ name: String) -> NetFault {
    .named(
      "System.Xml.XPath.XPathException",
      "Function '\(name)' in '\(name)()' has an invalid number of arguments.")
  }

  private static func nodes(_ arguments: [XPath], _ context: Context, _ evaluator: XPathEvaluator) throws
    -> [XmlNode]
  {
    guard let first = arguments.first else { return [context.node] }
    guard case .nodes(let nodes) = try evaluator.value(first, context) else { throw XPathProblem.notNodes }
    return nodes
  }

  nonisolated(unsafe) private static let ofNodes: [String: ([XmlNode], Context) -> XPathValue] = [
    "count": { nodes, _ in .number(Double(nodes.count)) },
    "sum": { nodes, _ in .number(nodes.reduce(0) { $0 + XPathValue.number(of: $1.innerText) }) },
    "name": { nodes, _ in
      .text(nodes.first.map { $0.isContainer || $0.kind == .attribute ? $0.name : "" } ?? "")
    },
    "local-name": { nodes, _ in
      .text(nodes.first.map { $0.kind == .element || $0.kind == .attribute ? $0.local : "" } ?? "")
    },
    "namespace-uri": { nodes, _ in .text(nodes.first?.namespace ?? "") },
  ]

  private static let usesContext: Set<String> = ["string", "string-length", "normalize-space"]

  nonisolated(unsafe) private static let ofTexts: [String: ([String]) -> XPathValue?] = [
    "string": { $0.first.map { .text($0) } },
    "concat": { .text($0.joined()) },
    "starts-with": { $0.count == 2 ? .flag($0[0].hasPrefix($0[1])) : nil },
    "contains": { $0.count == 2 ? .flag($0[1].isEmpty || $0[0].components(of: $0[1]).count > 1) : nil },
    "string-length": { $0.first.map { .number(Double($0.utf16.count)) } },
    "normalize-space": { $0.first.map { .text($0.split { $0.isWhitespace }.joined(separator: " ")) } },
    "substring-before": { texts in
      guard texts.count == 2 else { return nil }
      let pieces = texts[0].components(of: texts[1])
      return .text(pieces.count > 1 ? pieces[0] : "")
    },
    "substring-after": { texts in
      guard texts.count == 2 else { return nil }
      let pieces = texts[0].components(of: texts[1])
      return .text(pieces.count > 1 ? pieces.dropFirst().joined(separator: texts[1]) : "")
    },
    "translate": { texts in
      guard texts.count == 3 else { return nil }
      let (from, to) = (Array(texts[1]), Array(texts[2]))
      return .text(
        String(
          texts[0].compactMap { character in
            guard let index = from.firstIndex(of: character) else { return character }
            return index < to.count ? to[index] : nil
          }))
    },
  ]

  nonisolated(unsafe) private static let others: [String: ([XPathValue], Context) -> XPathValue?] = [
    "position": { _, context in .number(Double(context.position)) },
    "last": { _, context in .number(Double(context.size)) },
    "true": { _, _ in .flag(true) },
    "false": { _, _ in .flag(false) },
    "not": { values, _ in values.first.map { .flag(!$0.isTrue) } },
    "boolean": { values, _ in values.first.map { .flag($0.isTrue) } },
    "number": { values, context in
      .number(values.first?.double ?? XPathValue.number(of: context.node.innerText))
    },
    "floor": { values, _ in values.first.map { .number($0.double.rounded(.down)) } },
    "ceiling": { values, _ in values.first.map { .number($0.double.rounded(.up)) } },
    "round": { values, _ in values.first.map { .number(($0.double + 0.5).rounded(.down)) } },
    "id": { _, _ in .nodes([]) },
    "substring": { values, _ in
      guard values.count > 1 else { return nil }
      let characters = Array(values[0].string)
      let start = (values[1].double + 0.5).rounded(.down)
      let end = values.count > 2 ? start + (values[2].double + 0.5).rounded(.down) : .infinity
      let kept = characters.enumerated().filter {
        Double($0.offset + 1) >= start && Double($0.offset + 1) < end
      }
      return .text(String(kept.map(\.element)))
    },
  ]
}
