import Runtime
import TypeLibrary

/// Lists the members of each type of object that comes along, once a type.
struct GetMember: Cmdlet {
  static let declaration = CmdletDeclaration(
    .get, "Member", aliases: ["gm"], synopsis: "Gets the properties and methods of objects.",
    outputs: ["Microsoft.PowerShell.Commands.MemberDefinition"],
    examples: [
      Example("A string's length", "('abc' | Get-Member Length).Definition", prints: "int Length {get;}")
    ])

  @Parameter("Those too that compilers hide.")
  var force = false
  @Parameter("The objects.", pipeline: .byValue)
  var inputObject: Value?
  @Parameter("The kinds of members.", aliases: ["Type"], typed: "System.Management.Automation.PSMemberTypes")
  var memberType: Value?
  @Parameter(
    "The names of the members; wildcards are allowed.", position: 0,
    validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var name: [String] = []
  @Parameter("The static members of the type.")
  var `static` = false
  @Parameter(
    "Which members count: those of the type, or those that were added.",
    typed: "System.Management.Automation.PSMemberViewTypes")
  var view: Value?

  private static let special = ["get_", "set_", "add_", "remove_", "op_"]
  private var seen: Set<String> = []

  mutating func process(in call: borrowing Invocation) throws {
    guard let inputObject, !inputObject.isNull else { return }
    let type: TypeInfo =
      if case .type(let named) = inputObject.base.payload { named } else { TypeOf.value(inputObject.base) }
    let typeName = `static` ? type.fullName : TypeNames.of(inputObject).first ?? "<null>"
    guard seen.insert(typeName.lowercased()).inserted else { return }
    let listing =
      `static`
      ? MemberListing(statics: type, includingHidden: force, call.engine)
      : try MemberListing(of: inputObject, includingHidden: force, call.engine)
    for pattern in name.isEmpty ? ["*"] : name {
      for member in try matching(pattern, listing.members, call.engine) {
        try call.write(.member(member, of: typeName))
      }
    }
  }

  func end(in call: borrowing Invocation) throws {
    if seen.isEmpty { try call.writeError(MemberFaults.noObject) }
  }

  private func matching(_ pattern: String, _ members: [ListedMember], _ engine: Engine) throws
    -> [ListedMember]
  {
    let wildcard = WildcardCache.pattern(.from(pattern))
    var found: [ListedMember] = []
    for member in members where isWanted(member) {
      if try wildcard.matches(member.name) { found.append(member) }
    }
    let collator = engine.culture.collator
    return found.sorted { left, right in
      if left.kindName != right.kindName { return left.kindName < right.kindName }
      return collator.compare(left.name, right.name, [.ignoreCase]) < 0
    }
  }

  private func isWanted(_ member: ListedMember) -> Bool {
    let kinds = memberType?.enumerationNumber ?? 0x3FFF
    guard kinds & member.kind.rawValue != 0 else { return false }
    let view = self.view?.enumerationNumber ?? 3
    let isOfType = member.kind == .property || member.kind == .method || member.kind == .parameterizedProperty
    if isOfType ? view & 6 == 0 : view & 1 == 0 { return false }
    return force || member.kind != .method
      || !GetMember.special.contains { String(member.name).hasPrefix($0) }
  }
}

extension Value {
  /// A member as an object (MemberDefinition).
  static func member(_ member: ListedMember, of typeName: String) -> Value {
    .object(
      RecordObject(
        .memberDefinition, of: (),
        [
          "TypeName": .string(typeName), "Name": .string(member.name),
          "MemberType": Conversion.enumeration(
            "System.Management.Automation.PSMemberTypes", member.kind.rawValue),
          "Definition": .string(member.definition),
        ]))
  }
}

extension TypeInfo {
  static let memberDefinition: TypeInfo = {
    let type = TypeTable.define("Microsoft.PowerShell.Commands.MemberDefinition", base: object)
    ObjectTexts.register(type, property: "Definition")
    return type
  }()
}
