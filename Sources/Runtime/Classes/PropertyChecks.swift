import Syntax

/// Validation attributes before the properties of a class.
enum PropertyChecks {
  static func make(_ attributes: [AttributeAst], _ owner: ScriptClass) -> [any PropertyCheck] {
    guard !attributes.isEmpty else { return [] }
    let compiler = Compiler(owner.syntax, layout: .window, owner.session)
    var around: Ast? = owner.tree
    while let node = around, node.kind != .scriptBlock { around = node.parent }
    compiler.block = around?.cast(to: ScriptBlockAst.self)
    return attributes.compactMap { compiler.make($0) as? any PropertyCheck }
  }
}

extension ValidationAttribute: PropertyCheck {}
