import Syntax

/// One call of the call stack as scripts see it.
package struct CallFrame {
  /// The function's name, or `<ScriptBlock>`.
  package let functionName: String
  package let position: ScriptPosition
  package let invocation: InvocationInfo?
}

/// The call stack as `Get-PSCallStack`, stack traces and `Write-Error` see it.
package enum CallFrames {
  /// The calls from a scope outwards, innermost first.
  package static func all(from scope: ScopePointer) -> [CallFrame] {
    var frames: [CallFrame] = []
    var next: ScopePointer? = scope
    while let scope = next, frames.count < 1024 {
      if let code = scope.pointee.linkedCode ?? scope.pointee.code {
        let place = CallPosition(code: code, point: scope.pointee.position)
        frames.append(
          CallFrame(
            functionName: code.functionName ?? "<ScriptBlock>",
            position: ScriptPosition(source: code.source, extent: place.extent),
            invocation: invocation(of: scope)))
      }
      next = scope.pointee.caller
    }
    return frames
  }

  /// How the command was called whose body runs in a scope: its record, else what the caller's position tells.
  package static func invocation(of scope: ScopePointer) -> InvocationInfo? {
    if let record = scope.pointee.extra?.call { return record.invocation }
    guard let code = scope.pointee.code, let caller = scope.pointee.caller, let name = code.functionName,
      let outer = caller.pointee.linkedCode ?? caller.pointee.code
    else { return nil }
    let text = ShellString.from(name)
    let place = CallPosition(code: outer, point: caller.pointee.position)
    return InvocationInfo(
      command: CommandResolver.function(Symbols.intern(text), from: scope), source: outer.source,
      extent: place.extent, invocationName: text)
  }
}

extension Code {
  /// The name of the function that this is the body of; nil for any other block.
  package var functionName: String? {
    guard let parent = tree.parent, parent.kind == .functionDefinition else { return nil }
    return source.string(of: parent.cast(to: FunctionDefinitionAst.self).name)
  }
}

extension ErrorRecord {
  /// `InvocationInfo`: the command's, else where in the script the error happened.
  package var callInfo: InvocationInfo? {
    if let invocation { return invocation }
    guard let position else { return nil }
    return InvocationInfo(
      command: nil, source: position.source, extent: position.extent, invocationName: .empty)
  }

  /// `ScriptStackTrace`: one line per call, innermost first.
  package var stackTrace: String {
    stack.map { place in
      let position = ScriptPosition(source: place.code.source, extent: place.extent)
      let name = place.code.functionName ?? "<ScriptBlock>"
      return "at \(name), \(position.file ?? "<No file>"): line \(position.start.line)"
    }.joined(separator: "\n")
  }
}
