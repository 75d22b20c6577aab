extension ScriptBlock {
  /// `GetNewClosure()`: the block bound to a module of its own that holds copies of a scope's variables.
  package func closure(over scope: ScopePointer, _ engine: Engine) throws(ShellError) -> ScriptBlock {
    let module = PSModuleInfo(.from("__DynamicModule"), isDynamic: true)
    let session = SessionState(engine: engine, module: module, parent: engine.global.top)
    module.session = session
    let extra = session.top.ensureExtra()
    for symbol in scope.ownSymbols {
      guard let slot = scope.ownSlot(symbol), let value = slot.pointee.captured(engine) else { continue }
      extra.slot(symbol).pointee = value
    }
    let bound = ScriptBlock(definition, session: session)
    bound.owner = module
    return bound
  }
}

extension Value {
  /// A slot's value as a closure keeps it; nil for what it does not keep: what is not set, and variables with options.
  fileprivate func captured(_ engine: Engine) -> Value? {
    switch payload {
    case .unset: return nil
    case .cell(let variable):
      guard variable.options.isEmpty, variable.computed == nil || variable.computesOnce,
        variable.type === TypeInfo.psVariable
      else {
        return nil
      }
      return Value(
        .cell(
          Variable(
            variable.name, variable.read(engine), description: variable.description,
            constraints: variable.constraints)))
    default: return self
    }
  }
}
