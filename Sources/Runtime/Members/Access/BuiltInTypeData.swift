/// The type data that PowerShell comes with (`types.ps1xml`), as far as the types are there.
enum BuiltInTypeData {
  static var members: [(type: String, member: ExtendedMember)] { aliases + properties + FileTypeData.members }

  private static var aliases: [(type: String, member: ExtendedMember)] {
    [
      ("System.Array", "Count", "Length"),
      ("System.Collections.DictionaryEntry", "Name", "Key"),
      ("System.Collections.Generic.KeyValuePair`2", "Name", "Key"),
      ("System.IO.FileInfo", "Target", "LinkTarget"),
      ("System.IO.DirectoryInfo", "Target", "LinkTarget"),
    ].map { ($0.0, ExtendedMember(.from($0.1), .aliasProperty, .object(AliasDescription(.from($0.2))))) }
  }

  private static var properties: [(type: String, member: ExtendedMember)] {
    [
      (
        "System.Management.Automation.AliasInfo",
        code("DisplayName") { (target, _) throws(ShellError) in
          guard case .object(let object) = target.base.payload, let alias = object as? AliasInfo else {
            return .null
          }
          let name = String(alias.name)
          return .string(name.contains("-") ? name : "\(name) -> \(String(alias.definition))")
        }
      ),
      (
        "System.DateTime",
        code("DateTime") { (target, engine) throws(ShellError) in try dateTime(target, engine) }
      ),
      (
        "System.Guid",
        code("Guid") { (target, engine) throws(ShellError) in .string(try Conversion.text(target, engine)) }
      ),
    ]
  }

  private static func code(
    _ name: String, _ body: @escaping (Value, Engine) throws(ShellError) -> Value
  ) -> ExtendedMember {
    ExtendedMember(.from(name), .scriptProperty, .object(PropertyAccessors(get: .code(body))))
  }

  /// Long date and long time of the current culture, or the one of them that a note `DisplayHint` names.
  private static func dateTime(_ target: Value, _ engine: Engine) throws(ShellError) -> Value {
    let hint = ExtendedMembers.instanceMembers(of: target)?.value(of: .from("DisplayHint"))
    let formats = ["Date": "D", "Time": "T"]
    let format = try hint.flatMap { (hint) throws(ShellError) in
      formats[String(try Conversion.text(hint, engine))]
    }
    let arguments: [Value] = [.string(format ?? "F")]
    return try Members.call("ToString", on: target.base, arguments, in: engine.global.current, engine)
  }
}
