import Runtime

/// What is said of types beyond what .NET has of them.
struct GetTypeData: Cmdlet {
  static let declaration = CmdletDeclaration(
    .get, "TypeData", synopsis: "Gets the extended type data in the current session.",
    outputs: ["System.Management.Automation.PSObject"],
    examples: [Example("Nothing of the name", "@(Get-TypeData Nothing).Count", prints: "0")])

  @Parameter(
    "Names of types; wildcards are allowed.", position: 0, pipeline: .byValue,
    validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var typeName: [String] = []

  func process(in call: borrowing Invocation) throws {
    let patterns = typeName.map { WildcardCache.pattern(.from($0)) }
    for name in GetTypeData.names.sorted(by: { $0.lowercased() < $1.lowercased() }) {
      let fits = try patterns.isEmpty || patterns.contains { try $0.matches(.from(name)) }
      if fits { try call.write(GetTypeData.record(of: name)) }
    }
  }

  /// The names of all types that something is said of.
  private static var names: [String] {
    let own = TypeDataNames.all
    return own
      + TypeData.builtInNames.filter { name in !own.contains { $0.lowercased() == name.lowercased() } }
  }

  private static func record(of name: String) -> Value {
    let members = HashtableObject(
      type: TypeTable.define(
        "System.Collections.Generic.Dictionary`2[System.String,System.Management.Automation.Runspaces.TypeMemberData]",
        base: .object), comparer: .ordinalIgnoreCase)
    var record = TypeDataRecord(name: name)
    for member in TypeData.members(of: name) {
      record.members.append(NewMember(name: member.name, kind: member.kind, value: member.value))
      members.set(String(member.name), member.value)
    }
    let display = TypeData.display(of: name)
    (record.shown, record.keys, record.property) = (display.properties, display.keys, display.property)
    return .object(
      RecordObject(
        .typeData, of: record,
        [
          "TypeName": .string(name), "Members": .table(members),
          "DefaultDisplayProperty": display.property.map { .string($0) } ?? .null,
          "DefaultDisplayPropertySet": names(display.properties),
          "DefaultKeyPropertySet": names(display.keys),
          "IsOverride": .false,
        ]))
  }

  private static func names(_ names: [ShellString]?) -> Value {
    guard let names else { return .null }
    let list = Value.array(ArrayObject(names.map { .string($0) }, type: .stringArray))
    return .object(RecordObject(.propertySetData, of: (), ["ReferencedProperties": list]))
  }
}

extension TypeInfo {
  static let typeData = TypeTable.define("System.Management.Automation.Runspaces.TypeData", base: object)
  static let propertySetData = TypeTable.define(
    "System.Management.Automation.Runspaces.PropertySetData", base: object)
}
