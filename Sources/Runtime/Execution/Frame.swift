/// The running body's view of its scope: slots, output, engine.
///
/// Passed `inout`, never stored.
///
/// What another frame may touch is never in here (DESIGN.md 5): another frame reaches the scope, not this.
package struct Frame: ~Copyable {
  /// The slots of the scope's window.
  package let locals: UnsafeMutablePointer<Value>
  package let scope: ScopePointer
  /// The engine's hot state.
  package let state: UnsafeMutablePointer<EngineState>
  /// Addresses of the variables that linked code names, resolved at entry.
  package var links: UnsafeMutablePointer<UnsafeMutablePointer<Value>>?
  /// Where output goes; nil: into `single`, until a second value or another frame needs a real sink.
  package var sink: Sink?
  /// The only value written so far while there is no sink; `unset` if none.
  package var single: Value = .unset

  @inline(__always)
  package init(within frame: borrowing Frame, scope: ScopePointer, sink: Sink?) {
    locals = scope.pointee.locals
    self.scope = scope
    state = frame.state
    self.sink = sink
  }

  @inline(__always)
  package init(scope: ScopePointer, engine: Engine, sink: Sink?) {
    locals = scope.pointee.locals
    self.scope = scope
    state = engine.state
    self.sink = sink
  }
}

extension Frame {
  /// The engine; it outlives all that runs in it, so that no frame counts a reference to it.
  @inline(__always)
  package var engine: Engine { state.pointee.engine.takeUnretainedValue() }

  /// Writes one object to the output as it is.
  @inline(__always)
  package mutating func write(_ value: consuming Value) throws(ShellError) {
    if let sink {
      try sink.write(value)
    } else if single.isUnset {
      single = value
    } else {
      promote().append(value)
    }
  }

  /// Writes a value the way a statement does: collections element by element, AutomationNull not at all.
  @inline(__always)
  package mutating func emit(_ value: consuming Value) throws(ShellError) {
    switch value.payload {
    case .nothing: return
    case .array, .object, .boxed: try emitCollection(value)
    default: try write(value)
    }
  }

  /// A sink for commands that run under this frame; turns the single-value collector into a real one.
  package mutating func outputSink() -> Sink {
    if let sink { return sink }
    return promote()
  }

  /// What was collected, in the form that an expression takes: nothing, the one object, or an array.
  @inline(__always)
  package mutating func takeResult() -> Value {
    guard let sink else {
      if single.isUnset { return .nothing }
      let value = single
      single = .unset
      return value
    }
    guard let collector = sink as? Collector else { return .nothing }
    return collector.takeResult()
  }

  /// Takes over what another frame without a sink collected, object by object.
  package mutating func absorb(_ other: inout Frame) throws(ShellError) {
    guard let collector = other.sink as? Collector else {
      if !other.single.isUnset { try write(other.single) }
      other.single = .unset
      return
    }
    for value in collector.takeAll() { try write(value) }
  }

  private mutating func emitCollection(_ value: Value) throws(ShellError) {
    guard let enumerator = try Enumeration.of(value, engine) else { return try write(value) }
    while let element = try enumerator.next(engine) { try write(element) }
  }

  private mutating func promote() -> Collector {
    let collector = Collector()
    if !single.isUnset {
      collector.append(single)
      single = .unset
    }
    sink = collector
    return collector
  }
}
