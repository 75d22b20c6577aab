import Syntax

/// Finds where a tree holds the values of secrets, in UTF-16 units.
struct SecretPlaces {
  let tree: SyntaxTree
  let isSecret: (_ command: String, _ parameter: String) -> Bool
  /// What is to be replaced.
  private(set) var ranges: [Range<Int>] = []
  /// Literals, words and comments, whose text may hold a secret by itself.
  private(set) var literals: [Range<Int>] = []
  var source: SourceText { tree.source }

  init(_ tree: SyntaxTree, _ isSecret: @escaping (_ command: String, _ parameter: String) -> Bool) {
    (self.tree, self.isSecret) = (tree, isSecret)
  }

  mutating func find() {
    var nodes: [Ast] = []
    tree.root.forEachDescendant { node in
      nodes.append(node)
      return true
    }
    for node in nodes { look(at: node) }
    for token in tree.tokens.tokens where token.kind == .comment { literals.append(token.extent.range) }
  }

  private mutating func look(at node: Ast) {
    switch node.kind {
    case .command: lookAt(command: node.cast(to: CommandAst.self))
    case .assignmentStatement:
      let assignment = node.cast(to: AssignmentStatementAst.self)
      if isSecret(target: assignment.left) { hide(assignment.right) }
    case .hashtable:
      for pair in node.cast(to: HashtableAst.self).keyValuePairs {
        if let key = text(of: pair.key), SecretNames.contains(key) { hide(pair.value) }
      }
    case .parameter:
      let parameter = node.cast(to: ParameterAst.self)
      guard let value = parameter.defaultValue else { return }
      if SecretNames.contains(source.string(of: parameter.name.variablePath.name)) { hide(value) }
    case .invokeMemberExpression: lookAt(call: node.cast(to: InvokeMemberExpressionAst.self))
    case .binaryExpression: lookAt(comparison: node.cast(to: BinaryExpressionAst.self))
    case .stringConstantExpression, .expandableStringExpression: literals.append(node.extent.range)
    default: break
    }
  }

  /// `[Net.NetworkCredential]::new('user', 'password')`, `$headers.Add('Authorization', '…')`, and the setter of the environment.
  private mutating func lookAt(call: InvokeMemberExpressionAst) {
    if call.expression.kind == .typeExpression {
      let type = typeName(source.string(in: call.expression.extent))
      if let index = SecretCommands.constructors[type], call.arguments.indices.contains(index) {
        hide(call.arguments[index])
      }
    }
    guard SecretCommands.settingMethods.contains(text(of: call.member)?.lowercased() ?? "") else { return }
    guard call.arguments.count >= 2, let key = text(of: call.arguments[0]), SecretNames.contains(key) else {
      return
    }
    hide(call.arguments[1])
  }

  /// `$password -eq 'text'`.
  private mutating func lookAt(comparison: BinaryExpressionAst) {
    guard [.ieq, .ine, .ceq, .cne].contains(comparison.operator) else { return }
    if let name = name(of: comparison.left), SecretNames.contains(name) { hide(comparison.right) }
  }

  /// The last part of a type's name in lower case, without brackets.
  func typeName(_ text: String) -> String {
    let name = text.split(separator: ".").last.map(String.init) ?? text
    return name.filter { $0 != "[" && $0 != "]" }.lowercased()
  }
}

extension SecretPlaces {
  /// The name of what an expression stores into or reads: a variable, a member, a key.
  func name(of node: Ast) -> String? {
    switch node.kind {
    case .variableExpression: source.string(of: node.cast(to: VariableExpressionAst.self).variablePath.name)
    case .memberExpression: text(of: node.cast(to: MemberExpressionAst.self).member)
    case .indexExpression: text(of: node.cast(to: IndexExpressionAst.self).index)
    case .convertExpression: name(of: node.cast(to: ConvertExpressionAst.self).child)
    case .attributedExpression: name(of: node.cast(to: AttributedExpressionAst.self).child)
    default: nil
    }
  }

  /// The text of a literal.
  func text(of node: Ast) -> String? {
    guard node.kind == .stringConstantExpression else { return nil }
    return source.string(of: node.cast(to: StringConstantExpressionAst.self).text)
  }

  /// Whether an assignment stores a secret; of several targets one is enough.
  fileprivate func isSecret(target: ExpressionAst) -> Bool {
    guard target.kind == .arrayLiteral else { return name(of: target).map(SecretNames.contains) ?? false }
    return target.cast(to: ArrayLiteralAst.self).elements.contains {
      name(of: $0).map(SecretNames.contains) ?? false
    }
  }

