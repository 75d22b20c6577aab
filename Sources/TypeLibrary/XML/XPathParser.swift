import Runtime

/// Reads XPath text by recursive descent, one function a precedence.
struct XPathParser {
  private enum Token: Equatable {
    case name(String), number(Double), literal(String), mark(String), end
  }

  private let text: String
  private var tokens: [Token] = []
  private var index = 0
  private var depth = 0

  static func parse(_ text: String) throws -> XPath {
    var parser = try XPathParser(text)
    let path = try parser.or()
    guard parser.current == .end else { throw XPathProblem.token(text) }
    return path
  }

  private init(_ text: String) throws {
    self.text = text
    try scan()
  }

  private var current: Token { index < tokens.count ? tokens[index] : .end }
  private var next: Token { index + 1 < tokens.count ? tokens[index + 1] : .end }

  private mutating func skip(_ mark: String) -> Bool {
    guard current == .mark(mark) else { return false }
    index += 1
    return true
  }

  private mutating func expect(_ mark: String) throws {
    guard skip(mark) else { throw XPathProblem.token(text) }
  }

  private mutating func scan() throws {
    let characters = Array(text)
    var place = 0
    while place < characters.count {
      let character = characters[place]
      if character.isWhitespace { place += 1; continue }
      if character == "\"" || character == "'" {
        guard let end = characters[(place + 1)...].firstIndex(of: character) else {
          throw NetFault.named("System.Xml.XPath.XPathException", "This is an unclosed string.")
        }
        tokens.append(.literal(String(characters[place + 1..<end])))
        place = end + 1
        continue
      }
      let isFraction = character == "." && place + 1 < characters.count && characters[place + 1].isNumber
      if character.isNumber || isFraction {
        let start = place
        while place < characters.count, characters[place].isNumber || characters[place] == "." { place += 1 }
        tokens.append(.number(Double(String(characters[start..<place])) ?? .nan))
        continue
      }
      if character.isLetter || character == "_" {
        let start = place
        while place < characters.count, XPathParser.isNamePart(characters, place) { place += 1 }
        tokens.append(.name(String(characters[start..<place])))
        continue
      }
      let two = place + 1 < characters.count ? String(characters[place...place + 1]) : ""
      if ["//", "::", "..", "!=", "<=", ">="].contains(two) {
        tokens.append(.mark(two))
        place += 2
      } else if "/()[]@.,|+-=<>*$".contains(character) {
        tokens.append(.mark(String(character)))
        place += 1
      } else {
        throw XPathProblem.token(text)
      }
    }
  }

  /// Letters, digits, and a colon that is followed by a name or a star but not by another colon.
  private static func isNamePart(_ characters: [Character], _ place: Int) -> Bool {
    let character = characters[place]
    if character.isLetter || character.isNumber || "_-.".contains(character) { return true }
    guard character == ":", place + 1 < characters.count else {
      return character == "*" && place > 0 && characters[place - 1] == ":"
    }
    return characters[place + 1] != ":" && characters[place - 1] != ":"
  }
}

extension XPathParser {
  private mutating func binary(_ operators: [String], _ operand: (inout XPathParser) throws -> XPath) throws
    -> XPath
  {
    var left = try operand(&self)
    while true {
      let found: String?
      switch current {
      case .mark(let mark) where operators.contains(mark): found = mark
      case .name(let name) where operators.contains(name): found = name
      default: found = nil
      }
      guard let found else { return left }
      index += 1
      left = .binary(found, left, try operand(&self))
    }
  }

  private mutating func or() throws -> XPath {
    depth += 1
    defer { depth -= 1 }
    guard depth < 500 else {
      throw NetFault.named("System.Xml.XPath.XPathException", "The xpath query is too complex.")
    }
    return try binary(["or"]) { try $0.and() }
  }
  private mutating func and() throws -> XPath { try binary(["and"]) { try $0.equality() } }
  private mutating func equality() throws -> XPath { try binary(["=", "!="]) { try $0.relation() } }
  private mutating func relation() throws -> XPath { try binary(["<", ">", "<=", ">="]) { try $0.sum() } }
  private mutating func sum() throws -> XPath { try binary(["+", "-"]) { try $0.product() } }
  private mutating func product() throws -> XPath { try binary(["*", "div", "mod"]) { try $0.unary() } }

