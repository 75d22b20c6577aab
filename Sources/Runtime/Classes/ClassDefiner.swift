import Syntax

/// Makes the members of one class.
struct ClassDefiner {
  private let definer: TypeDefiner
  private let entry: ScriptTypeEntry
  private let type: TypeInfo
  private let scriptClass: ScriptClass

  init?(_ definer: TypeDefiner, _ entry: ScriptTypeEntry) {
    guard let type = entry.type, let scriptClass = type.scriptClass as? ScriptClass else { return nil }
    (self.definer, self.entry, self.type, self.scriptClass) = (definer, entry, type, scriptClass)
  }

  func define() {
    if let base = scriptClass.base {
      (scriptClass.defaults, scriptClass.nativeBase) = (base.defaults, base.nativeBase)
    } else if let base = type.base {
      scriptClass.nativeBase = NativeBases.makesObjects(base) ? base : nil
    }
    var properties: [PropertyMember] = []
    var methods: [MethodSignature] = []
    for member in entry.tree.members {
      if member.kind == .propertyMember {
        define(member.cast(to: PropertyMemberAst.self), into: &properties)
      } else if member.kind == .functionMember {
        define(member.cast(to: FunctionMemberAst.self), into: &methods)
      }
    }
    addDefaultConstructor(&methods)
    addAccessedProperties(methods, &properties)
    checkInterfaces(methods, properties)
    // A property hides a method of its name, case ignored (observed in PowerShell 7.6.5).
    let reachable = methods.filter { method in
      !properties.contains {
        $0.isStatic == method.isStatic && $0.name.lowercased() == method.name.lowercased()
      }
    }
    type.memberTable = MemberTable(type, reachable, properties, listed(methods, properties))
  }

  // MARK: Properties

  private func define(_ tree: PropertyMemberAst, into properties: inout [PropertyMember]) {
    let name = definer.source.string(of: tree.name)
    guard !properties.contains(where: { $0.name.lowercased() == name.lowercased() }) else {
      return definer.report("MemberAlreadyDefined", tree.extent, [name])
    }
    let type = tree.propertyType.flatMap { definer.type($0.typeName, at: entry) } ?? .object
    let isStatic = tree.propertyAttributes.contains(.static)
    let checks = PropertyChecks.make(tree.attributes, scriptClass)
    let body: MemberBody
    var slot: Int?
    if isStatic {
      body = PropertyStore.statics(scriptClass.statics.values.count, of: scriptClass, checks)
      scriptClass.statics.values.append(ZeroValues.of(type))
    } else {
      body = PropertyStore.instance(scriptClass.defaults.count, checks)
      // Checks ask for the way by the body.
      slot = checks.isEmpty ? scriptClass.defaults.count : nil
      scriptClass.defaults.append(ZeroValues.of(type))
    }
    let definition = MemberDefinition(
      .property, isStatic: isStatic, "\(type.displayName) \(name) {get;set;}", body: body,
      isHidden: tree.propertyAttributes.contains(.hidden))
    properties.append(
      PropertyMember(
        definition, name: name, type: type, indexes: [], isGettable: true, isSettable: true, literal: nil,
        owner: self.type, slot: slot))
  }

  /// Properties of interfaces that the class implements by a method `get_Name`: there, but not listed.
  private func addAccessedProperties(_ methods: [MethodSignature], _ properties: inout [PropertyMember]) {
    for wanted in type.interfaces.flatMap({ InterfaceContracts.methods(of: $0) })
    where wanted.name.hasPrefix("get_") {
      let name = String(wanted.name.dropFirst(4))
      guard let getter = methods.first(where: { $0.name.lowercased() == wanted.name.lowercased() }),
        !properties.contains(where: { $0.name.lowercased() == name.lowercased() })
      else { continue }
      let body = MemberBody.property(
        get: { (target, engine) throws(ShellError) in try getter.call(on: target, [], engine) }, set: nil)
      let definition = MemberDefinition(
        .property, isStatic: false, "\(getter.returns.displayName) \(name) {get;}", body: body, isHidden: true
      )
      properties.append(
        PropertyMember(
          definition, name: name, type: getter.returns, indexes: [], isGettable: true, isSettable: false,
          literal: nil, owner: type))
    }
  }

  // MARK: Methods

  private func define(_ tree: FunctionMemberAst, into methods: inout [MethodSignature]) {
    let name = tree.isConstructor ? "new" : definer.source.string(of: tree.name)
    guard let parameters = parameters(of: tree) else { return }
    let isStatic = tree.methodAttributes.contains(.static)
    let returns = tree.isConstructor ? type : returnType(of: tree)
    let method = ScriptMethod(scriptClass, tree, returns: tree.isConstructor ? .void : returns)
    if tree.isConstructor, isStatic {
      guard parameters.isEmpty else {
        let extent = Extent(tree.parameters[0].extent.start, tree.parameters[parameters.count - 1].extent.end)
        return definer.report("StaticConstructorCantHaveParameters", extent)
      }
      scriptClass.statics.constructor = method
      return
    }
    let signature = signature(name, method, parameters, isStatic: isStatic || tree.isConstructor)
    let isDoubled = methods.contains {
      $0.name.lowercased() == name.lowercased() && $0.takesSameAs(signature)
    }
    guard !isDoubled else {
      let spelled = definer.source.string(of: tree.name)
      return definer.report("MemberAlreadyDefined", tree.function.nameExtent, [spelled])
    }
    methods.append(signature)
  }

