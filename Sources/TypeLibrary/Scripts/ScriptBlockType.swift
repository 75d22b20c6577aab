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
  /// The token that the block begins with.
  fileprivate var startToken: Value {
    let tree = definition.syntax
    let start = definition.tree.extent.start
    guard let token = tree.tokens.tokens.first(where: { $0.start >= start }) else { return .null }
    return PlainToken(TokenView(token, in: tree)).value
  }
}
