import Runtime

/// Works out an XPath at a node.
struct XPathEvaluator {
  /// Namespaces by prefix; nil without a manager, when prefixes are refused.
  let namespaces: [String: String]?

  struct Context {
    let node: XmlNode
    let position: Int
    let size: Int
  }

  /// The nodes that an expression finds, in document order; throws for one that is worth no nodes.
  func nodes(_ path: XPath, at node: XmlNode) throws -> [XmlNode] {
    guard case .nodes(let nodes) = try value(path, Context(node: node, position: 1, size: 1)) else {
      throw XPathProblem.notNodes
    }
    return nodes
  }

  func value(_ path: XPath, _ context: Context) throws -> XPathValue {
    switch path {
    case .number(let number): return .number(number)
    case .text(let text): return .text(text)
    case .negated(let inner): return .number(-(try value(inner, context).double))
    case .call(let name, let arguments): return try XPathFunctions.call(name, arguments, context, self)
    case .binary(let name, let left, let right): return try binary(name, left, right, context)
    case .union(let left, let right):
      guard case .nodes(let one) = try value(left, context), case .nodes(let two) = try value(right, context)
      else {
        throw XPathProblem.notNodes
      }
      return .nodes(XPathOrder.sorted(one + two))
    case .filter(let inner, let predicates):
      guard case .nodes(var nodes) = try value(inner, context) else { throw XPathProblem.notNodes }
      for predicate in predicates { nodes = try filter(nodes, predicate) }
      return .nodes(nodes)
    case .path(let start, let isAbsolute, let steps):
      var nodes: [XmlNode]
      if let start {
        guard case .nodes(let found) = try value(start, context) else { throw XPathProblem.notNodes }
        nodes = found
      } else {
        nodes = [isAbsolute ? XPathOrder.root(of: context.node) : context.node]
      }
      for step in steps { nodes = try take(step, nodes) }
      return .nodes(nodes)
    }
  }

  private func take(_ step: XPath.Step, _ nodes: [XmlNode]) throws -> [XmlNode] {
    var found: [XmlNode] = []
    for node in nodes {
      var candidates: [XmlNode] = []
      for candidate in try XPathAxes.nodes(step.axis, of: node)
      where try matches(step.test, candidate, step.axis) {
        candidates.append(candidate)
      }
      for predicate in step.predicates { candidates = try filter(candidates, predicate) }
      found += candidates
    }
    let isOrdered = nodes.count < 2 && !XPathAxes.isReverse(step.axis)
    return isOrdered ? found : XPathOrder.sorted(found)
  }

  private func filter(_ nodes: [XmlNode], _ predicate: XPath) throws -> [XmlNode] {
    var kept: [XmlNode] = []
    for (index, node) in nodes.enumerated() {
      let result = try value(predicate, Context(node: node, position: index + 1, size: nodes.count))
      if case .number(let number) = result {
        if number == Double(index + 1) { kept.append(node) }
      } else if result.isTrue {
        kept.append(node)
      }
    }
    return kept
  }

  private func matches(_ test: XPath.Test, _ node: XmlNode, _ axis: String) throws -> Bool {
    let kind: XmlNode.Kind = axis == "attribute" ? .attribute : .element
    switch test {
    case .node: return true
    case .text: return node.isText
    case .comment: return node.kind == .comment
    case .instruction: return node.kind == .instruction
    case .any(nil): return node.kind == kind
    case .any(let prefix?): return try node.kind == kind && node.namespace == namespace(prefix)
    case .name(let prefix, let local):
      return try node.kind == kind && node.local == local
        && node.namespace == (prefix.isEmpty ? "" : namespace(prefix))
    }
  }

  private func namespace(_ prefix: String) throws -> String {
    guard let namespaces else { throw XPathProblem.prefix }
    guard let found = namespaces[prefix] else {
      throw NetFault.named("System.Xml.XPath.XPathException", "Namespace prefix '\(prefix)' is not defined.")
    }
    return found
  }

  private func binary(_ name: String, _ left: XPath, _ right: XPath, _ context: Context) throws -> XPathValue
  {
    let one = try value(left, context)
    if name == "and" { return .flag(try one.isTrue && value(right, context).isTrue) }
    if name == "or" { return .flag(try one.isTrue || value(right, context).isTrue) }
    let two = try value(right, context)
    switch name {
    case "+": return .number(one.double + two.double)
    case "-": return .number(one.double - two.double)
    case "*": return .number(one.double * two.double)
    case "div": return .number(one.double / two.double)
    case "mod": return .number(one.double.truncatingRemainder(dividingBy: two.double))
    default: return .flag(XPathComparison.holds(name, one, two))
    }
  }
}

