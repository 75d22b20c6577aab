extension PSModuleInfo {
  /// A block that runs in the module's session state.
  package func bound(_ block: ScriptBlock, _ engine: Engine) throws(ShellError) -> ScriptBlock {
    let bound = ScriptBlock(block.definition, session: makeSession(engine))
    bound.owner = self
    return bound
  }

  /// An object with what the module exports: functions as methods, variables as properties.
  package func customObject(_ engine: Engine) -> Value {
    let object = PSCustomObject()
    for symbol in exports.variables {
      guard let slot = session?.top.ownSlot(symbol), !slot.pointee.isUnset else { continue }
      let variable = VariableLookUp.variable(symbol, in: slot)
      let accessors = PropertyAccessors(
        get: .code { (_, engine) throws(ShellError) in variable.read(engine) },
        setCode: { (value, engine) throws(ShellError) in try variable.assign(value, engine) })
      object.properties.set(symbol.name, .object(accessors), kind: .scriptProperty)
    }
    for function in exports.functions {
      let method = ScriptBlock(function.block.definition, session: function.block.session)
      method.owner = self
      object.properties.set(function.name, Value(.block(method)), kind: .scriptMethod)
    }
    return .object(object)
  }
}
