/// The body of a class while it is read.
struct ClassBody {
  let className: NodeText
  var members: [MemberAst] = []
  /// What belongs to members that are broken.
  var stray: [Ast] = []
  /// Where what was read ends.
  var end: Extent
}

/// What stands before the name of a member.
private struct MemberPrefix {
  var start: Extent?
  var attributes: [AttributeAst] = []
  var type: TypeConstraintAst?
  var staticToken: Token?
  var hiddenToken: Token?
  /// The last attribute, type or modifier.
  var last: Extent?

  var marks: MemberAttributes {
    var marks: MemberAttributes = .public
    if staticToken != nil { marks.insert(.static) }
    if hiddenToken != nil { marks.insert(.hidden) }
    return marks
  }

  var nodes: [Ast] { attributes as [Ast] + (type.map { [$0] } ?? []) }
}

extension Parser {
  /// Grammar: class-member.
  ///
  /// False at the end of the body, or at what can't be a member.
  mutating func parseClassMember(into body: inout ClassBody) -> Bool {
    var prefix = MemberPrefix()
    parseMemberAttributes(into: &prefix)
    let token = peek()
    let start = prefix.start ?? token.extent
    if token.kind == .variable {
      skip()
      return parseProperty(token, from: start, prefix, into: &body)
    }
    if token.kind == .identifier || token.kind == .dynamicKeyword || token.flags.contains(.keyword) {
      skip()
      return parseMethod(lexer.mark(token, removing: token.flags), from: start, prefix, into: &body)
    }
    guard let last = prefix.last else { return false }
    reportMissing(.incompleteMemberDefinition, last.after)
    return noteStray(prefix.nodes, in: &body)
  }

  /// Keeps what belongs to a broken member.
  ///
  /// False if that is nothing.
  private func noteStray(_ nodes: [Ast], in body: inout ClassBody) -> Bool {
    guard let last = nodes.last else { return false }
    body.stray += nodes
    body.end = last.extent
    return true
  }

  private func note(_ member: MemberAst, in body: inout ClassBody) -> Bool {
    body.members.append(member)
    body.end = member.extent
    return true
  }

  /// Grammar: member-attribute-list.
  private mutating func parseMemberAttributes(into prefix: inout MemberPrefix) {
    while true {
      skipNewlines()
      if let attribute = parseAttribute() {
        take(attribute, into: &prefix)
        continue
      }
      let token = peek()
      prefix.start = prefix.start ?? token.extent
      switch token.kind {
      case .hidden:
        if prefix.hiddenToken != nil { report(.duplicateQualifier, token.extent, text(of: token)) }
        prefix.hiddenToken = token
      case .static:
        if prefix.staticToken != nil { report(.duplicateQualifier, token.extent, text(of: token)) }
        prefix.staticToken = token
      default: return
      }
      prefix.last = token.extent
      skip()
    }
  }

  private mutating func take(_ attribute: AttributeBaseAst, into prefix: inout MemberPrefix) {
    prefix.last = attribute.extent
    prefix.start = prefix.start ?? attribute.extent
    if attribute.kind == .attribute {
      prefix.attributes.append(attribute.cast(to: AttributeAst.self))
    } else if prefix.type == nil {
      prefix.type = attribute.cast(to: TypeConstraintAst.self)
    } else {
      report(.tooManyTypes, attribute.extent)
    }
  }

  /// Grammar: property-member.
  private mutating func parseProperty(
    _ token: Token, from start: Extent, _ prefix: MemberPrefix, into body: inout ClassBody
  ) -> Bool {
    var value: ExpressionAst?
    if eat(.equals) != nil {
      skipNewlines()
      value = parseExpression()
    }
    let end = parseMemberTerminator(value?.extent ?? token.extent, isReported: false)
    let name = variable(token).variablePath.name
    // A scope without a name was reported by the lexer.
    guard !name.isEmpty else { return noteStray(prefix.nodes + Parser.present(value), in: &body) }
    return note(
      keep(
        PropertyMemberAst(
          start.through(end), name: name, propertyType: prefix.type, attributes: prefix.attributes,
          propertyAttributes: prefix.marks, initialValue: value)), in: &body)
  }

  /// The end of a property or enum name that ends at an extent: with its semicolon, but without a line break.
  mutating func parseMemberTerminator(_ end: Extent, isReported: Bool) -> Extent {
    let token = peek()
    if token.kind != .newLine, token.kind != .semi, token.kind != .rCurly, !isReported {
      reportMissing(.missingPropertyTerminator, end.after)
    }
    skipNewlinesAndSemicolons()
    return token.kind == .semi ? token.extent : end
  }

  /// Grammar: method-member.
  private mutating func parseMethod(
    _ name: Token, from start: Extent, _ prefix: MemberPrefix, into body: inout ClassBody
  ) -> Bool {
    let isConstructor = source.equalsIgnoringCase(.source(name.extent), body.className)
    let function = parseMethodFunction(
      name, isConstructor: isConstructor, isStatic: prefix.staticToken != nil)
    guard let function else {
      synchronize(at: .rCurly, takingClosingBracket: false)
      return noteStray(prefix.nodes, in: &body)
    }
    return note(
      keep(
        FunctionMemberAst(
          start.through(function.extent), function: function, returnType: prefix.type,
          attributes: prefix.attributes,
          methodAttributes: prefix.marks, isConstructor: isConstructor)), in: &body)
  }
}
