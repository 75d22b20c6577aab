/// Members of values: the one resolver (instance, type data, dictionary key, adapter, enumeration).
package enum Members {
  /// The value of a property, as `target.name` reads it.
  @inline(__always)
  package static func get(
    _ target: Value, _ name: Value, _ site: MemberSite, _ scope: ScopePointer, _ engine: Engine
  ) throws(ShellError) -> Value {
    if let known = site.value(of: target) { return known }
    if let known = site.entry(of: target, name) { return known }
    return try getAtSite(target, name, site, scope, engine)
  }

  @inline(never)
  private static func getAtSite(
    _ target: Value, _ name: Value, _ site: MemberSite, _ scope: ScopePointer, _ engine: Engine
  ) throws(ShellError) -> Value {
    if let property = site.property(for: target) { return try PropertyAccess.read(property, target, engine) }
    return try access(target, name, site, scope, engine).read()
  }

  /// The look at a member, which the call site learns from.
  ///
  /// Reading and writing may run script that comes by the same place again: they must not hold the site.
  static func access(
    _ target: Value, _ name: Value, _ site: MemberSite, _ scope: ScopePointer, _ engine: Engine
  ) throws(ShellError) -> MemberAccess {
    let access = MemberAccess(target, try MemberName(name, engine), scope, engine)
    site.learn(access)
    return access
  }

  /// Sets a property, as `target.name = value` does.
  package static func set(
    _ target: Value, _ name: Value, _ value: Value, _ scope: ScopePointer, _ engine: Engine
  ) throws(ShellError) {
    try MemberAccess(target, try MemberName(name, engine), scope, engine).write(value.orNull)
  }

  /// `[type]::name`.
  package static func getStatic(
    _ target: Value, _ name: Value, _ scope: ScopePointer, _ engine: Engine
  ) throws(ShellError) -> Value {
    try StaticAccess(target, try MemberName(name, engine), scope, engine).read()
  }

  /// `[type]::name = value`.
  package static func setStatic(
    _ target: Value, _ name: Value, _ value: Value, _ scope: ScopePointer, _ engine: Engine
  ) throws(ShellError) {
    try StaticAccess(target, try MemberName(name, engine), scope, engine).write(value.orNull)
  }

  /// A property's value if the object has one of the name; for binding by property name.
  package static func propertyIfPresent(
    _ name: ShellString, of target: Value, _ engine: Engine
  ) throws(ShellError) -> Value? {
    try MemberAccess(target, MemberName(String(name)), engine.global.current, engine).readOwn()
  }

  /// A member by its plain name: the property's value, or the method's result; for `ForEach-Object Name`.
  package static func byName(
    _ name: String, of target: Value, arguments: [Value], _ engine: Engine
  ) throws(ShellError) -> Value {
    try byName(name, of: target, arguments: arguments, in: engine.global.current, engine)
  }

  /// The same, seen from a scope (its strict mode counts).
  package static func byName(
    _ name: String, of target: Value, arguments: [Value], in scope: ScopePointer, _ engine: Engine
  ) throws(ShellError) -> Value {
    let access = MemberAccess(target, MemberName(name), scope, engine)
    guard arguments.isEmpty else { return try call(name, on: target, arguments, in: scope, engine) }
    if try access.readOwn() == nil, !access.methods.isEmpty {
      return try call(name, on: target, [], in: scope, engine)
    }
    return try access.read()
  }

  /// Calls a method from Swift code.
  package static func call(
    _ name: String, on target: Value, _ arguments: [Value], isStatic: Bool = false, in scope: ScopePointer,
    _ engine: Engine
  ) throws(ShellError) -> Value {
    let buffer = UnsafeMutableBufferPointer<Value>.allocate(capacity: arguments.count)
    _ = buffer.initialize(from: arguments)
    defer {
      buffer.deinitialize()
      buffer.deallocate()
    }
    let site = MethodSite()
    let call = MethodCall(target: target, name: .string(name), isStatic: isStatic, arguments: buffer)
    return try invoke(call, site, scope, engine)
  }

  /// Calls a method, as `target.name(arguments)` does.
  package static func invoke(
    _ call: MethodCall, _ site: MethodSite, _ scope: ScopePointer, _ engine: Engine
  ) throws(ShellError) -> Value {
    if let known = site.plan(for: call.target, call.arguments, isStatic: call.isStatic) {
      return try known.run(
        call.target, call.arguments, isStatic: call.isStatic, scope, .passUnretained(engine))
    }
    return try MethodInvocation(call, try MemberName(call.name, engine), scope, engine).run(site)
  }
}

/// A member's name: as written, and in lower case as tables are keyed.
package struct MemberName {
  package let text: ShellString
  package let key: String
  /// The value that named the member, which dictionaries take as a key.
  package let value: Value

  package init(_ value: Value, _ engine: Engine) throws(ShellError) {
    self.value = value
    text = try Conversion.text(value, engine)
    key = String(text).lowercased()
  }

  package init(_ text: String) {
    value = .string(text)
    self.text = ShellString.from(text)
    key = text.lowercased()
  }

  package var spelling: String { String(text) }
}
