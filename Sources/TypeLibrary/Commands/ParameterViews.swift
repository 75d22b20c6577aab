import Runtime

/// A command's parameters as scripts look at them.
enum ParameterViews {
  /// `Parameters`: ParameterMetadata by name; null for what has no parameters.
  static func dictionary(of info: CommandInfo, _ engine: Engine) throws(ShellError) -> Value {
    guard let table = try info.parameterTable(engine) else { return .null }
    let metadata = TypeInfo.parameterMetadata
    return Collected.dictionary(
      table.parameters.map { (name: $0.name, value: ParameterContent($0).value) }, of: metadata)
  }

  /// `ParameterSets`.
  static func sets(of info: CommandInfo, _ engine: Engine) throws(ShellError) -> Value {
    guard let table = try info.parameterTable(engine) else { return .null }
    let syntax = SyntaxText(String(info.name), table)
    return Collected.readOnly(
      syntax.sets.map { ParameterSetContent($0, syntax).value }, of: .commandParameterSetInfo)
  }

  /// The parameter that a name, an alias or a beginning means; throws as binding would.
  static func resolve(_ name: ShellString, in info: CommandInfo, _ engine: Engine) throws(ShellError) -> Value
  {
    guard let table = try info.parameterTable(engine) else { return .null }
    guard let parameter = try table.parameter(named: name) else {
      throw BindingFault.unknownParameter(name).error()
    }
    return ParameterContent(parameter).value
  }

  /// A PSTypeName.
  static func typeName(_ name: String) -> Value {
    let type = TypeTable.find(name)
    return .object(
      RecordObject(
        TypeTable.define("System.Management.Automation.PSTypeName", base: .object), of: name,
        ["Name": .string(name), "Type": type.map { Value.type($0) } ?? .null]))
  }
}

/// A System.Management.Automation.ParameterMetadata.
final class ParameterContent: Content, BridgedContent {
  let info: ParameterInfo

  init(_ info: ParameterInfo) {
    self.info = info
    super.init(type: .parameterMetadata)
  }

  /// The parameter's marks by set: ParameterSetMetadata.
  var sets: Value {
    let type = TypeTable.define("System.Management.Automation.ParameterSetMetadata", base: .object)
    return Collected.dictionary(
      info.sets.map { entry in
        (
          name: entry.set ?? .from("__AllParameterSets"),
          value: .object(RecordObject(type, of: 0, ParameterContent.marks(entry)))
        )
      }, of: type)
  }

  static func marks(_ entry: ParameterSetEntry) -> KeyValuePairs<String, Value> {
    [
      "IsMandatory": .bool(entry.isMandatory), "Position": .int(Int32(entry.position ?? Int(Int32.min))),
      "ValueFromPipeline": .bool(entry.pipeline.contains(.byValue)),
      "ValueFromPipelineByPropertyName": .bool(entry.pipeline.contains(.byPropertyName)),
      "ValueFromRemainingArguments": .bool(entry.takesRemainingArguments),
      "HelpMessage": entry.helpMessage.map { .string($0) } ?? .null,
    ]
  }

  var attributes: Value {
    let marks = info.sets.map { entry -> Value in
      let type = TypeTable.find("System.Management.Automation.ParameterAttribute") ?? .attribute
      return .object(
        RecordObject(
          type, of: 0,
          [
            "Mandatory": .bool(entry.isMandatory),
            "Position": .int(Int32(entry.position ?? Int(Int32.min))),
            "ParameterSetName": .string(entry.set ?? .from("__AllParameterSets")),
            "ValueFromPipeline": .bool(entry.pipeline.contains(.byValue)),
            "ValueFromPipelineByPropertyName": .bool(entry.pipeline.contains(.byPropertyName)),
            "ValueFromRemainingArguments": .bool(entry.takesRemainingArguments),
            "HelpMessage": entry.helpMessage.map { .string($0) } ?? .null,
          ]))
    }
    let others = info.attributes.map { Value.object($0.reflected) }
    return Collected.collection(marks + others, of: .attribute)
  }
}

extension ParameterAttribute {
  /// The attribute as an object, with what it was given.
  fileprivate var reflected: RecordObject {
    if let set = self as? ValidateSetAttribute {
      let values = set.values.map { Value.string($0) }
      return RecordObject(attributeType, of: 0, ["ValidValues": .array(values), "IgnoreCase": .true])
    }
    return RecordObject(attributeType, of: 0, [:])
  }
}

/// A System.Management.Automation.CommandParameterSetInfo.
final class ParameterSetContent: Content, BridgedContent {
  let set: SyntaxText.ParameterSet
  private let syntax: SyntaxText

  init(_ set: SyntaxText.ParameterSet, _ syntax: SyntaxText) {
    (self.set, self.syntax) = (set, syntax)
    super.init(type: .commandParameterSetInfo)
  }

  var parameters: Value {
    let type =
      TypeTable.find("System.Management.Automation.CommandParameterInfo")
      ?? TypeTable.define("System.Management.Automation.CommandParameterInfo", base: .object)
    return Collected.readOnly(
      set.parameters.map { ParameterInSet($0.info, $0.entry, type).value }, of: type)
  }

  override func text(_ engine: Engine) -> ShellString { .from(syntax.text(set)) }
}

/// A System.Management.Automation.CommandParameterInfo.
final class ParameterInSet: Content, BridgedContent {
  let info: ParameterInfo
  let entry: ParameterSetEntry

  init(_ info: ParameterInfo, _ entry: ParameterSetEntry, _ type: TypeInfo) {
    (self.info, self.entry) = (info, entry)
    super.init(type: type)
  }
}

extension TypeInfo {
  static var parameterMetadata: TypeInfo {
    TypeTable.find("System.Management.Automation.ParameterMetadata")
      ?? TypeTable.define("System.Management.Automation.ParameterMetadata", base: .object)
  }

  static var commandParameterSetInfo: TypeInfo {
    TypeTable.find("System.Management.Automation.CommandParameterSetInfo")
      ?? TypeTable.define("System.Management.Automation.CommandParameterSetInfo", base: .object)
  }
}
