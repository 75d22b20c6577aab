import Formatting
import Runtime
import TypeLibrary

/// Says more of a type: members of its objects, and what is shown of them.
struct UpdateTypeData: Cmdlet {
  static let declaration = CmdletDeclaration(
    .update, "TypeData", synopsis: "Updates the extended type data in the session.", effect: .changes,
    defaultSet: "FileSet",
    examples: [
      Example(
        "A member of every text",
        "Update-TypeData -TypeName System.String -MemberType ScriptProperty -MemberName Half -Value { $this.Length / 2 } -Force; 'abcd'.Half",
        prints: "2")
    ])

  @Parameter(
    "Files of type data to load behind what there is.", aliases: ["PSPath", "Path"],
    sets: [.set("FileSet", position: 0, pipeline: [.byValue, .byPropertyName])],
    validation: [ValidatePresenceAttribute(.notNull)])
  var appendPath: [String] = []
  @Parameter(
    "The property that stands for the object.", sets: [.set("DynamicTypeSet")],
    validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var defaultDisplayProperty: String?
  @Parameter(
    "The properties that are shown.", sets: [.set("DynamicTypeSet")],
    validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var defaultDisplayPropertySet: [String] = []
  @Parameter(
    "The properties that tell objects apart.", sets: [.set("DynamicTypeSet")],
    validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var defaultKeyPropertySet: [String] = []
  @Parameter(
    "Do it although something stands against it.", sets: [.set("DynamicTypeSet"), .set("TypeDataSet")])
  var force = false
  @Parameter(
    "Whether the serialized properties are those of the base too.", sets: [.set("DynamicTypeSet")],
    validation: [ValidatePresenceAttribute(.notNull)], typed: "System.Nullable[bool]")
  var inheritPropertySerializationSet: Value?
  @Parameter(
    "The member's name.", sets: [.set("DynamicTypeSet")],
    validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var memberName: String?
  @Parameter(
    "The kind of member.", sets: [.set("DynamicTypeSet")],
    validation: [ValidatePresenceAttribute(.notNullOrEmpty)],
    typed: "System.Management.Automation.PSMemberTypes")
  var memberType: Value?
  @Parameter(
    "Files of type data to load before what there is.", sets: [.set("FileSet")],
    validation: [ValidatePresenceAttribute(.notNull)])
  var prependPath: [String] = []
  @Parameter(
    "The properties that are serialized.", sets: [.set("DynamicTypeSet")],
    validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var propertySerializationSet: [String] = []
  @Parameter(
    "What else belongs to the member.", sets: [.set("DynamicTypeSet")],
    validation: [ValidatePresenceAttribute(.notNull)])
  var secondValue: Value?
  @Parameter(
    "How deep objects of the type are serialized.", sets: [.set("DynamicTypeSet")],
    validation: [ValidatePresenceAttribute(.notNull)])
  var serializationDepth: Int32?
  @Parameter(
    "How objects of the type are serialized.", sets: [.set("DynamicTypeSet")],
    validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var serializationMethod: String?
  @Parameter(
    "The property that gives the text of a serialized object.", sets: [.set("DynamicTypeSet")],
    validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var stringSerializationSource: String?
  @Parameter(
    "What becomes of deserialized objects.", sets: [.set("DynamicTypeSet")],
    validation: [ValidatePresenceAttribute(.notNull)], typed: "type")
  var targetTypeForDeserialization: Value?
  @Parameter(
    "Not on this system.", sets: [.set("DynamicTypeSet")], validation: [ValidatePresenceAttribute(.notNull)],
    typed: "type")
  var typeAdapter: Value?
  @Parameter(
    "Not on this system.", sets: [.set("DynamicTypeSet")], validation: [ValidatePresenceAttribute(.notNull)],
    typed: "type")
  var typeConverter: Value?
  @Parameter(
    "Objects that say more of types.",
    sets: [.set("TypeDataSet", position: 0, mandatory: true, pipeline: [.byValue, .byPropertyName])])
  var typeData: [Value] = []
  @Parameter(
    "The type's name.", sets: [.set("DynamicTypeSet", mandatory: true, pipeline: .byValue)],
    validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var typeName: Value?
  @Parameter("The value.", sets: [.set("DynamicTypeSet")])
  var value: Value?

  mutating func process(in call: borrowing Invocation) throws {
    if call.isBound("AppendPath") || call.isBound("PrependPath") {
      return try load(prependPath + appendPath, call)
    }
    if call.isBound("TypeData") {
      for data in typeData { try update(TypeDataRecord.of(data), call) }
      return
    }
    try update(described(call), call)
  }

  private func load(_ paths: [String], _ call: borrowing Invocation) throws {
    for file in try InputFiles.resolve(paths, isLiteral: false, call) {
      guard try call.shouldProcess("Update TypeData", target: file) else { continue }
      let text = String(try InputFiles.text(of: file, encoding: nil, call))
      for entry in try TypeFile.entries(in: text, path: file, call.engine) {
        entry.apply()
        TypeDataNames.note(entry.name)
      }
    }
  }

  /// What the parameters say of one type.
  private func described(_ call: borrowing Invocation) throws -> TypeDataRecord {
    var record = TypeDataRecord(name: try TypeDataRecord.typeName(typeName ?? .null, call.engine))
    guard !record.name.allSatisfy({ $0.isWhitespace }) else { throw TypeDataFault.blankTypeName }
    record.member = try member(call)
    if call.isBound("DefaultDisplayPropertySet") {
      record.shown = defaultDisplayPropertySet.map { .from($0) }
    }
    if call.isBound("DefaultKeyPropertySet") { record.keys = defaultKeyPropertySet.map { .from($0) } }
    if let defaultDisplayProperty { record.property = .from(defaultDisplayProperty) }
    record.saysMore =
      [
        "SerializationDepth", "SerializationMethod", "StringSerializationSource", "PropertySerializationSet",
        "TargetTypeForDeserialization", "TypeAdapter", "TypeConverter", "InheritPropertySerializationSet",
      ].contains { call.isBound($0) }
    return record
  }

  private func member(_ call: borrowing Invocation) throws -> NewMember? {
    guard let memberType else {
      if memberName != nil || call.isBound("Value") || secondValue != nil { throw TypeDataFault.noKind }
      return nil
    }
    let kind = String(try call.text(of: memberType))
    let number = memberType.enumerationNumber ?? 0
    let allowed: [ListedMember.Kind] = [
      .noteProperty, .aliasProperty, .scriptProperty, .codeProperty, .scriptMethod, .codeMethod,
    ]
    guard allowed.contains(where: { $0.rawValue == number }) else { throw TypeDataFault.otherKind(kind) }
    guard let memberName, !memberName.isEmpty else { throw TypeDataFault.noName(kind: kind) }
    guard call.isBound("Value") else { throw TypeDataFault.noValue(kind: kind) }
    if secondValue != nil, number == 8 || number == 256 || number == 128 {
      throw TypeDataFault.secondValue(kind: kind)
    }
    if number == 16, (value ?? .null).isNull, secondValue == nil { throw TypeDataFault.noValues(kind: kind) }
    if number == 1, try call.text(of: value ?? .null).isEmpty { throw TypeDataFault.emptyValue(kind: kind) }
    let maker = MemberMaker(value: value ?? .null, secondValue: secondValue, engine: call.engine)
    return try maker.make(.from(memberName), number)
  }

  private func update(_ record: TypeDataRecord, _ call: borrowing Invocation) throws {
    guard !record.isEmpty else { return try call.writeError(TypeDataFault.empty(record.name)) }
    guard try call.shouldProcess("Update TypeData", target: "Type to update: \(record.name)") else { return }
    for member in record.members {
      let known = TypeData.members(of: record.name)
      if !force, known.contains(where: { ShellString.equalIgnoringCase($0.name, member.name) }) {
        try call.writeError(TypeDataFault.exists(String(member.name), type: record.name))
        return
      }
      TypeData.add(ExtendedMember(member.name, member.kind, member.value), to: record.name)
    }
    TypeDataNames.note(record.name)
    guard record.shown != nil || record.keys != nil || record.property != nil else { return }
    var display = TypeData.display(of: record.name)
    if let shown = record.shown { display.properties = shown }
    if let keys = record.keys { display.keys = keys }
    if let property = record.property { display.property = property }
    TypeData.setDisplay(display, of: record.name)
  }
}

/// What is said of one type.
struct TypeDataRecord: @unchecked Sendable {
  let name: String
  var members: [NewMember] = []
  var shown: [ShellString]?
  var keys: [ShellString]?
  var property: ShellString?
  /// Whether something is said that only serialization reads.
  var saysMore = false

  init(name: String) { self.name = name }

  var member: NewMember? {
    get { members.first }
    set { members = newValue.map { [$0] } ?? [] }
  }

  var isEmpty: Bool { members.isEmpty && shown == nil && keys == nil && property == nil && !saysMore }

  /// The record behind an object of the type TypeData.
  static func of(_ value: Value) throws -> TypeDataRecord {
    if case .object(let object) = value.base.payload,
      let record = (object as? RecordObject)?.source as? TypeDataRecord
    {
      return record
    }
    throw TypeDataGap.objects
  }

  /// A type's name as type data is kept under it: in full for a type or an accelerator.
  static func typeName(_ value: Value, _ engine: Engine) throws -> String {
    if case .type(let type) = value.base.payload { return type.fullName }
    let text = String(try Conversion.text(value, engine))
    return TypeAccelerators.find(text)?.fullName ?? text
  }
}

/// The names of the types that scripts said something of, as they were spelled.
enum TypeDataNames {
  nonisolated(unsafe) private static var names: [String] = []

  static var all: [String] { names }

  static func note(_ name: String) {
    if !names.contains(where: { $0.lowercased() == name.lowercased() }) { names.append(name) }
  }

  static func forget(_ name: String) { names.removeAll { $0.lowercased() == name.lowercased() } }

  static func contains(_ name: String) -> Bool { names.contains { $0.lowercased() == name.lowercased() } }
}

/// Type data that palsh does not take.
enum TypeDataGap: ShellFault {
  case files, objects

  var errorId: String { "PalshTypeDataGap" }
  var category: ErrorCategory { .notImplemented }

  var message: String {
    switch self {
    case .files: "palsh does not take back files of type data yet."
    case .objects: "palsh takes only objects of type data that Get-TypeData wrote."
    }
  }
}
