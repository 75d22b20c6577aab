/// What `-ErrorVariable`, `-WarningVariable` and `-InformationVariable` collect while a command runs, and what the commands
/// around it collect too.
package final class StreamCollectors {
  private let outer: StreamCollectors?
  private let lists: [(kind: MessageKind, list: ListObject)]

  init(_ lists: [(kind: MessageKind, list: ListObject)], outer: StreamCollectors?) {
    (self.lists, self.outer) = (lists, outer)
  }

  /// Adds what went to a stream to every list that collects it.
  func add(_ value: Value, _ kind: MessageKind) {
    var next: StreamCollectors? = self
    while let collectors = next {
      collectors.addOwn(value, kind)
      next = collectors.outer
    }
  }

  /// Adds what went to a stream to the lists of the command itself.
  func addOwn(_ value: Value, _ kind: MessageKind) {
    for entry in lists where entry.kind == kind { entry.list.elements.append(value) }
  }
}

/// The variables that common parameters name: where a call's output and messages are kept.
enum OutVariables {
  /// The list that a variable of the caller is set to: a new one, or with `+` before the name the one it has.
  static func list(_ name: ShellString, in scope: ScopePointer, _ engine: Engine) throws(ShellError)
    -> ListObject
  {
    let appends = !name.isEmpty && name[0] == 0x2B
    let symbol = Symbols.intern(appends ? name.slice(1..<name.count) : name)
    let list = ListObject(type: .arrayList)
    if appends, let old = VariableLookUp.find(symbol, from: scope, engine), !old.isNull {
      if case .object(let object) = old.base.payload, let known = object as? ListObject { return known }
      if let enumerator = try Enumeration.of(old, engine) {
        while let element = try enumerator.next(engine) { list.elements.append(element) }
      } else {
        list.elements.append(old)
      }
    }
    try VariableLookUp.write(symbol, .object(list), in: scope, engine)
    return list
  }

  /// The streams of a call: with its collectors, if it has variables for them.
  static func streams(
    _ streams: StreamSet, _ common: CommonParameters, _ scope: ScopePointer, _ engine: Engine
  ) throws(ShellError) -> StreamSet {
    let named: [(MessageKind, ShellString?)] = [
      (.error, common.errorVariable), (.warning, common.warningVariable),
      (.information, common.informationVariable),
    ]
    var lists: [(kind: MessageKind, list: ListObject)] = []
    for (kind, name) in named {
      guard let name, !name.isEmpty else { continue }
      lists.append((kind, try list(name, in: scope, engine)))
    }
    if lists.isEmpty { return streams }
    return streams.collecting(StreamCollectors(lists, outer: streams.collectors))
  }

  /// The sink that a call writes its output to: past its `-OutVariable` and its `-PipelineVariable`.
  static func output(
    _ sink: Sink, _ common: CommonParameters, _ scope: ScopePointer, _ engine: Engine
  ) throws(ShellError) -> Sink {
    var sink = sink
    if let name = common.pipelineVariable, !name.isEmpty {
      sink = PipelineVariableSink(name, scope, engine, downstream: sink)
    }
    if let name = common.outVariable, !name.isEmpty {
      sink = OutVariableSink(try list(name, in: scope, engine), downstream: sink)
    }
    return sink
  }
}

/// Keeps what passes in a list.
final class OutVariableSink: Sink {
  private let list: ListObject
  let downstream: Sink

  init(_ list: ListObject, downstream: Sink) {
    (self.list, self.downstream) = (list, downstream)
    super.init()
  }

  override func write(_ value: consuming Value) throws(ShellError) {
    let value = consume value
    list.elements.append(value)
    try downstream.write(value)
  }
}

/// Sets a variable of the caller to each object while that passes on; a variable that was not there goes with the pipeline.
final class PipelineVariableSink: Sink {
  private let symbol: Symbol
  private let scope: ScopePointer
  private unowned(unsafe) let engine: Engine
  private let downstream: Sink
  private let wasUnset: Bool

  init(_ name: ShellString, _ scope: ScopePointer, _ engine: Engine, downstream: Sink) {
    (symbol, self.scope, self.engine, self.downstream) = (Symbols.intern(name), scope, engine, downstream)
    wasUnset = scope.slotForAssignment(symbol).pointee.isUnset
    super.init()
  }

  override func write(_ value: consuming Value) throws(ShellError) {
    let value = consume value
    try VariableLookUp.write(symbol, value, in: scope, engine)
    try downstream.write(value)
  }

  /// Takes the variable away again, at the pipeline's end.
  func finish() {
    if wasUnset { scope.slotForAssignment(symbol).pointee = .unset }
  }
}