  private mutating func unary() throws -> XPath {
    if skip("-") { return .negated(try unary()) }
    var left = try path()
    while skip("|") { left = .union(left, try path()) }
    return left
  }

  private mutating func path() throws -> XPath {
    if skip("/") {
      return .path(start: nil, isAbsolute: true, startsStep ? try steps() : [])
    }
    if skip("//") { return .path(start: nil, isAbsolute: true, [XPathParser.anyBelow] + (try steps())) }
    guard let primary = try primary() else { return .path(start: nil, isAbsolute: false, try steps()) }
    var filters: [XPath] = []
    while current == .mark("[") { filters.append(try predicate()) }
    let start = filters.isEmpty ? primary : XPath.filter(primary, filters)
    if skip("//") { return .path(start: start, isAbsolute: false, [XPathParser.anyBelow] + (try steps())) }
    return skip("/") ? .path(start: start, isAbsolute: false, try steps()) : start
  }

  private static var anyBelow: XPath.Step {
    XPath.Step(axis: "descendant-or-self", test: .node, predicates: [])
  }

  private var startsStep: Bool {
    switch current {
    case .name: true
    case .mark(let mark): [".", "..", "@", "*"].contains(mark)
    default: false
    }
  }

  /// A number, text, parenthesis or call; nil where steps begin.
  private mutating func primary() throws -> XPath? {
    switch current {
    case .number(let number):
      index += 1
      return .number(number)
    case .literal(let text):
      index += 1
      return .text(text)
    case .mark("("):
      index += 1
      let inner = try or()
      try expect(")")
      return inner
    case .mark("$"): throw XPathProblem.prefix
    case .name(let name)
    where next == .mark("(") && !["node", "text", "comment", "processing-instruction"].contains(name):
      index += 2
      var arguments: [XPath] = []
      while current != .mark(")") {
        arguments.append(try or())
        guard skip(",") else { break }
      }
      try expect(")")
      return .call(name, arguments)
    default: return nil
    }
  }

  private mutating func steps() throws -> [XPath.Step] {
    var steps = [try step()]
    while true {
      if skip("//") {
        steps += [XPathParser.anyBelow, try step()]
      } else if skip("/") {
        steps.append(try step())
      } else {
        return steps
      }
    }
  }

  private mutating func step() throws -> XPath.Step {
    if skip(".") { return XPath.Step(axis: "self", test: .node, predicates: []) }
    if skip("..") { return XPath.Step(axis: "parent", test: .node, predicates: []) }
    var axis = "child"
    if skip("@") {
      axis = "attribute"
    } else if case .name(let name) = current, next == .mark("::") {
      axis = name
      index += 2
    }
    let test = try test()
    var predicates: [XPath] = []
    while current == .mark("[") { predicates.append(try predicate()) }
    return XPath.Step(axis: axis, test: test, predicates: predicates)
  }

  private mutating func predicate() throws -> XPath {
    try expect("[")
    // Observed: an empty rest is told as a value that is no set of nodes.
    if current == .end { throw XPathProblem.notNodes }
    let inner = try or()
    try expect("]")
    return inner
  }

  private mutating func test() throws -> XPath.Test {
    if skip("*") { return .any(prefix: nil) }
    guard case .name(let name) = current else {
      throw current == .end || current == .mark("[") ? XPathProblem.notNodes : XPathProblem.token(text)
    }
    index += 1
    if skip("(") {
      if case .literal = current { index += 1 }
      try expect(")")
      switch name {
      case "text": return .text
      case "comment": return .comment
      case "processing-instruction": return .instruction
      default: return .node
      }
    }
    let parts = name.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map { String($0) }
    guard parts.count > 1 else { return .name(prefix: "", local: name) }
    return parts[1] == "*" ? .any(prefix: parts[0]) : .name(prefix: parts[0], local: parts[1])
  }
}
