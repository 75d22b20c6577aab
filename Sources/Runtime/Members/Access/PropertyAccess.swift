/// Reading and setting properties of the library's types.
enum PropertyAccess {
  /// The value of a property; `$null` where its getter throws (observed), a gap or a signal passes.
  static func read(_ property: PropertyMember, _ target: Value, _ engine: Engine) throws(ShellError) -> Value
  {
    do throws(ShellError) { return try property.value(of: target.base, engine) } catch {
      guard error.isHiddenByGetter else { throw error }
      return .null
    }
  }

  /// Sets a property after converting the value; the setter's error comes as `Exception setting …`.
  static func write(
    _ property: PropertyMember, _ target: Value, _ value: Value, _ engine: Engine
  ) throws(ShellError) {
    guard property.isSettable else { throw MemberFault.readOnly(property.name).error() }
    do throws(ShellError) {
      let converted = try MethodArgumentConversion.convert(value, to: property.type, engine)
      try property.set(converted, on: target.base, engine)
    } catch { throw MemberExceptions.setting(property.name, error) }
  }
}

extension ShellError {
  /// Whether `target.name` hides the error and gives `$null`.
  var isHiddenByGetter: Bool {
    guard let record else { return false }
    guard case .fault(let fault) = record.source else { return true }
    return !(fault is MemberGap || fault is EngineFault || fault is GapFault || fault is InternalFault)
  }
}
