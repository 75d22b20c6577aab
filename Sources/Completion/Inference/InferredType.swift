import Runtime
import Syntax

/// What is known of an expression's value before it runs.
struct InferredType {
  /// As a class of the text or .NET names it.
  let name: String
  /// The type, if it is there already.
  let type: TypeInfo?
  /// The class or enumeration of the text, if it is one of those.
  let definition: TypeDefinitionAst?
  /// Properties that a table or an object is known to have besides.
  let members: [Member]

  struct Member {
    let name: String
    let types: [InferredType]
  }

  init(_ type: TypeInfo, members: [Member] = []) {
    (name, self.type, definition, self.members) = (type.name, type, nil, members)
  }

  init(_ definition: TypeDefinitionAst, named name: String) {
    (self.name, type, self.definition, members) = (name, nil, definition, [])
  }

  /// A type of which there is nothing but a name.
  init(named name: String) { (self.name, type, definition, members) = (name, nil, nil, []) }

  init(_ type: TypeInfo?, named name: String, members: [Member]) {
    (self.name, self.type, definition, self.members) = (name, type, nil, members)
  }
}

extension InferredType.Member {
  var tip: String {
    "\(types.first.map { $0.type.map { TypeTexts.full($0) } ?? $0.name } ?? "System.Object") \(name)"
  }
}
