import Runtime
import Syntax

/// Runs a block in a scope of its own, here: other machines are out of palsh's reach.
struct InvokeCommand: Cmdlet {
  static let declaration = CmdletDeclaration(
    .invoke, "Command", aliases: ["icm"], synopsis: "Runs commands on local and remote computers.",
    defaultSet: "InProcess",
    examples: [
      Example("With arguments", "Invoke-Command { param($a, $b) $a + $b } -ArgumentList 1, 2", prints: "3")
    ])

  @Parameter("The block.", aliases: ["Command"], sets: [.set("InProcess", position: 0, mandatory: true)])
  var scriptBlock: ScriptBlock?
  @Parameter("Run in the caller's scope.", sets: [.set("InProcess")]) var noNewScope = false
  @Parameter("What the block finds in $input.", pipeline: .byValue) var inputObject: Value?
  @Parameter("The block's arguments.", aliases: ["Args"]) var argumentList: [Value] = []

  private var input: [Value] = []

  mutating func process(in call: borrowing Invocation) {
    if call.isBound("InputObject") { input.append(inputObject ?? .null) }
  }

  func end(in call: borrowing Invocation) throws {
    guard let scriptBlock else { return }
    if scriptBlock.usesUsing { throw UsingFault.withoutRemote.error() }
    if noNewScope {
      return try BlockRun.dotted(
        scriptBlock, item: nil, arguments: argumentList, call.engine, into: call.downstream)
    }
    try BlockRun.call(
      scriptBlock, arguments: argumentList, input: input, in: call.context, into: call.downstream)
  }
}

extension ScriptBlock {
  /// Whether the block names a variable with `$using:`.
  fileprivate var usesUsing: Bool {
    var found = false
    definition.tree.forEachDescendant { node in
      if node.kind == .usingExpression { found = true }
      return !found
    }
    return found
  }
}
