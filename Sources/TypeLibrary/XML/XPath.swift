import Runtime

/// An XPath 1.0 expression.
indirect enum XPath {
  case number(Double)
  case text(String)
  case call(String, [XPath])
  case binary(String, XPath, XPath)
  case negated(XPath)
  case union(XPath, XPath)
  /// Steps from the context, from the root, or from the nodes of an expression.
  case path(start: XPath?, isAbsolute: Bool, [Step])
  case filter(XPath, [XPath])

  struct Step {
    let axis: String
    let test: Test
    let predicates: [XPath]
  }

  enum Test {
    case name(prefix: String, local: String)
    case any(prefix: String?)
    case node, text, comment, instruction
  }
}

/// What an XPath is worth.
enum XPathValue {
  case nodes([XmlNode])
  case number(Double)
  case text(String)
  case flag(Bool)

  var isTrue: Bool {
    switch self {
    case .nodes(let nodes): !nodes.isEmpty
    case .number(let number): number != 0 && !number.isNaN
    case .text(let text): !text.isEmpty
    case .flag(let flag): flag
    }
  }

  var string: String {
    switch self {
    case .nodes(let nodes): nodes.first?.innerText ?? ""
    case .number(let number): XPathValue.text(of: number)
    case .text(let text): text
    case .flag(let flag): flag ? "true" : "false"
    }
  }

  var double: Double {
    switch self {
    case .number(let number): number
    case .flag(let flag): flag ? 1 : 0
    default: XPathValue.number(of: string)
    }
  }

  static func number(of text: String) -> Double {
    let trimmed = text.split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r" }
    guard trimmed.count == 1, trimmed[0].allSatisfy({ $0.isNumber || $0 == "." || $0 == "-" }) else {
      return .nan
    }
    return Double(trimmed[0]) ?? .nan
  }

  private static func text(of number: Double) -> String {
    if number.isNaN { return "NaN" }
    if number.isInfinite { return number > 0 ? "Infinity" : "-Infinity" }
    if number == number.rounded(), abs(number) < 1e15 { return String(Int64(number)) }
    return String(number)
  }
}

/// What is wrong with an XPath.
enum XPathProblem {
  static func token(_ text: String) -> NetFault {
    .named("System.Xml.XPath.XPathException", "'\(text)' has an invalid token.")
  }
  static let notNodes = NetFault.named(
    "System.Xml.XPath.XPathException", "Expression must evaluate to a node-set.")
  static let prefix = NetFault.named(
    "System.Xml.XPath.XPathException",
    "Namespace Manager or XsltContext needed. This query has a prefix, variable, or user-defined function.")
}