  /// Hides the literals that make a value.
  mutating func hide(_ value: Ast) {
    var found: [Ast] = []
    var rest = [value]
    while let next = rest.popLast() {
      next.forEachDescendant { node in
        switch node.kind {
        case .command, .scriptBlockExpression, .indexExpression, .memberExpression, .typeExpression:
          return false
        case .assignmentStatement where isSecret(target: node.cast(to: AssignmentStatementAst.self).left):
          // It is looked at by itself; to do it here too would cost a chain of them the square of its length.
          return false
        case .constantExpression, .stringConstantExpression, .expandableStringExpression:
          found.append(node)
          return false
        case .invokeMemberExpression:
          let call = node.cast(to: InvokeMemberExpressionAst.self)
          if isLiteralCall(call) { rest += [call.expression] + call.arguments }
          return false
        case .binaryExpression:
          rest += parts(of: node.cast(to: BinaryExpressionAst.self))
          return false
        default: return true
        }
      }
    }
    for node in found { ranges += hidden(of: node) }
  }

  /// The operands whose text the result has.
  private func parts(of operation: BinaryExpressionAst) -> [ExpressionAst] {
    switch operation.operator {
    case .plus, .format, .questionQuestion: [operation.left, operation.right]
    case .join, .isplit, .csplit, .ireplace, .creplace, .multiply: [operation.left]
    default: []
    }
  }

  /// Whether a call makes its value of literals, as `'…'.Trim()` or `[Convert]::FromBase64String('…')`.
  private func isLiteralCall(_ call: InvokeMemberExpressionAst) -> Bool {
    [.typeExpression, .stringConstantExpression, .expandableStringExpression, .invokeMemberExpression]
      .contains(call.expression.kind)
  }

  /// Hides a value, or what stands in it behind a separator.
  mutating func hide(_ value: Ast, behind separator: Unicode.Scalar?) {
    guard separator != nil else { return hide(value) }
    for range in hidden(of: value) { hide(range, behind: separator) }
  }

  mutating func hide(_ range: Range<Int>, behind separator: Unicode.Scalar? = nil) {
    guard let separator else { return ranges.append(range) }
    guard let place = range.first(where: { source[$0] == UInt16(ascii: separator) }) else { return }
    if place + 1 < range.upperBound, source[place + 1] != UInt16(ascii: "$") {
      ranges.append(place + 1..<range.upperBound)
    }
  }

  /// The part of a literal that is its secret: without quotes, and without the scheme of an authorization.
  private func hidden(of node: Ast) -> [Range<Int>] {
    var range = node.extent.range
    switch node.kind {
    case .stringConstantExpression:
      range = inside(range, node.cast(to: StringConstantExpressionAst.self).stringConstantType)
    case .expandableStringExpression:
      let string = node.cast(to: ExpandableStringExpressionAst.self)
      range = inside(range, string.stringConstantType)
      guard hasSecret(string) else { return [] }
    case .constantExpression where range.count > 3: break
    default: return []
    }
    return [AuthorizationScheme.removed(from: range, in: source)]
  }

  private func inside(_ range: Range<Int>, _ type: StringConstantType) -> Range<Int> {
    switch type {
    case .bareWord: return range
    case .singleQuoted, .doubleQuoted: return cut(range, 1, isQuote(source[range.upperBound - 1]) ? 1 : 0)
    case .singleQuotedHereString, .doubleQuotedHereString:
      // `@'`, the rest of the row, and `'@` on a row of its own.
      let start = range.first { source[$0] == 10 }.map { $0 + 1 } ?? range.lowerBound
      return cut(start..<range.upperBound, 0, source[range.upperBound - 1] == UInt16(ascii: "@") ? 3 : 0)
    }
  }

  private func isQuote(_ unit: UInt16) -> Bool {
    [0x22, 0x27, 0x2018, 0x2019, 0x201A, 0x201B, 0x201C, 0x201D, 0x201E].contains(unit)
  }

  private func cut(_ range: Range<Int>, _ front: Int, _ back: Int) -> Range<Int> {
    let start = min(range.lowerBound + front, range.upperBound)
    return start..<max(start, range.upperBound - back)
  }

  /// Whether a string has more of its own than a scheme and punctuation around its variables.
  private func hasSecret(_ string: ExpandableStringExpressionAst) -> Bool {
    var units = source.units(of: string.text)
    for range in string.nestedRanges.reversed() where range.upperBound <= units.count {
      units.removeSubrange(range)
    }
    let rest = String(decoding: units, as: UTF16.self).split { !$0.isLetter && !$0.isNumber }
    return rest.contains { !AuthorizationScheme.names.contains($0.lowercased()) }
  }
}

extension Extent {
  /// The same as a range.
  var range: Range<Int> { Int(start)..<Int(max(start, end)) }
}

extension UInt16 {
  @inline(__always) init(ascii character: Unicode.Scalar) {
    self = UInt16(truncatingIfNeeded: character.value)
  }
}