/// `=`, `<` and the like between values of any kinds.
enum XPathComparison {
  static func holds(_ name: String, _ left: XPathValue, _ right: XPathValue) -> Bool {
    switch (left, right) {
    case (.flag, _), (_, .flag):
      return name == "=" || name == "!="
        ? (left.isTrue == right.isTrue) == (name == "=") : numbers(name, left.double, right.double)
    case (.nodes(let nodes), _): return nodes.contains { holds(name, .text($0.innerText), right) }
    case (_, .nodes(let nodes)): return nodes.contains { holds(name, left, .text($0.innerText)) }
    case (.text(let one), .text(let two)) where name == "=" || name == "!=":
      return (one == two) == (name == "=")
    default: return numbers(name, left.double, right.double)
    }
  }

  private static func numbers(_ name: String, _ left: Double, _ right: Double) -> Bool {
    switch name {
    case "=": left == right
    case "!=": left != right
    case "<": left < right
    case ">": left > right
    case "<=": left <= right
    default: left >= right
    }
  }
}

/// The order of nodes in a document.
enum XPathOrder {
  static func root(of node: XmlNode) -> XmlNode {
    var top = node
    while let parent = top.parent { top = parent }
    return top
  }

  /// Each node once, in document order.
  static func sorted(_ nodes: [XmlNode]) -> [XmlNode] {
    guard nodes.count > 1 else { return nodes }
    let wanted = Set(nodes.map { ObjectIdentifier($0) })
    guard wanted.count > 1 else { return [nodes[0]] }
    var found: [XmlNode] = []
    func visit(_ node: XmlNode) {
      if wanted.contains(ObjectIdentifier(node)) { found.append(node) }
      for attribute in node.attributes where wanted.contains(ObjectIdentifier(attribute)) {
        found.append(attribute)
      }
    }
    let top = root(of: nodes[0])
    visit(top)
    top.forEachDescendant(visit)
    return found
  }
}

/// The axes of XPath: nodes near a node, nearest first.
enum XPathAxes {
  static func isReverse(_ axis: String) -> Bool {
    ["parent", "ancestor", "ancestor-or-self", "preceding", "preceding-sibling"].contains(axis)
  }

  static func nodes(_ axis: String, of node: XmlNode) throws -> [XmlNode] {
    switch axis {
    case "child": return node.children
    case "attribute": return node.attributes.filter { $0.namespace != XmlTree.declarations }
    case "self": return [node]
    case "parent": return node.parent.map { [$0] } ?? []
    case "descendant": return below(node)
    case "descendant-or-self": return [node] + below(node)
    case "ancestor": return above(node)
    case "ancestor-or-self": return [node] + above(node)
    case "following-sibling": return siblings(node) { $0 > $1 }
    case "preceding-sibling": return siblings(node) { $0 < $1 }.reversed()
    case "following":
      return ([node] + above(node)).flatMap { siblings($0) { $0 > $1 }.flatMap { [$0] + below($0) } }
    case "preceding":
      return ([node] + above(node)).flatMap {
        siblings($0) { $0 < $1 }.reversed().flatMap { ([$0] + below($0)).reversed() }
      }
    case "namespace": return []
    default: throw NetFault.named("System.Xml.XPath.XPathException", "'\(axis)::' has an invalid token.")
    }
  }

  private static func below(_ node: XmlNode) -> [XmlNode] {
    var found: [XmlNode] = []
    node.forEachDescendant { found.append($0) }
    return found
  }

  private static func above(_ node: XmlNode) -> [XmlNode] {
    var found: [XmlNode] = []
    var next = node.parent
    while let parent = next {
      found.append(parent)
      next = parent.parent
    }
    return found
  }

  private static func siblings(_ node: XmlNode, _ isWanted: (Int, Int) -> Bool) -> [XmlNode] {
    guard node.kind != .attribute, let parent = node.parent, let place = node.place else { return [] }
    return parent.children.enumerated().filter { isWanted($0.offset, place) }.map(\.element)
  }
}
