/// A call of a method whose overload is not known yet.
struct MethodInvocation {
  private let call: MethodCall
  private let name: MemberName
  private let scope: ScopePointer
  private let engine: Engine

  init(_ call: MethodCall, _ name: MemberName, _ scope: ScopePointer, _ engine: Engine) {
    (self.call, self.name, self.scope, self.engine) = (call, name, scope, engine)
  }

  func run(_ site: MethodSite) throws(ShellError) -> Value {
    for index in call.arguments.indices where call.arguments[index].isNothing {
      call.arguments[index] = .null
    }
    if call.isStatic { return try runStatic(site) }
    if call.target.isNull {
      if let result = try IntrinsicMethods.call(name.key, call, scope, engine) { return result }
      throw MethodFault.nullTarget.error()
    }
    if case .object(let object) = call.target.payload, let view = object as? BaseView {
      return try MethodInvocation(call.on(view.target), name, scope, engine).run(site)
    }
    if let extended = ExtendedMembers.find(name, on: call.target, engine),
      let result = try ScriptedMethod.call(extended, on: call.target, Array(call.arguments), engine)
    {
      return result
    }
    let type = TypeOf.value(call.target.base)
    let overloads = type.members.methods(name.key, isStatic: false)
    if !overloads.isEmpty { return try runBest(of: overloads, owner: type, site) }
    if let property = type.members.property(name.key, isStatic: false), property.isParameterized {
      return try Indexers.read(property, call.target.base, call.arguments, scope, engine)
    }
    if let result = try IntrinsicMethods.call(name.key, call, scope, engine) { return result }
    if let result = try callAccessor(of: type) { return result }
    return try onElements(type)
  }

  /// `get_Name()` and `set_Name(value)`: the accessors behind a property; nil if the name is none.
  private func callAccessor(of type: TypeInfo) throws(ShellError) -> Value? {
    let isGetter = name.key.hasPrefix("get_")
    guard isGetter || name.key.hasPrefix("set_"),
      let property = type.members.property(String(name.key.dropFirst(4)), isStatic: false)
    else { return nil }
    do throws(ShellError) {
      if property.isParameterized {
        guard isGetter else { return nil }
        if case .table(let table) = call.target.base.payload { return try item(of: table) }
        return try Indexers.read(property, call.target.base, call.arguments, scope, engine)
      }
      if isGetter {
        return call.arguments.isEmpty ? try property.value(of: call.target.base, engine) : nil
      }
      guard let value = call.arguments.first, call.arguments.count == 1, property.isSettable else {
        return nil
      }
      let converted = try MethodArgumentConversion.convert(value, to: property.type, engine)
      try property.set(converted, on: call.target.base, engine)
      return .nothing
    } catch { throw MemberExceptions.calling(name.spelling, argumentCount: call.arguments.count, error) }
  }

  private func runStatic(_ site: MethodSite) throws(ShellError) -> Value {
    let type = StaticAccess.type(of: call.target)
    guard !call.target.isNull else { throw MethodFault.nullTarget.error() }
    let overloads =
      name.key == "new" ? Constructors.of(type) : type.members.methods(name.key, isStatic: true)
    guard !overloads.isEmpty else {
      throw MethodFault.notFound(type: type.fullName, name: name.spelling).error()
    }
    return try runBest(of: overloads, owner: type, site)
  }

  private func runBest(
    of overloads: [MethodSignature], owner: TypeInfo, _ site: MethodSite
  ) throws(ShellError) -> Value {
    let arguments = ArgumentTypes(values: call.arguments)
    var choice = try OverloadChoice.best(of: overloads, named: name.spelling, arguments, call.constraints)
    if let cast = call.castType, let signature = BaseCalls.signature(choice.signature, castTo: cast) {
      choice = OverloadChoice(signature: signature, isExpanded: choice.isExpanded)
      if case .object(let object as ScriptObject) = call.target.base.payload,
        let result = BaseCalls.ofObject(signature, object, call.arguments)
      {
        return result
      }
    }
    site.learn(isRepeatable ? MethodPlan(call, owner: owner, name: name.spelling, choice) : nil)
    let target = call.isStatic ? .null : call.target.base
    return try MethodRun(choice, named: name.spelling, on: target, owner, scope, engine).convert(
      call.arguments)
  }

