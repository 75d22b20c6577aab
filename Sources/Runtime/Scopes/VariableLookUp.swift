/// Reading and writing variables by name, through the scopes.
package enum VariableLookUp {
  /// The value of a name seen from a scope; `$null` if there is none, an error in strict mode.
  package static func read(_ symbol: Symbol, from scope: ScopePointer, _ engine: Engine) throws(ShellError)
    -> Value
  {
    if let slot = scope.lookUp(symbol) {
      if case .cell(let variable) = slot.pointee.payload { return variable.read(engine) }
      return slot.pointee
    }
    guard StrictMode.inForce(at: scope) != .off else { return .null }
    throw VariableFault.undefined(symbol.name).error(target: .string(symbol.name))
  }

  /// The value of a name in one scope alone (`$script:name`); the variables that are in every scope are found there too.
  package static func readOwn(_ symbol: Symbol, in scope: ScopePointer, _ engine: Engine) throws(ShellError)
    -> Value
  {
    if let slot = scope.ownSlot(symbol), !slot.pointee.isUnset {
      if case .cell(let variable) = slot.pointee.payload { return variable.read(engine) }
      return slot.pointee
    }
    if let slot = engine.global.top.ownSlot(symbol), case .cell(let variable) = slot.pointee.payload,
      variable.options.contains(.allScope)
    {
      return variable.read(engine)
    }
    guard StrictMode.inForce(at: scope) != .off else { return .null }
    throw VariableFault.undefined(symbol.name).error(target: .string(symbol.name))
  }

  /// The value of a name if it is set somewhere up the scopes.
  package static func find(_ symbol: Symbol, from scope: ScopePointer, _ engine: Engine) -> Value? {
    guard let slot = scope.lookUp(symbol) else { return nil }
    if case .cell(let variable) = slot.pointee.payload { return variable.read(engine) }
    return slot.pointee
  }

  /// Sets a name in a scope of its own.
  package static func write(
    _ symbol: Symbol, _ value: Value, in scope: ScopePointer, _ engine: Engine
  ) throws(ShellError) {
    let slot = scope.slotForAssignment(symbol)
    if case .cell(let variable) = slot.pointee.payload {
      try variable.assign(value, engine)
    } else {
      slot.pointee = value
    }
  }

  /// The slot that an assignment goes to: that of a variable which all scopes share, else the scope's own.
  package static func assignable(_ symbol: Symbol, in scope: ScopePointer, _ engine: Engine)
    -> UnsafeMutablePointer<Value>
  {
    let own = scope.slotForAssignment(symbol)
    guard own.pointee.isUnset, let found = scope.lookUp(symbol),
      case .cell(let variable) = found.pointee.payload,
      variable.options.contains(.allScope)
    else { return own }
    return found
  }

  /// Sets what a slot holds, through the variable's constraints if it has any.
  package static func write(
    _ symbol: Symbol, _ value: Value, in slot: UnsafeMutablePointer<Value>, _ engine: Engine
  ) throws(ShellError) {
    if case .cell(let variable) = slot.pointee.payload {
      try variable.assign(value, engine)
    } else {
      slot.pointee = value
    }
  }

  /// The variable object of a slot; made, and put into the slot, if it has none yet.
  package static func variable(_ symbol: Symbol, in slot: UnsafeMutablePointer<Value>) -> Variable {
    if case .cell(let variable) = slot.pointee.payload { return variable }
    let made = Variable(symbol.name, slot.pointee)
    slot.pointee = Value(.cell(made))
    return made
  }
}

extension Variable {
  package func read(_ engine: Engine) -> Value {
    guard let computed else { return value }
    let read = computed(engine)
    if computesOnce { (value, self.computed) = (read, nil) }
    return read
  }

  /// Assigns through constraints, past the option ReadOnly.
  package func force(_ newValue: Value, _ engine: Engine) throws(ShellError) {
    var value = newValue
    for constraint in constraints { value = try constraint.apply(value, to: name, engine) }
    if computesOnce { computed = nil }
    self.value = value
  }

  /// Assigns through options and constraints.
  package func assign(_ newValue: Value, _ engine: Engine) throws(ShellError) {
    if !options.isDisjoint(with: [.readOnly, .constant]) {
      throw VariableFault.notWritable(name).error(target: .string(name))
    }
    if type === TypeInfo.nullVariable { return }
    try force(newValue, engine)
  }
}

extension StrictMode {
  /// The mode that holds at a scope: its own or the nearest one above that sets it.
  package static func inForce(at scope: ScopePointer) -> StrictMode {
    var next: ScopePointer? = scope
    while let scope = next {
      if scope.pointee.strictMode != .inherited { return scope.pointee.strictMode }
      // What global code chose does not hold in modules.
      if scope == scope.pointee.session.top { return .off }
      next = scope.pointee.parent
    }
    return .off
  }
}
