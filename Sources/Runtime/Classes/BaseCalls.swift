/// `([Base]$this).Method()`: the base class's method, whatever the object's own class writes in its place.
enum BaseCalls {
  /// The overload of the class that the target was cast to, where the chosen one belongs to a class below it.
  static func signature(_ chosen: MethodSignature, castTo type: TypeInfo) -> MethodSignature? {
    guard chosen.script != nil, !chosen.isStatic, chosen.owner !== type, type.kind == .class,
      chosen.owner.isSubtype(of: type)
    else { return nil }
    return type.members.methods(chosen.name.lowercased(), isStatic: false).first { $0.takesSameAs(chosen) }
  }

  /// What System.Object itself answers for an object of a class of a script; nil for other methods.
  static func ofObject(
    _ signature: MethodSignature, _ object: ScriptObject, _ arguments: UnsafeMutableBufferPointer<Value>
  ) -> Value? {
    guard signature.script == nil else { return nil }
    switch signature.name.lowercased() {
    case "tostring": return .string(object.type.name)
    case "gethashcode":
      return .int(Int32(truncatingIfNeeded: ObjectIdentifier(object).hashValue))
    case "equals":
      guard case .object(let other)? = arguments.first?.base.payload else { return .false }
      return .bool(other === object)
    default: return nil
    }
  }
}
