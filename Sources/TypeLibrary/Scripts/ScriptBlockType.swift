import Runtime
import Syntax

extension TypeEntry {
  static var scriptBlock: TypeEntry {
    TypeEntry("System.Management.Automation.ScriptBlock") {
      instanceCall("System.Object InvokeReturnAsIs(Params System.Object[] args)") { call in
        let values = call[0].isNull ? [] : try call.argument(0, as: ArrayObject.self).elements
        return try BlockRun.callResult(call.target(as: ScriptBlock.self), arguments: values, call.engine)
      }
      instanceCall("System.Collections.ObjectModel.Collection[psobject] Invoke(Params System.Object[] args)")
      { call in
        let values = call[0].isNull ? [] : try call.argument(0, as: ArrayObject.self).elements
        let collector = Collector()
        try BlockRun.call(call.target(as: ScriptBlock.self), arguments: values, call.engine, into: collector)
        return .object(ListObject(collector.takeAll(), type: .psObjectCollection))
      }
      staticCall("scriptblock Create(string script)") { call in
        let session = call.scope.pointee.session
        return try ScriptBlock.parse(call.argument(0, as: ShellString.self), session: session).bridged
      }
      instanceCall("scriptblock GetNewClosure()") { call in
        try call.target(as: ScriptBlock.self).closure(over: call.scope, call.engine).bridged
      }
      property("System.Management.Automation.Language.Ast Ast {get;}") { (block: ScriptBlock) in
        NodeView(block.definition.function ?? block.definition.tree, in: block.definition.syntax).value
      }
      property("string File {get;}") { (block: ScriptBlock) in block.definition.syntax.source.fileName }
      property("bool IsFilter {get;set;}") { (block: ScriptBlock) in
        block.definition.function?.isFilter ?? false
      }
      property("System.Management.Automation.PSToken StartPosition {get;}") { (block: ScriptBlock) in
        block.startToken
      }
      instanceCall("string ToString()") { call in .string(try Conversion.text(call.target, call.engine)) }
      scriptBlockCalls
    }
  }
}

extension ScriptBlock {
  /// The block in a dynamic module of its own, which holds copies of a scope's variables.
  fileprivate func closure(over scope: ScopePointer, _ engine: Engine) throws(ShellError) -> ScriptBlock {
    let module = PSModuleInfo(.from("__DynamicModule_closure"), isDynamic: true)
    let session = module.makeSession(engine)
    for symbol in scope.ownSymbols {
      guard let slot = scope.ownSlot(symbol), !slot.pointee.isUnset else { continue }
      if case .cell(let variable) = slot.pointee.payload {
        guard variable.options.isEmpty, variable.computed == nil else { continue }
        session.top.slotForAssignment(symbol).pointee = variable.value
      } else {
        session.top.slotForAssignment(symbol).pointee = slot.pointee
      }
    }
    let block = ScriptBlock(definition, session: session)
    block.owner = module
    return block
  }

  /// The token that the block begins with.
  fileprivate var startToken: Value {
    let tree = definition.syntax
    let start = definition.tree.extent.start
    guard let token = tree.tokens.tokens.first(where: { $0.start >= start }) else { return .null }
    return PlainToken(TokenView(token, in: tree)).value
  }
}