  /// Whether the choice depends on nothing but types: not on elements of arrays or on what a reference holds.
  private var isRepeatable: Bool {
    call.arguments.allSatisfy { argument in
      switch argument.base.payload {
      case .null, .nothing: false
      case .array(let array): array.type !== TypeInfo.objectArray
      case .object(let object): !(object is ReferenceObject)
      default: !argument.isWrapped
      }
    }
  }

  /// `get_Item(key)` of a dictionary: by position for a number in an ordered one; generic ones refuse an unknown key.
  private func item(of table: HashtableObject) throws(ShellError) -> Value? {
    guard call.arguments.count == 1 else { return nil }
    if table.type === TypeInfo.orderedDictionary, case .int = call.arguments[0].payload {
      return try Indexing.get(call.target.base, call.arguments[0], engine)
    }
    if let value = try table.value(for: call.arguments[0].base, engine) { return value }
    guard table.type.definition != nil else { return .null }
    throw ExceptionFault(
      "System.Collections.Generic.KeyNotFoundException",
      "The given key '\(String(Conversion.plainText(call.arguments[0])))' was not present in the dictionary."
    ).error()
  }

  /// Calls the method of every element of a collection that has it.
  private func onElements(_ type: TypeInfo) throws(ShellError) -> Value {
    let missing = MethodFault.notFound(type: type.fullName, name: name.spelling)
    guard let enumerator = try Enumeration.of(call.target.base, engine) else { throw missing.error() }
    var results: [Value] = []
    var hasFound = false
    while let element = try enumerator.next(engine) {
      let arguments = UnsafeMutableBufferPointer<Value>.allocate(capacity: call.arguments.count)
      _ = arguments.initialize(from: call.arguments)
      defer {
        arguments.deinitialize()
        arguments.deallocate()
      }
      let site = MethodSite()
      let result = try MethodInvocation(call.on(element, arguments), name, scope, engine).run(site)
      hasFound = true
      try MemberEnumeration.flatten(result, into: &results, engine)
    }
    guard hasFound else { throw missing.error() }
    if results.count == 1 { return results[0] }
    return results.isEmpty ? .nothing : .array(results)
  }
}

/// Properties that take indexes, called like methods (`$text.Chars(0)`).
enum Indexers {
  static func read(
    _ property: PropertyMember, _ target: Value, _ arguments: UnsafeMutableBufferPointer<Value>,
    _ scope: ScopePointer, _ engine: Engine
  ) throws(ShellError) -> Value {
    let signature = MethodSignature(
      text: property.definition.text, name: property.name, isStatic: false, returns: property.type,
      parameters: property.indexes, owner: property.owner, body: getter(property))
    let choice = try OverloadChoice.best(
      of: [signature], named: property.name, ArgumentTypes(values: arguments), CallConstraints())
    return try MethodRun(choice, named: property.name, on: target, property.owner, scope, engine).convert(
      arguments)
  }

  private static func getter(_ property: PropertyMember) -> ((MethodArguments) throws(ShellError) -> Value)? {
    if case .indexer(let get, _)? = property.body { get } else { nil }
  }
}

/// Script methods and code methods.
enum ScriptedMethod {
  /// The result of a member that can be called; nil for one that cannot.
  static func call(
    _ member: ExtendedMember, on target: Value, _ arguments: [Value], _ engine: Engine
  ) throws(ShellError) -> Value? {
    guard member.kind == .scriptMethod || member.kind == .codeMethod else { return nil }
    do throws(ShellError) {
      switch member.value.payload {
      case .block(let block): return try ScriptMembers.run(block, this: target, arguments, engine)
      case .object(let object as DelegateObject): return try object.call([target] + arguments, engine)
      default: return nil
      }
    } catch { throw MemberExceptions.calling(String(member.name), argumentCount: arguments.count, error) }
  }
}
