import Runtime
import Syntax
import TypeLibrary

/// Members behind `.` and `::`.
final class MemberCompletion {
  private let context: CompletionContext
  /// The length of the name that is begun, which results take the place of; nil without one.
  private(set) var typedLength: Int?

  init(_ context: CompletionContext) { self.context = context }

  func complete(isStatic: Bool) -> [CompletionItem] {
    guard let (target, name) = find() else { return [] }
    if (target as? VariableExpressionAst)?.splatted ?? false { return [] }
    let pattern = name + "*"
    var items = evaluated(pattern, of: target, isStatic: isStatic)
    if items.isEmpty { items = inferred(pattern, of: target, isStatic: isStatic) }
    if !name.isEmpty { typedLength = name.utf16.count }
    return items
  }

  /// What the member is asked of, and the beginning of its name.
  private func find() -> (target: ExpressionAst, name: String)? {
    let last = context.last
    var name = ""
    var target: ExpressionAst?
    var candidate: Ast?
    if let member = last as? MemberExpressionAst {
      if let token = context.tokenAtCursor, token.start >= member.member.extent.start {
        candidate = member.member
      }
      target = member.expression
      if let word = member.member as? StringConstantExpressionAst, Int(word.extent.start) <= context.cursor {
        name = context.value(of: word)
      }
    } else {
      candidate = last
    }
    if let word = candidate as? StringConstantExpressionAst {
      let text = context.value(of: word)
      if text != ".", text != "::" { name = text }
    } else if !(last is ErrorExpressionAst), target == nil {
      return nil
    }
    if let parent = last.parent, let found = self.target(of: last, below: parent, known: target, &name) {
      target = found
    }
    return target.map { ($0, name) }
  }

  private func target(
    of last: Ast, below parent: Ast, known: ExpressionAst?, _ name: inout String
  ) -> ExpressionAst? {
    switch parent {
    case let command as CommandAst:
      guard let index = command.commandElements.firstIndex(where: { $0 === last }), index > 0 else {
        return nil
      }
      let before = command.commandElements[index - 1]
      return before.extent.end == last.extent.start ? before as? ExpressionAst : nil
    case let member as MemberExpressionAst:
      guard last is ErrorExpressionAst else { return known ?? member.expression }
      var target: ExpressionAst = member
      while let inner = target as? MemberExpressionAst {
        target = inner.expression
        if Int(target.extent.end) < context.cursor { break }
      }
      if target.parent !== member, let outer = target.parent as? MemberExpressionAst,
        let word = outer.member as? StringConstantExpressionAst, Int(word.extent.start) <= context.cursor
      {
        name = context.value(of: word)
      }
      return target
    case let product as BinaryExpressionAst:
      guard context.tokenAtCursor?.kind == .multiply, let member = product.left as? MemberExpressionAst else {
        return nil
      }
      if let word = member.member as? StringConstantExpressionAst { name = context.value(of: word) }
      return member.expression
    case let statement as ErrorStatementAst:
      let bodies = statement.bodies.reversed()
      return (bodies.first { $0.extent.end < last.extent.end } ?? bodies.last) as? ExpressionAst
    default: return nil
    }
  }

  /// Members of the value that an expression has now; none if it has none, or would have to run.
  func evaluated(_ word: String, of target: ExpressionAst, isStatic: Bool) -> [CompletionItem] {
    if isStatic, let type = target as? TypeExpressionAst {
      guard let found = Inference(context).type(named: type.typeName).type else { return [] }
      return list(MemberListing(statics: found, context.engine).members, word)
    }
    guard var value = SafeEvaluation(context).value(of: target), !value.isNull else { return [] }
    if isStatic {
      guard case .type(let type) = value.base.payload else { return [] }
      return list(MemberListing(statics: type, context.engine).members, word)
    }
    if target is ArrayExpressionAst, !value.isArray { value = .array([value]) }
    // A value whose members cannot be listed is completed by its type.
    guard let listing = try? MemberListing(of: value, context.engine) else { return [] }
    var items = list(withExplicit(listing.members, of: value), word)
    let pattern = TextPattern(word)
    if case .table(let table) = value.base.payload {
      for key in table.textKeys where pattern.matches(key) {
        let text = Quoting.isOddName(key) ? "'\(Quoting.doublingSingleQuotes(key))'" : key
        items.append(CompletionItem(text, list: text, .property))
      }
    }
    if InferredMembers.isEnumerable(TypeOf.value(value.base)) {
      items += IntrinsicMembers.matching(pattern).map { $0.item(addsParenthesis: true) }
    }
    return items
  }

  private func withExplicit(_ members: [ListedMember], of value: Value) -> [ListedMember] {
    let type = TypeOf.value(value.base)
    let known = Set(members.map { String($0.name).lowercased() })
    let more = ExplicitMembers.methods(of: type).filter { !known.contains($0.lowercased()) }
    let item = type.kind == .array ? [ListedMember("Item", .parameterizedProperty)] : []
    return members + more.map { ListedMember($0, .method) } + item
  }

  /// Members by kind, then by name.
  private func list(_ members: [ListedMember], _ word: String) -> [CompletionItem] {
    let pattern = TextPattern(word)
    let found = members.filter { member in
      member.kind != .memberSet && pattern.matches(String(member.name)) && !IntrinsicMembers.isSpecial(member)
    }
    let kinds = Set(found.map(\.kind.rawValue)).sorted()
    return kinds.flatMap { kind in
      Ordering.culturalIgnoringCase(found.filter { $0.kind.rawValue == kind }, context.engine) {
        String($0.name)
      }
    }.map { member in
      let name = String(member.name)
      let text = Quoting.isOddName(name) ? "'\(Quoting.doublingSingleQuotes(name))'" : name
      let isMethod = IntrinsicMembers.isMethod(member.kind)
      return CompletionItem(
        isMethod ? text + "(" : text, list: name, isMethod ? .method : .property,
        tip: IntrinsicMembers.tip(String(member.definition)))
    }
  }

  private func inferred(_ word: String, of target: ExpressionAst, isStatic: Bool) -> [CompletionItem] {
    let inference = Inference(context)
    let types: [InferredType]
    if isStatic {
      guard let type = target as? TypeExpressionAst else { return [] }
      types = [inference.type(named: type.typeName)]
    } else {
      types = inference.types(of: target)
    }
    if types.count == 1, types[0].name == "System.Void" { return [] }
    return InferredMembers(context).items(of: types, matching: word, isStatic: isStatic)
  }
}

extension Value {
  var isArray: Bool { if case .array = base.payload { true } else { false } }
}

extension HashtableObject {
  /// Keys that are texts, in the table's order.
  var textKeys: [String] {
    (0..<count).compactMap { position in
      guard case .string(let key) = entry(at: position).key.base.payload else { return nil }
      return String(key)
    }
  }
}
