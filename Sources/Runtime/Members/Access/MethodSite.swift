/// What a call site of a method remembers: the overload it chose for arguments of these types.
///
/// An object, because a method may run script that comes by the same call site again.
package final class MethodSite {
  @exclusivity(unchecked) private var plan: MethodPlan?

  package init() {}

  /// The plan if it holds for a target and arguments.
  @inline(__always)
  func plan(
    for target: Value, _ arguments: UnsafeMutableBufferPointer<Value>, isStatic: Bool
  ) -> MethodPlan? {
    guard let plan, plan.fits(target, arguments, isStatic: isStatic) else { return nil }
    return plan
  }

  func learn(_ plan: MethodPlan?) { self.plan = plan }
}

/// One call of a method.
package struct MethodCall {
  package let target: Value
  package let name: Value
  package let isStatic: Bool
  package let arguments: UnsafeMutableBufferPointer<Value>
  package var constraints = CallConstraints()
  /// The type that the target was cast to in place: a base class's own method is meant then.
  var castType: TypeInfo?

  package init(
    target: Value, name: Value, isStatic: Bool, arguments: UnsafeMutableBufferPointer<Value>,
    constraints: CallConstraints = CallConstraints()
  ) {
    (self.target, self.name, self.isStatic) = (target, name, isStatic)
    (self.arguments, self.constraints) = (arguments, constraints)
  }

  /// The same call of another target, with the same arguments or a copy of them.
  func on(_ target: Value, _ arguments: UnsafeMutableBufferPointer<Value>? = nil) -> MethodCall {
    MethodCall(
      target: target, name: name, isStatic: isStatic, arguments: arguments ?? self.arguments,
      constraints: constraints)
  }
}

/// A choice of overload with the types it holds for.
final class MethodPlan {
  private let owner: TypeInfo
  private let target: TypeTest
  private let arguments: UnsafeMutableBufferPointer<TypeTest>
  private let choice: OverloadChoice
  private let name: String
  /// Whether the arguments already have the parameters' types, so that they are handed over as they are.
  private let isExact: Bool
  /// The body, where arguments go straight to it.
  private let direct: ((MethodArguments) throws(ShellError) -> Value)?
  private let version: UInt32

  init(_ call: MethodCall, owner: TypeInfo, name: String, _ choice: OverloadChoice) {
    (self.owner, self.choice, self.name) = (owner, choice, name)
    version = TypeData.version
    target = TypeTest(owner)
    arguments = .allocate(capacity: call.arguments.count)
    _ = arguments.initialize(from: call.arguments.map { TypeTest(TypeOf.value($0.base)) })
    let parameters = choice.signature.parameters
    isExact =
      !choice.isExpanded && parameters.count == call.arguments.count
      && zip(parameters, call.arguments).allSatisfy { parameter, argument in
        !parameter.isReference && !argument.isNull && TypeOf.value(argument) === parameter.type
      }
    direct = isExact && choice.signature.script == nil ? choice.signature.body : nil
  }

  deinit { arguments.deallocate() }

  /// Whether a call has a target and arguments of the same types.
  func fits(_ target: Value, _ arguments: UnsafeMutableBufferPointer<Value>, isStatic: Bool) -> Bool {
    guard version == TypeData.version, self.arguments.count == arguments.count else { return false }
    if isStatic {
      guard case .type(let type) = target.payload, type === owner else { return false }
    } else {
      guard self.target.holds(for: target), !target.hasExtra else { return false }
    }
    for index in 0..<arguments.count where !self.arguments[index].holds(for: arguments[index]) {
      return false
    }
    return true
  }

