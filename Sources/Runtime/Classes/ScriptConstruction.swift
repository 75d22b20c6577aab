/// Making objects of classes of scripts: initialisers, the base class's constructor, the constructor's own statements,
/// in PowerShell's order.
struct ScriptConstruction {
  private let scriptClass: ScriptClass
  private let engine: Engine

  /// Makes an object of a class by one of its constructors, whose parameters' types the arguments have.
  static func make(
    _ scriptClass: ScriptClass, _ constructor: ScriptMethod,
    _ arguments: UnsafeMutableBufferPointer<Value>, _ caller: ScopePointer, _ engine: Engine
  ) throws(ShellError) -> Value {
    let construction = ScriptConstruction(scriptClass: scriptClass, engine: engine)
    let instance: Value? = scriptClass.nativeBase == nil ? .object(ScriptObject(scriptClass)) : nil
    return try construction.run(constructor, instance, arguments, caller)
  }

  /// Runs a constructor of the class or of one above it.
  ///
  /// An object that a class of the library makes is there only after that class's constructor; its initialisers run
  /// then.
  private func run(
    _ constructor: ScriptMethod, _ instance: Value?, _ arguments: UnsafeMutableBufferPointer<Value>,
    _ caller: ScopePointer
  ) throws(ShellError) -> Value {
    let owner = constructor.owner
    if !owner.statics.isReady { try owner.statics.prepare(owner, engine) }
    guard let code = constructor.code else { return try runDefault(owner, instance, caller) }
    let streams = caller.pointee.streams
    return try code.inWindow(this: instance ?? .unset, arguments, owner.session, caller, streams, engine) {
      (frame) throws(ShellError) in
      if let instance { try initialize(owner, instance) }
      var made = instance
      if needsBase(owner) {
        frame.scope.pointee.position = code.basePoint
        made = try callBase(owner, made, code.baseArguments, &frame)
      }
      let this = made ?? .null
      if instance == nil {
        frame.locals[code.thisSlot] = this
        try initialize(owner, this)
      }
      let completion = try code.body.exec(&frame)
      guard completion == .normal || completion == .return else { throw ShellError.signal(for: completion) }
      return this
    }
  }

  /// The constructor of a class that writes none.
  private func runDefault(
    _ owner: ScriptClass, _ instance: Value?, _ caller: ScopePointer
  ) throws(ShellError) -> Value {
    if let instance { try initialize(owner, instance) }
    guard needsBase(owner) else { return instance ?? .null }
    let made = try base(owner, instance, NoArguments.buffer, caller)
    if instance == nil { try initialize(owner, made) }
    return made
  }

  private func needsBase(_ owner: ScriptClass) -> Bool { owner.base != nil || owner.nativeBase != nil }

  private func initialize(_ owner: ScriptClass, _ this: Value) throws(ShellError) {
    try owner.initializers?.run(this, owner.session, engine)
  }

  private func callBase(
    _ owner: ScriptClass, _ instance: Value?, _ nodes: NodeList, _ frame: inout Frame
  ) throws(ShellError) -> Value {
    let values = engine.state.takeArguments(nodes.count)
    defer { engine.state.giveBack(values) }
    for index in 0..<nodes.count { values[index] = try nodes.eval(index, &frame).orNull }
    return try base(owner, instance, values, frame.scope)
  }

  /// Runs the constructor of the class above that takes the arguments.
  private func base(
    _ owner: ScriptClass, _ instance: Value?, _ arguments: UnsafeMutableBufferPointer<Value>,
    _ caller: ScopePointer
  ) throws(ShellError) -> Value {
    let type = owner.type.base ?? .object
    let choice = try OverloadChoice.best(
      of: Constructors.of(type), named: ".ctor", ArgumentTypes(values: arguments), CallConstraints())
    let signature = choice.signature
    let values = engine.state.takeArguments(signature.parameters.count)
    defer { engine.state.giveBack(values) }
    let conversion = MethodArgumentConversion(signature, named: ".ctor", arguments, engine)
    try conversion.fill(values, isExpanded: choice.isExpanded)
    if let script = signature.script { return try run(script, instance, values, caller) }
    return try native(signature, values, arguments.count, caller)
  }

  /// Has a class of the library make the object, which is then of the script's class.
  private func native(
    _ signature: MethodSignature, _ values: UnsafeMutableBufferPointer<Value>, _ count: Int,
    _ caller: ScopePointer
  ) throws(ShellError) -> Value {
    guard let body = signature.body else {
      throw MemberGap.method(signature.owner, signature.text).error()
    }
    do throws(ShellError) {
      let made = try body(
        MethodArguments(
          target: .null, values: values, signature: signature, type: scriptClass.type, scope: caller,
          engine: engine))
      if let object = made.anyObject { ScriptSlots.prepare(object, of: scriptClass) }
      return made
    } catch { throw MemberExceptions.calling(".ctor", argumentCount: count, error) }
  }
}

extension Value {
  /// The object on the heap that the value is, whatever kind it is of.
  var anyObject: HeapObject? {
    switch payload {
    case .array(let object): object
    case .table(let object): object
    case .block(let object): object
    case .object(let object): object
    default: nil
    }
  }
}
