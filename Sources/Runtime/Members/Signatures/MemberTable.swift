/// The members of one type, read from their definitions one name at a time.
package final class MemberTable {
  package let type: TypeInfo
  /// All members of the type itself, in the order of the tables.
  package let definitions: [MemberDefinition]
  private var numbers: [Key: [Int]] = [:]
  private var methods: [Key: [MethodSignature]] = [:]
  private var properties: [Key: PropertyMember?] = [:]
  /// Members of a class of a script, which need not be read from their definitions.
  private var ownMethods: [Key: [MethodSignature]] = [:]
  private var ownProperties: [Key: PropertyMember] = [:]

  private struct Key: Hashable {
    let name: String
    let isStatic: Bool
  }

  package init(_ type: TypeInfo, _ definitions: [MemberDefinition]) {
    (self.type, self.definitions) = (type, definitions)
    for (number, definition) in definitions.enumerated() {
      numbers[Key(name: definition.key, isStatic: definition.isStatic), default: []].append(number)
    }
  }

  /// The table of a class whose members are made already; their definitions and those of the base are listed.
  init(
    _ type: TypeInfo, _ methods: [MethodSignature], _ properties: [PropertyMember],
    _ listed: [MemberDefinition]
  ) {
    (self.type, definitions) = (type, listed)
    for method in methods {
      ownMethods[Key(name: method.name.lowercased(), isStatic: method.isStatic), default: []].append(method)
    }
    for property in properties {
      ownProperties[Key(name: property.name.lowercased(), isStatic: property.isStatic)] = property
    }
  }

  /// The overloads of a method by its name in lower case, those of base types behind them; none if there are none.
  package func methods(_ name: String, isStatic: Bool) -> [MethodSignature] {
    let key = Key(name: name, isStatic: isStatic)
    if let known = methods[key] { return known }
    let reader = SignatureReader(owner: type)
    let own =
      ownMethods[key]
      ?? definitions(key) { $0.kind == .method || ($0.kind == .constructor && name == "new") }
      .compactMap { reader.method($0) }
      .withoutHidden
    let inherited = name == "new" ? [] : above?.members.methods(name, isStatic: isStatic) ?? []
    let merged =
      own.map { $0.inheritingBody(from: inherited) }
      + inherited.filter { base in !own.contains { $0.takesSameAs(base) } }
    methods[key] = merged
    return merged
  }

  /// Whose members are inherited; an enumerator has its interface for a type and is an object all the same.
  private var above: TypeInfo? { type.base ?? (type.kind == .interface ? .object : nil) }

  /// The property or field of a name in lower case.
  package func property(_ name: String, isStatic: Bool) -> PropertyMember? {
    let key = Key(name: name, isStatic: isStatic)
    if let known = ownProperties[key] { return known }
    if let known = properties[key] { return known }
    let inherited = type.base?.members.property(name, isStatic: isStatic)
    var found = inherited
    if let own = definitions(key, { $0.kind == .property || $0.kind == .field }).first {
      // The tables repeat what is inherited; the body stands with the base.
      let takesBase = own.body == nil && inherited?.definition.text == own.text
      found = takesBase ? inherited : SignatureReader(owner: type).property(own)
    }
    properties[key] = .some(found)
    return found
  }

  /// Names of the instance properties that are shown, in order.
  package var listedProperties: [ShellString] {
    definitions.filter { !$0.isStatic && !$0.isHidden && ($0.kind == .property || $0.kind == .field) }
      .map { ShellString.from($0.name) }
  }

  /// Constructors of the type itself.
  package var constructors: [MethodSignature] { methods("new", isStatic: true) }

  private func definitions(_ key: Key, _ isWanted: (MemberDefinition) -> Bool) -> [MemberDefinition] {
    (numbers[key] ?? []).map { definitions[$0] }.filter(isWanted)
  }
}

extension MemberDefinition {
  /// The member's name in lower case: what it is looked up by.
  package var key: String { name.lowercased() }

  /// The member's name.
  package var name: String {
    if kind == .constructor { return "new" }
    var head = Substring(text)
    if let open = head.firstOutsideBrackets("(") {
      head = head[..<open]
    } else if let brace = head.firstIndex(of: "{") {
      head = head[..<brace].dropLast()
    } else if let equals = head.firstRange(of: " = ") {
      head = head[..<equals.lowerBound]
    }
    let name = head.splitAtLastSpace().behind
    return String(name.prefix { $0 != "[" })
  }
}

extension [MethodSignature] {
  /// Without the methods that the tables repeat from a base although the type has one of its own with the same parameters.
  fileprivate var withoutHidden: [MethodSignature] {
    guard count > 1 else { return self }
    return filter { method in
      !contains { other in
        other !== method && other.returns !== method.returns && other.takesSameAs(method)
          && other.returns.isSubtype(of: method.returns)
      }
    }
  }
}

extension MethodSignature {
  /// Whether both take the same types in the same order.
  func takesSameAs(_ other: MethodSignature) -> Bool {
    parameters.count == other.parameters.count && genericParameters.count == other.genericParameters.count
      && zip(parameters, other.parameters).allSatisfy { $0.type === $1.type }
  }

  fileprivate func inheritingBody(from bases: [MethodSignature]) -> MethodSignature {
    guard body == nil, script == nil, let base = bases.first(where: { takesSameAs($0) }), base.body != nil
    else {
      return self
    }
    return MethodSignature(
      text: text, name: name, isStatic: isStatic, returns: returns, parameters: parameters,
      genericParameters: genericParameters, owner: owner, body: base.body)
  }
}

extension TypeInfo {
  /// The members of the type, read when first asked for.
  package var members: MemberTable {
    if let memberTable { return memberTable }
    let made = MemberTable(self, TypeTable.catalog?.members(of: self) ?? [])
    memberTable = made
    return made
  }
}
