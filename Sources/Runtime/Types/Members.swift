/// What a call site of a property remembers.
package struct MemberSite {
  var shape: Shape?
  var index = 0

  package init() {}
}

/// What a call site of a method remembers.
package struct MethodSite {
  package init() {}
}

/// One call of a method.
package struct MethodCall {
  package let target: Value
  package let name: Value
  package let isStatic: Bool
  package var arguments: [Value] = []
  package var constraints: [TypeInfo?] = []
  package var genericArguments: [TypeInfo] = []
}

/// Members of values: the one resolver (instance, type data, dictionary key, adapter, enumeration).
package enum Members {
  package static func get(
    _ target: Value, _ name: Value, _ site: inout MemberSite, _ scope: ScopePointer, _ engine: Engine
  ) throws(ShellError) -> Value {
    if case .object(let object) = target.payload, let custom = object as? PSCustomObject {
      if let shape = site.shape, shape === custom.properties.shape { return custom.properties[site.index] }
      let name = try Conversion.text(name, engine)
      guard let index = custom.properties.index(of: name) else { return .null }
      (site.shape, site.index) = (custom.properties.shape, index)
      return custom.properties[index]
    }
    let name = try Conversion.text(name, engine)
    switch target.base.payload {
    case .table(let table):
      if let value = table.value(for: name) { return value }
      return ShellString.equalIgnoringCase(name, ShellString.from("Count")) ? .int(table.count) : .null
    case .array(let array)
    where ShellString.equalIgnoringCase(name, ShellString.from("Count"))
      || ShellString.equalIgnoringCase(name, ShellString.from("Length")):
      return .int(array.count)
    case .string(let text) where ShellString.equalIgnoringCase(name, ShellString.from("Length")):
      return .int(text.count)
    default: return .null
    }
  }

  /// A property's value if the object has one of the name; for binding by property name.
  package static func propertyIfPresent(
    _ name: ShellString, of target: Value, _ engine: Engine
  ) throws(ShellError) -> Value? {
    if case .object(let object) = target.base.payload, let custom = object as? PSCustomObject {
      return custom.properties.value(of: name)
    }
    if case .object(let object) = target.base.payload, let entry = object as? DictionaryEntryObject {
      if ShellString.equalIgnoringCase(name, .from("Value")) { return entry.value }
      return ["Name", "Key"].contains { ShellString.equalIgnoringCase(name, .from($0)) } ? entry.key : nil
    }
    return nil
  }

  /// A member by its plain name: the property's value, or the method's result; for `ForEach-Object Name`.
  package static func byName(
    _ name: String, of target: Value, arguments: [Value], _ engine: Engine
  ) throws(ShellError) -> Value {
    var site = MemberSite()
    return try get(target, .string(name), &site, engine.global.current, engine)
  }

  package static func set(
    _ target: Value, _ name: Value, _ value: Value, _ scope: ScopePointer, _ engine: Engine
  ) throws(ShellError) {
    let name = try Conversion.text(name, engine)
    switch target.base.payload {
    case .table(let table): try table.set(.string(name), value.orNull, engine)
    case .object(let object):
      guard let custom = object as? PSCustomObject, let index = custom.properties.index(of: name) else {
        throw MemberFault.cannotSet(String(name)).error()
      }
      custom.properties[index] = value.orNull
    default: throw MemberFault.cannotSet(String(name)).error()
    }
  }

  package static func getStatic(
    _ target: Value, _ name: Value, _ scope: ScopePointer, _ engine: Engine
  ) throws(ShellError) -> Value {
    throw MemberFault.notFound(String(try Conversion.text(name, engine))).error()
  }

  package static func setStatic(
    _ target: Value, _ name: Value, _ value: Value, _ scope: ScopePointer, _ engine: Engine
  ) throws(ShellError) {
    throw MemberFault.notFound(String(try Conversion.text(name, engine))).error()
  }

  package static func invoke(
    _ call: MethodCall, _ site: inout MethodSite, _ scope: ScopePointer, _ engine: Engine
  ) throws(ShellError) -> Value {
    throw MemberFault.methodNotFound(
      TypeOf.value(call.target).name, String(try Conversion.text(call.name, engine))
    ).error()
  }
}

/// What member access refuses.
package enum MemberFault: ShellFault {
  case notFound(String)
  case cannotSet(String)
  case methodNotFound(String, String)

  package var errorId: String {
    switch self {
    case .notFound: "PropertyNotFound"
    case .cannotSet: "PropertyNotFound"
    case .methodNotFound: "MethodNotFound"
    }
  }

  package var message: String {
    switch self {
    case .notFound(let name):
      "The property '\(name)' cannot be found on this object. Verify that the property exists."
    case .cannotSet(let name):
      "The property '\(name)' cannot be found on this object. Verify that the property exists and can be set."
    case .methodNotFound(let type, let name):
      "Method invocation failed because [\(type)] does not contain a method named '\(name)'."
    }
  }
}