  private func signature(
    _ name: String, _ method: ScriptMethod, _ parameters: [ParameterSignature], isStatic: Bool
  ) -> MethodSignature {
    let list = parameters.map { "\($0.type.displayName) \($0.name)" }.joined(separator: ", ")
    let isConstructor = name == "new"
    return MethodSignature(
      text: isConstructor ? "(\(list))" : "\(method.returns.displayName) \(name)(\(list))", name: name,
      isStatic: isStatic, returns: isConstructor ? type : method.returns, parameters: parameters, owner: type,
      script: method, body: nil)
  }

  private func parameters(of tree: FunctionMemberAst) -> [ParameterSignature]? {
    var list: [ParameterSignature] = []
    for parameter in tree.parameters {
      let constraint = parameter.attributes.first { $0.kind == .typeConstraint }
      var type = TypeInfo.object
      if let constraint {
        let spelled = definer.source.fullName(of: constraint.typeName)
        guard let found = definer.type(constraint.typeName, at: entry) else {
          definer.report("TypeNotFound", constraint.extent, [spelled])
          return nil
        }
        guard found !== TypeInfo.void else {
          definer.report("TypeNotAllowedForParameter", constraint.extent, [spelled])
          return nil
        }
        type = found
      }
      list.append(
        ParameterSignature(
          name: definer.source.string(of: parameter.name.variablePath.name), type: type, isParams: false,
          isReference: false, defaultText: nil))
    }
    return list
  }

  private func returnType(of tree: FunctionMemberAst) -> TypeInfo {
    guard let constraint = tree.returnType else { return .void }
    if let type = definer.type(constraint.typeName, at: entry) { return type }
    definer.report("TypeNotFound", constraint.extent, [definer.source.fullName(of: constraint.typeName)])
    return .object
  }

  /// `new()` where the class writes no constructor; its base class must have one without parameters then.
  private func addDefaultConstructor(_ methods: inout [MethodSignature]) {
    guard !methods.contains(where: \.isConstructor) else { return }
    let base = type.base ?? .object
    let hasDefault =
      scriptClass.base == nil && scriptClass.nativeBase == nil
      || Constructors.of(base).contains { $0.parameters.isEmpty || $0.parameters.allSatisfy(\.isOptional) }
    guard hasDefault else {
      return definer.report("BaseClassNoDefaultCtor", entry.tree.extent, [base.shortName])
    }
    methods.append(signature("new", ScriptMethod(scriptClass, nil, returns: .void), [], isStatic: true))
  }

  // MARK: What the type shows

  /// Every method that an interface asks for has to be there, in the class or above it.
  private func checkInterfaces(_ methods: [MethodSignature], _ properties: [PropertyMember]) {
    for interface in type.interfaces {
      for wanted in InterfaceContracts.methods(of: interface) where !has(wanted, methods, properties) {
        let sentence =
          "Method '\(wanted.name)' in type '\(type.name)' from assembly '\(entry.assemblyName)' does not have an "
          + "implementation."
        return definer.report("TypeCreationError", entry.tree.extent, [type.name, sentence])
      }
    }
  }

  private func has(
    _ wanted: MethodSignature, _ methods: [MethodSignature], _ properties: [PropertyMember]
  ) -> Bool {
    let name = wanted.name.lowercased()
    if methods.contains(where: { $0.name.lowercased() == name && $0.takesSameAs(wanted) }) { return true }
    if name.hasPrefix("get_") {
      let property = String(name.dropFirst(4))
      if properties.contains(where: { $0.name.lowercased() == property }) { return true }
      return type.base?.members.property(property, isStatic: false) != nil
    }
    return type.base?.members.methods(name, isStatic: false).contains { $0.takesSameAs(wanted) } ?? false
  }

  /// Definitions of the members, then those of the base class that they do not hide.
  private func listed(_ methods: [MethodSignature], _ properties: [PropertyMember]) -> [MemberDefinition] {
    let own = methods.map { method in
      MemberDefinition(
        method.isConstructor ? .constructor : .method, isStatic: method.isStatic, method.text,
        isHidden: method.script?.isHidden ?? false)
    }
    let inherited = (type.base ?? .object).members.definitions.filter { definition in
      guard definition.kind != .constructor else { return false }
      return !properties.contains { $0.name.lowercased() == definition.key }
        && !methods.contains { $0.text == definition.text }
    }
    return properties.map(\.definition) + own + inherited
  }
}

extension ScriptMethod {
  var isHidden: Bool { tree?.methodAttributes.contains(.hidden) ?? false }
}

/// Classes of the library under classes of scripts.
private enum NativeBases {
  /// Whether the library's constructor has to make the object; attributes and the like are only asked by their methods.
  static func makesObjects(_ base: TypeInfo) -> Bool {
    guard base !== TypeInfo.object else { return false }
    if base.isSubtype(of: .attribute) { return false }
    return Constructors.of(base).contains { $0.body != nil }
  }
}