  func run(
    _ target: Value, _ arguments: UnsafeMutableBufferPointer<Value>, isStatic: Bool, _ scope: ScopePointer,
    _ engine: Unmanaged<Engine>
  ) throws(ShellError) -> Value {
    if let direct {
      do throws(ShellError) {
        return try direct(
          MethodArguments(
            target: isStatic ? .null : target.base, values: arguments, signature: choice.signature,
            type: owner,
            scope: scope, engine: engine._withUnsafeGuaranteedRef { $0 }))
      } catch {
        throw MemberExceptions.calling(errorName, argumentCount: arguments.count, error)
      }
    }
    let runner = MethodRun(
      choice, named: name, on: isStatic ? .null : target.base, owner, scope, engine.takeUnretainedValue())
    return isExact
      ? try runner.hand(arguments, of: arguments.count) : try runner.convert(arguments)
  }
}

extension MethodPlan {
  /// How errors name the method.
  private var errorName: String { choice.signature.isConstructor ? ".ctor" : choice.signature.name }
}

/// Whether a value is of exactly one type, boxed or not.
private struct TypeTest {
  /// The payloads that tell their type at a glance.
  private enum Kind { case string, int, other }

  private let kind: Kind
  private let type: ObjectIdentifier

  init(_ type: TypeInfo) {
    kind = type === TypeInfo.string ? .string : type === TypeInfo.int32 ? .int : .other
    self.type = ObjectIdentifier(type)
  }

  @inline(__always)
  func holds(for value: Value) -> Bool {
    switch value.payload {
    case .string: kind == .string
    case .int: kind == .int
    case .object(let object): ObjectIdentifier(object.type) == type
    case .null, .nothing: false
    default: ObjectIdentifier(TypeOf.value(value)) == type
    }
  }
}

/// Runs a chosen overload.
struct MethodRun {
  private let choice: OverloadChoice
  private let name: String
  private let target: Value
  private let owner: TypeInfo
  private let scope: ScopePointer
  private let engine: Engine

  init(
    _ choice: OverloadChoice, named name: String, on target: Value, _ owner: TypeInfo, _ scope: ScopePointer,
    _ engine: Engine
  ) {
    (self.choice, self.name, self.target, self.owner) = (choice, name, target, owner)
    (self.scope, self.engine) = (scope, engine)
  }

  /// Converts arguments to what the parameters ask for, and calls.
  func convert(_ arguments: UnsafeMutableBufferPointer<Value>) throws(ShellError) -> Value {
    let count = choice.signature.parameters.count
    let values = UnsafeMutableBufferPointer<Value>.allocate(capacity: count)
    values.initialize(repeating: .null)
    defer {
      values.deinitialize()
      values.deallocate()
    }
    let conversion = MethodArgumentConversion(choice.signature, named: name, arguments, engine)
    try conversion.fill(values, isExpanded: choice.isExpanded)
    return try hand(values, of: arguments.count)
  }

  /// Calls with values that have the parameters' types; what the body throws is wrapped as PowerShell does.
  func hand(_ values: UnsafeMutableBufferPointer<Value>, of count: Int) throws(ShellError) -> Value {
    let signature = choice.signature
    if let script = signature.script { return try run(script, values) }
    guard let body = signature.body else { throw MemberGap.method(owner, signature.text).error() }
    do throws(ShellError) {
      return try body(
        MethodArguments(
          target: target, values: values, signature: signature, type: owner, scope: scope, engine: engine))
    } catch {
      throw MemberExceptions.calling(
        signature.isConstructor ? ".ctor" : signature.name, argumentCount: count, error)
    }
  }

  /// A member of a class of a script: what it throws is the caller's as it is.
  private func run(
    _ script: ScriptMethod, _ values: UnsafeMutableBufferPointer<Value>
  ) throws(ShellError) -> Value {
    let scriptClass = script.owner
    if choice.signature.isConstructor {
      return try ScriptConstruction.make(scriptClass, script, values, scope, engine)
    }
    if choice.signature.isStatic, !scriptClass.statics.isReady {
      try scriptClass.statics.prepare(scriptClass, engine)
    }
    return try script.run(this: target, values, scope, engine)
  }
}
