import Runtime
import TypeLibrary

/// Hangs members on an object, or puts a type name before its others.
struct AddMember: Cmdlet {
  static let declaration = CmdletDeclaration(
    .add, "Member", synopsis: "Adds custom properties and methods to an instance of a PowerShell object.",
    defaultSet: "TypeNameSet",
    examples: [
      Example("A property", "([pscustomobject]@{ a = 1 } | Add-Member b 2 -PassThru).b", prints: "2")
    ])

  @Parameter(
    "Do it although something stands against it.",
    sets: [.set("MemberSet"), .set("NotePropertyMultiMemberSet"), .set("NotePropertySingleMemberSet")])
  var force = false
  @Parameter(
    "The object.",
    sets: [
      .set("MemberSet", mandatory: true, pipeline: .byValue),
      .set("NotePropertyMultiMemberSet", mandatory: true, pipeline: .byValue),
      .set("NotePropertySingleMemberSet", mandatory: true, pipeline: .byValue),
      .set("TypeNameSet", mandatory: true, pipeline: .byValue),
    ])
  var inputObject: Value?
  @Parameter(
    "The kind of member.", aliases: ["Type"], sets: [.set("MemberSet", position: 0, mandatory: true)],
    typed: "System.Management.Automation.PSMemberTypes")
  var memberType: Value?
  @Parameter("The name.", sets: [.set("MemberSet", position: 1, mandatory: true)])
  var name: String?
  @Parameter(
    "Names and values of note properties.",
    sets: [.set("NotePropertyMultiMemberSet", position: 0, mandatory: true)],
    validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var notePropertyMembers: HashtableObject?
  @Parameter(
    "The name of a note property.", sets: [.set("NotePropertySingleMemberSet", position: 0, mandatory: true)],
    validation: [NotePropertyNameAttribute(), ValidatePresenceAttribute(.notNullOrEmpty)])
  var notePropertyName: String?
  @Parameter(
    "The value of the note property.",
    sets: [.set("NotePropertySingleMemberSet", position: 1, mandatory: true)],
    validation: [AllowEmptyAttribute(.null)])
  var notePropertyValue: Value?
  @Parameter(
    "Write the object on.",
    sets: [
      .set("MemberSet"), .set("NotePropertyMultiMemberSet"), .set("NotePropertySingleMemberSet"),
      .set("TypeNameSet"),
    ])
  var passThru = false
  @Parameter(
    "What else belongs to the member: a setter, an alias's type.", sets: [.set("MemberSet", position: 3)])
  var secondValue: Value?
  @Parameter(
    "A name to put before the object's type names.",
    sets: [
      .set("MemberSet"), .set("NotePropertyMultiMemberSet"), .set("NotePropertySingleMemberSet"),
      .set("TypeNameSet", mandatory: true),
    ], validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var typeName: String?
  @Parameter("The value.", sets: [.set("MemberSet", position: 2)])
  var value: Value?

  mutating func process(in call: borrowing Invocation) throws {
    if call.isBound("TypeName"), (typeName ?? "").allSatisfy({ $0.isWhitespace }) {
      throw MemberFaults.blankTypeName
    }
    let target = (inputObject ?? .null).boxedForMembers
    switch call.parameterSet.map({ String($0) }) {
    case "NotePropertyMultiMemberSet": guard try addAll(to: target, call) else { return }
    case "NotePropertySingleMemberSet":
      let member = NewMember(
        name: .from(notePropertyName ?? ""), kind: .noteProperty, value: notePropertyValue ?? .null)
      guard try add(member, to: target, call) else { return }
    case "MemberSet":
      let maker = MemberMaker(
        value: call.isBound("Value") ? value ?? .null : nil,
        secondValue: call.isBound("SecondValue") ? secondValue ?? .null : nil, engine: call.engine)
      let member = try maker.make(.from(name ?? ""), memberType?.enumerationNumber ?? 0)
      guard try add(member, to: target, call) else { return }
    default: break
    }
    if let typeName { AddMember.put(typeName, before: target, call) }
    if passThru { try call.write(target) }
  }

  private func addAll(to target: Value, _ call: borrowing Invocation) throws -> Bool {
    guard let table = notePropertyMembers else { return false }
    var isAdded = false
    for position in 0..<table.count {
      let (key, value) = table.entry(at: position)
      let name = try Conversion.text(key, call.engine)
      guard !name.isEmpty else {
        try call.writeError(MemberFaults.emptyName, target: .string(name))
        continue
      }
      if try add(NewMember(name: name, kind: .noteProperty, value: value), to: target, call) {
        isAdded = true
      }
    }
    return isAdded
  }

  private func add(_ member: NewMember, to target: Value, _ call: borrowing Invocation) throws -> Bool {
    if let known = try MemberListing(of: target, call.engine).members.first(where: {
      ShellString.equalIgnoringCase($0.name, member.name)
    }) {
      guard force else {
        try call.writeError(MemberFaults.exists(String(member.name)), target: target)
        return false
      }
      guard ExtendedMembers.instanceMembers(of: target)?.index(of: member.name) != nil else {
        let kind = Conversion.enumeration("System.Management.Automation.PSMemberTypes", known.kind.rawValue)
        let fault = MemberFaults.ofType(String(member.name), kind: String(try call.text(of: kind)))
        try call.writeError(fault, target: target)
        return false
      }
      ExtendedMembers.remove(member.name, from: target)
    }
    ExtendedMembers.set(member.name, member.value, member.kind, on: target)
    return true
  }

  /// A name that is a type's is written out in full.
  private static func put(_ name: String, before target: Value, _ call: borrowing Invocation) {
    let full = TypeResolver.find(name, call.context.caller, call.engine)?.fullName ?? name
    TypeNames.list(of: target).elements.insert(.string(full), at: 0)
  }
}

/// A member that is about to be added.
struct NewMember {
  let name: ShellString
  let kind: MemberKind
  let value: Value
}

/// Makes what describes a member of its kind's two values.
struct MemberMaker {
  /// Nil where it was not given.
  let value: Value?
  let secondValue: Value?
  let engine: Engine

  /// The member; throws for values that do not fit its kind.
  func make(_ name: ShellString, _ kindNumber: Int32) throws -> NewMember {
    let kinds = Conversion.enumeration("System.Management.Automation.PSMemberTypes", kindNumber)
    let kindName = String(try Conversion.text(kinds, engine))
    guard kindNumber.nonzeroBitCount == 1 else { throw MemberFaults.severalKinds(kindName) }
    switch ListedMember.Kind(rawValue: kindNumber) {
    case .noteProperty:
      try requireNoSecond(kindName)
      return NewMember(name: name, kind: .noteProperty, value: value ?? .null)
    case .aliasProperty: return NewMember(name: name, kind: .aliasProperty, value: try alias(kindName))
    case .scriptProperty: return NewMember(name: name, kind: .scriptProperty, value: try accessors(kindName))
    case .scriptMethod:
      try requireNoSecond(kindName)
      return NewMember(name: name, kind: .scriptMethod, value: try block(required(kindName)))
    case .propertySet:
      try requireNoSecond(kindName)
      let names = try Conversion.cast(required(kindName), to: .stringArray, engine)
      guard case .array(let array) = names.payload else { throw MemberFaults.noValue(kind: kindName) }
      return NewMember(
        name: name, kind: .propertySet, value: .object(ListObject(array.elements, type: .arrayList)))
    case .memberSet:
      try requireNoSecond(kindName)
      return NewMember(name: name, kind: .memberSet, value: value ?? .null)
    case .codeProperty, .codeMethod: throw MemberGaps.code(kindName)
    default: throw MemberFaults.otherKind(kindName)
    }
  }

  private func requireNoSecond(_ kind: String) throws {
    if secondValue != nil { throw MemberFaults.secondValue(kind: kind) }
  }

  private func required(_ kind: String) throws -> Value {
    guard let value, !value.isNull else { throw MemberFaults.noValue(kind: kind) }
    return value
  }

  private func block(_ value: Value) throws -> Value {
    try Conversion.cast(value, to: .scriptBlock, engine)
  }

  private func alias(_ kind: String) throws -> Value {
    let referenced = try Conversion.text(required(kind), engine)
    guard let secondValue else { return .object(AliasDescription(referenced)) }
    guard !secondValue.isNull else { throw MemberFaults.noSecondValue(kind: kind) }
    let type = try Conversion.cast(secondValue, to: .typeType, engine)
    if case .type(let type) = type.base.payload { return .object(AliasDescription(referenced, as: type)) }
    return .object(AliasDescription(referenced))
  }

  private func accessors(_ kind: String) throws -> Value {
    let (first, second) = (value ?? .null, secondValue ?? .null)
    if first.isNull, second.isNull { throw MemberFaults.noValues(kind: kind) }
    var getter: PropertyAccessors.Getter?
    if !first.isNull, case .block(let block) = try block(first).base.payload { getter = .script(block) }
    var setter: ScriptBlock?
    if !second.isNull, case .block(let block) = try block(second).base.payload { setter = block }
    return .object(PropertyAccessors(get: getter, set: setter))
  }
}

/// Kinds of members that palsh does not make.
enum MemberGaps: ShellFault {
  case code(String)

  var errorId: String { "PalshMemberGap" }
  var category: ErrorCategory { .notImplemented }

  var message: String {
    switch self {
    case .code(let kind):
      "palsh does not make members of type \(kind): they need a method of a .NET assembly."
    }
  }
}

/// Refuses a note property's name that could be meant as a kind of member.
final class NotePropertyNameAttribute: ParameterAttribute {
  private static let kinds: Set<String> = [
    "aliasproperty", "codemethod", "codeproperty", "memberset", "noteproperty", "propertyset", "scriptmethod",
    "scriptproperty",
  ]

  var attributeType: TypeInfo { .attribute }

  func apply(_ value: Value, to parameter: ParameterInfo, _ engine: Engine) throws(ShellError) -> Value {
    let text = String(try Conversion.text(value, engine)).lowercased()
    guard NotePropertyNameAttribute.kinds.contains(text) else { return value }
    throw BindingFault.meantForAnother(
      parameter.name,
      reason:
        "The parameter NotePropertyName cannot take values that could be converted to the type System.Management.Automation.PSMemberTypes. To define the name of a member with those values, use Add-Member, and specify the member type."
    ).error(target: value)
  }
}
