extension Indexers {
  /// `target[index]` by the property with indexes that the target's type has; nil without one, `$null` where it throws.
  static func element(_ target: Value, _ index: Value, _ engine: Engine) throws(ShellError) -> Value? {
    let type = TypeOf.value(target.base)
    // Collections of XML nodes name their indexer otherwise.
    guard
      let property = type.members.property("item", isStatic: false)
        ?? type.members.property("itemof", isStatic: false), property.isParameterized,
      case .indexer(let get, _)? = property.body
    else { return nil }
    let values = UnsafeMutableBufferPointer<Value>.allocate(capacity: 1)
    values.initialize(repeating: index.base)
    defer {
      values.deinitialize()
      values.deallocate()
    }
    let signature = MethodSignature(
      text: property.definition.text, name: property.name, isStatic: false, returns: property.type,
      parameters: property.indexes, owner: type, body: get)
    let call = MethodArguments(
      target: target.base, values: values, signature: signature, type: type, scope: engine.global.current,
      engine: engine)
    // The call does not count it.
    defer { withExtendedLifetime(signature) {} }
    do throws(ShellError) { return try get(call) } catch {
      guard error.isHiddenByGetter else { throw error }
      return .null
    }
  }
}
