import Runtime
import Syntax
import TypeLibrary

/// Values that a variable or property of an enumeration or a set can be given.
struct AssignedValues {
  private let context: CompletionContext

  init(_ context: CompletionContext) { self.context = context }

  /// The values; nil where nothing restricts them.
  func complete(_ assignment: AssignmentStatementAst) -> [CompletionItem]? {
    if let member = assignment.left as? MemberExpressionAst { return complete(member) }
    var target = assignment.left
    var type: TypeInfo?
    var set: [String]?
    while let attributed = target as? AttributedExpressionAst {
      if let convert = attributed as? ConvertExpressionAst {
        type = Inference(context).type(named: convert.type.typeName).type
      } else if let attribute = attributed.attribute as? AttributeAst {
        set = values(of: attribute) ?? set
      }
      target = attributed.child
    }
    guard let variable = target as? VariableExpressionAst else { return nil }
    if let found = chosen(type, set) { return found }
    let (knownType, knownSet) = constraints(of: variable)
    if knownType != nil || knownSet != nil { return chosen(knownType, knownSet) }
    return inferred(variable)
  }

  private func chosen(_ type: TypeInfo?, _ set: [String]?) -> [CompletionItem]? {
    if let set {
      let isText = type === TypeInfo.string || type?.kind == .enum
      return matching(set.map { isText ? quoted($0) : $0 })
    }
    guard let names = type?.enumeration?.names, type?.kind == .enum else { return nil }
    return matching(Ordering.cultural(names.map { quoted($0) }, context.engine) { $0 })
  }

  private func values(of attribute: AttributeAst) -> [String]? {
    let name = context.source.fullName(of: attribute.typeName).lowercased()
    guard name == "validateset" || name.hasSuffix(".validatesetattribute") else { return nil }
    return attribute.positionalArguments.compactMap { argument in
      (argument as? StringConstantExpressionAst).map { context.value(of: $0) } ?? context.text(of: argument)
    }
  }

  /// What a variable of the session is bound to.
  private func constraints(of variable: VariableExpressionAst) -> (type: TypeInfo?, set: [String]?) {
    let symbol = Symbols.intern(.from(context.name(of: variable)))
    guard let slot = context.scope.lookUp(symbol), case .cell(let found) = slot.pointee.payload else {
      return (nil, nil)
    }
    let type = found.constraints.lazy.compactMap { ($0 as? TypeConstraint)?.type }.first
    let set = found.constraints.lazy.compactMap { $0 as? ValidateSetAttribute }.first
    // A generator that throws restricts nothing that can be listed.
    let values = set.flatMap { try? $0.allowed(context.engine) }
    return (type, values.map { $0.map { String($0) } })
  }

  private func complete(_ member: MemberExpressionAst) -> [CompletionItem]? {
    if let value = SafeEvaluation(context).value(of: member), !value.isNull {
      let type = TypeOf.value(value.base)
      return type.kind == .enum ? chosen(type, nil) : nil
    }
    return named(Inference(context).types(of: member))
  }

  private func inferred(_ variable: VariableExpressionAst) -> [CompletionItem]? {
    let finder = VariableFinder(context, before: variable)
    return finder.constraint(of: context.userPath(of: variable)).flatMap { named([$0]) }
  }

  /// Names of enumerations of the text or of .NET, which replace the word.
  private func named(_ types: [InferredType]) -> [CompletionItem]? {
    var names: Set<String> = []
    for type in types {
      if let known = type.type?.enumeration?.names { names.formUnion(known) }
      if let definition = type.definition, definition.typeAttributes == .enum {
        names.formUnion(
          definition.members.compactMap { ($0 as? PropertyMemberAst).map { context.string($0.name) } })
      }
    }
    let pattern = TextPattern(typed + "*")
    let found = Ordering.cultural(Array(names), context.engine) { $0 }.filter { pattern.matches(quoted($0)) }
    return found.isEmpty ? nil : found.map { CompletionItem(quoted($0), list: $0, .property) }
  }

  /// What stands where the value goes.
  private var typed: String {
    guard let token = context.tokenAtCursor, token.kind != .equals else { return "" }
    return context.text(of: token)
  }

  private func quoted(_ name: String) -> String {
    let quote = typed.hasPrefix("\"") ? "\"" : "'"
    return quote + name + quote
  }

  private func matching(_ values: [String]) -> [CompletionItem] {
    let pattern = TextPattern(typed + "*")
    return values.filter { typed.isEmpty || pattern.matches($0) }.map { CompletionItem($0) }
  }
}
