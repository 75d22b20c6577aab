import Runtime
import Syntax
import TypeLibrary

/// Types of properties, of what methods return, and of elements by index.
struct MemberInference {
  private let inference: Inference
  private var context: CompletionContext { inference.context }

  init(_ inference: Inference) { self.inference = inference }

  func types(of node: MemberExpressionAst) -> [InferredType] {
    guard let member = node.member as? StringConstantExpressionAst else { return [] }
    let name = context.value(of: member).lowercased()
    let isCall = node is InvokeMemberExpressionAst
    let owners: [InferredType]
    if node.isStatic, let type = node.expression as? TypeExpressionAst {
      owners = [inference.type(named: type.typeName)]
      if name == "new", isCall { return owners }
    } else {
      owners = inference.types(of: node.expression)
    }
    return owners.flatMap { owner in
      let found = types(named: name, of: owner, isStatic: node.isStatic, isCall: isCall)
      if !found.isEmpty || node.isStatic { return found }
      // Members of the elements of a collection.
      return inference.elements(of: [owner]).filter { $0.name != owner.name }.flatMap {
        types(named: name, of: $0, isStatic: false, isCall: isCall)
      }
    }
  }

  private func types(
    named name: String, of owner: InferredType, isStatic: Bool, isCall: Bool
  ) -> [InferredType] {
    if let own = owner.members.first(where: { $0.name.equalsIgnoringCase(name) }) { return own.types }
    if let definition = owner.definition {
      return definition.members.flatMap { types(of: $0, named: name, in: definition, isStatic: isStatic) }
    }
    guard let type = owner.type else { return [] }
    if isCall {
      var seen: Set<String> = []
      return type.members.methods(name, isStatic: isStatic).map(\.returns).filter {
        $0.name != "System.Void" && seen.insert($0.name).inserted
      }.map { InferredType($0) }
    }
    if let property = type.members.property(name, isStatic: isStatic) { return [InferredType(property.type)] }
    if isStatic, type.enumeration?.names.contains(where: { $0.equalsIgnoringCase(name) }) ?? false {
      return [owner]
    }
    return []
  }

  private func types(
    of member: MemberAst, named name: String, in definition: TypeDefinitionAst, isStatic: Bool
  ) -> [InferredType] {
    if let property = member as? PropertyMemberAst, context.string(property.name).equalsIgnoringCase(name) {
      if definition.typeAttributes == .enum {
        return [InferredType(definition, named: context.string(definition.name))]
      }
      return property.propertyType.map { [inference.type(named: $0.typeName)] } ?? []
    }
    if let method = member as? FunctionMemberAst, context.string(method.name).equalsIgnoringCase(name) {
      return method.returnType.map { [inference.type(named: $0.typeName)] } ?? []
    }
    return []
  }

  /// The types of `target[index]`: of a table's entry, or of an element.
  func types(of node: IndexExpressionAst) -> [InferredType] {
    let key = (node.index as? StringConstantExpressionAst).map { context.value(of: $0) }
    return inference.types(of: node.target).flatMap { owner -> [InferredType] in
      if let key, let member = owner.members.first(where: { $0.name.equalsIgnoringCase(key) }) {
        return member.types
      }
      guard let type = owner.type else { return [owner] }
      if type === TypeInfo.string { return [InferredType(.char)] }
      if let value = type.valueType { return [InferredType(value)] }
      if type.isSubtype(of: .dictionary) { return [] }
      return type.enumeratedType.map { [InferredType($0)] } ?? [owner]
    }
  }
}
