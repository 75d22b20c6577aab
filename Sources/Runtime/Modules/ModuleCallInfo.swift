/// `& $module { … }`: the command is the first argument, and runs in the module.
final class ModuleCallInfo: CommandInfo {
  private let target: PSModuleInfo

  init(_ module: PSModuleInfo) {
    target = module
    super.init(module.name, type: .commandInfo)
  }

  /// The command that the first argument names, taken off the others.
  func takeCommand(from arguments: inout [Argument], _ engine: Engine) throws(ShellError) -> CommandInfo {
    guard let first = arguments.first, first.name == nil, let value = first.value else {
      throw CommandFault.notFound(name).error(target: .string(name))
    }
    arguments.removeFirst()
    if case .block(let block) = value.base.payload {
      return FunctionInfo(.empty, try target.bound(block, engine))
    }
    let text = try Conversion.text(value, engine)
    let scope = target.makeSession(engine).top
    guard let command = try CommandResolver.find(Symbols.intern(text), text, from: scope) else {
      throw CommandFault.notFound(text).error(target: .string(text))
    }
    return command
  }
}
