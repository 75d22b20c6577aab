package import Syntax

/// A value that is known when the code is compiled.
package final class ConstantNode: Node {
  package let value: Value

  package init(_ extent: Extent, _ value: Value) {
    self.value = value
    super.init(extent)
  }

  package override func eval(_ frame: inout Frame) -> Value { value }
  package override func run(_ frame: inout Frame) {}
}

/// `{ … }` as a value: a script block of the session state that runs.
package final class ScriptBlockNode: Node {
  package let definition: ScriptBlockDefinition

  package init(_ extent: Extent, _ definition: ScriptBlockDefinition) {
    self.definition = definition
    super.init(extent)
  }

  package override func eval(_ frame: inout Frame) -> Value {
    Value(.block(ScriptBlock(definition, session: frame.scope.pointee.session)))
  }
}

/// A type literal, resolved when it is first reached.
package final class TypeNode: Node {
  private let name: TypeName
  private let source: SourceText
  /// What `using namespace` names.
  private let namespaces: [String]
  /// Types that the text itself defines around this place.
  private let lexical: LexicalTypes?
  @exclusivity(unchecked) private var resolved: TypeInfo?

  init(
    _ extent: Extent, _ name: TypeName, _ source: SourceText, _ namespaces: [String], _ lexical: LexicalTypes?
  ) {
    (self.name, self.source, self.namespaces, self.lexical) = (name, source, namespaces, lexical)
    super.init(extent)
  }

  /// A type that is known whatever its name means elsewhere.
  init(_ extent: Extent, _ type: TypeInfo, _ name: TypeName, _ source: SourceText) {
    (self.name, self.source, namespaces, lexical, resolved) = (name, source, [], nil, type)
    super.init(extent)
  }

  package override func eval(_ frame: inout Frame) throws(ShellError) -> Value { .type(try type(&frame)) }

  /// The type; the error of an unknown one points to its name.
  func located(_ frame: inout Frame) throws(ShellError) -> TypeInfo {
    do throws(ShellError) { return try type(&frame) } catch {
      error.record?.place = ScriptPosition(source: source, extent: extent)
      throw error
    }
  }

  /// The type; throws TypeNotFound if there is none of the name.
  package func type(_ frame: inout Frame) throws(ShellError) -> TypeInfo {
    if let resolved { return resolved }
    let found = try TypeResolver.resolve(
      name, in: source, namespaces, frame.scope, frame.engine, lexical)
    // A class of another text may be defined anew under the same name; those of this text are made once.
    if !found.isScripted || lexical?.defines(found) == true { resolved = found }
    return found
  }
}
