/// How a node reaches a variable: a slot of its window, or an address resolved when linked code was entered.
package struct SlotReference {
  package let index: Int
  package let isLinked: Bool
  package let symbol: Symbol
  /// Whether the engine has a variable of the name that all scopes share.
  package var isReserved = false

  @inline(__always)
  package func pointer(_ frame: borrowing Frame) -> UnsafeMutablePointer<Value> {
    if isLinked, let links = frame.links { return links[index] }
    return frame.locals + index
  }

  /// The variable's value, looked up through the scopes if it is not set here.
  @inline(__always)
  package func read(_ frame: borrowing Frame) throws(ShellError) -> Value {
    let pointer = pointer(frame)
    switch pointer.pointee.payload {
    // Numbers are what loops read: a copy of one counts nothing.
    case .int(let number): return Value(.int(number), isWrapped: pointer.pointee.isWrapped)
    case .unset, .cell: return try readSlowly(frame)
    default: return pointer.pointee
    }
  }

  /// Assigns a value, through the variable's constraints if it has any.
  @inline(__always)
  package func write(_ value: consuming Value, _ frame: borrowing Frame) throws(ShellError) {
    let pointer = pointer(frame)
    switch pointer.pointee.payload {
    case .cell(let variable): try variable.assign(value, frame.engine)
    case .unset where isReserved || frame.state.pointee.definesAllScope: try writeShared(value, frame)
    default: pointer.pointee = value
    }
  }

  /// Assigns an integer; where the variable holds one, there is nothing to release.
  @inline(__always)
  func write(_ number: Int32, _ frame: borrowing Frame) throws(ShellError) {
    let pointer = pointer(frame)
    if case .int = pointer.pointee.payload {
      pointer.initialize(to: .int(number))
    } else {
      try write(.int(number), frame)
    }
  }

  /// Assigns where a variable may be shared by all scopes.
  @inline(never)
  private func writeShared(_ value: Value, _ frame: borrowing Frame) throws(ShellError) {
    let slot = VariableLookUp.assignable(symbol, in: frame.scope, frame.engine)
    try VariableLookUp.write(symbol, value, in: slot, frame.engine)
  }

  @inline(never)
  private func readSlowly(_ frame: borrowing Frame) throws(ShellError) -> Value {
    let pointer = pointer(frame)
    if case .cell(let variable) = pointer.pointee.payload { return variable.read(frame.engine) }
    return try VariableLookUp.read(symbol, from: frame.scope, frame.engine)
  }
}
