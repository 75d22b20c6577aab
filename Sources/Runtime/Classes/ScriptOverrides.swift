/// The methods of a class by which the engine asks its objects: those that .NET would call as virtual ones.
struct ScriptOverrides {
  private let text: MethodSignature?
  /// `Equals(object)`.
  let equals: MethodSignature?
  let hash: MethodSignature?
  /// `CompareTo(object)` of an IComparable.
  let order: MethodSignature?
  /// `ToString(string, IFormatProvider)` of an IFormattable.
  let formatted: MethodSignature?
  private let enumerate: MethodSignature?
  private let isEnumerator: Bool

  init(_ type: TypeInfo) {
    text = ScriptOverrides.method("tostring", of: type) { $0.isEmpty }
    equals = ScriptOverrides.method("equals", of: type) { $0.count == 1 && $0[0].type === TypeInfo.object }
    hash = ScriptOverrides.method("gethashcode", of: type) { $0.isEmpty }
    let comparable = InterfaceContracts.define("System.IComparable")
    order =
      comparable.map { type.isSubtype(of: $0) } == true
      ? ScriptOverrides.method("compareto", of: type) { $0.count == 1 && $0[0].type === TypeInfo.object }
      : nil
    let formattable = InterfaceContracts.define("System.IFormattable")
    formatted =
      formattable.map { type.isSubtype(of: $0) } == true
      ? ScriptOverrides.method("tostring", of: type) { $0.count == 2 } : nil
    enumerate =
      type.isSubtype(of: .enumerable)
      ? ScriptOverrides.method("getenumerator", of: type) { $0.isEmpty } : nil
    isEnumerator = type.isSubtype(of: .enumerator)
  }

  private static func method(
    _ name: String, of type: TypeInfo, _ fits: ([ParameterSignature]) -> Bool
  ) -> MethodSignature? {
    type.members.methods(name, isStatic: false).first { $0.script != nil && fits($0.parameters) }
  }

  /// What `ToString()` gives; nil if the class does not write one.
  func text(of target: Value, _ engine: Engine) throws(ShellError) -> ShellString? {
    guard let text else { return nil }
    return try Conversion.text(text.call(on: target, [], engine), engine)
  }

  /// What goes through the object's elements; nil if it counts as one.
  func enumerator(of object: ScriptObject, _ engine: Engine) throws(ShellError) -> Enumerator? {
    if let enumerate {
      let made = try enumerate.call(on: .object(object), [], engine)
      if case .object(let inner) = made.payload, inner !== object {
        return try inner.makeEnumerator(engine)
      }
      return isEnumerator ? ScriptEnumerator(object) : nil
    }
    return isEnumerator ? ScriptEnumerator(object) : nil
  }
}

/// Goes through an object of a class that is an IEnumerator, by its `MoveNext` and `Current`.
private final class ScriptEnumerator: Enumerator {
  private let object: ScriptObject

  init(_ object: ScriptObject) {
    self.object = object
    super.init()
  }

  override func next(_ engine: Engine) throws(ShellError) -> Value? {
    let scope = engine.global.current
    let target = Value.object(object)
    guard try Truth.of(Members.call("MoveNext", on: target, [], in: scope, engine), engine) else {
      return nil
    }
    return try current(target, scope, engine)
  }

  /// `Current` is a property, or the method `get_Current` that stands for one in a class of a script.
  private func current(
    _ target: Value, _ scope: ScopePointer, _ engine: Engine
  ) throws(ShellError) -> Value {
    if let value = try MemberAccess(target, MemberName("Current"), scope, engine).readOwn() { return value }
    return try Members.call("get_Current", on: target, [], in: scope, engine)
  }
}
