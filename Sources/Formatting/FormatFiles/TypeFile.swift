package import Runtime

/// Members of types out of a `.types.ps1xml` file.
package struct TypeFile {
  /// One type of a file.
  package struct Entry {
    package let name: String
    package var members: [ExtendedMember] = []
    package var display: TypeDisplay?
  }

  private let engine: Engine

  /// The types of a file's text; throws for what is no XML.
  package static func entries(in text: String, path: String, _ engine: Engine) throws(ShellError) -> [Entry] {
    let root: MarkupElement
    do throws(MarkupReader.Fault) { root = try MarkupReader.read(text) } catch {
      throw FormatFileFault.notMarkup(path, line: error.line, error.message).error()
    }
    var entries: [Entry] = []
    for type in root.all("Type") { entries.append(try TypeFile(engine: engine).entry(type)) }
    return entries
  }

  private func entry(_ type: MarkupElement) throws(ShellError) -> Entry {
    let name = type["Name"]?.trimmed ?? ""
    var entry = Entry(name: name)
    for member in type["Members"]?.children ?? [] {
      if member.name.lowercased() == "memberset" {
        entry.display = display(member, of: name)
      } else if let made = try self.member(member) {
        entry.members.append(made)
      }
    }
    return entry
  }

  private func member(_ element: MarkupElement) throws(ShellError) -> ExtendedMember? {
    let name = ShellString.from(element["Name"]?.trimmed ?? "")
    switch element.name.lowercased() {
    case "scriptproperty":
      let getter = try block(element["GetScriptBlock"]).map { PropertyAccessors.Getter.script($0) }
      let accessors = PropertyAccessors(get: getter, set: try block(element["SetScriptBlock"]))
      return ExtendedMember(name, .scriptProperty, .object(accessors))
    case "noteproperty": return ExtendedMember(name, .noteProperty, .string(element["Value"]?.trimmed ?? ""))
    case "aliasproperty":
      let referenced = ShellString.from(element["ReferencedMemberName"]?.trimmed ?? "")
      return ExtendedMember(name, .aliasProperty, .object(AliasDescription(referenced)))
    case "scriptmethod":
      guard let body = try block(element["Script"]) else { return nil }
      return ExtendedMember(name, .scriptMethod, Value(.block(body)))
    default: return nil
    }
  }

  private func block(_ element: MarkupElement?) throws(ShellError) -> ScriptBlock? {
    guard let element else { return nil }
    return try ScriptBlock.parse(.from(element.trimmed), session: engine.global)
  }

  /// What `PSStandardMembers` says of the display.
  private func display(_ set: MarkupElement, of type: String) -> TypeDisplay? {
    guard set["Name"]?.trimmed.lowercased() == "psstandardmembers" else { return nil }
    var display = TypeData.display(of: type)
    for member in set["Members"]?.children ?? [] {
      let names = member["ReferencedProperties"]?.all("Name").map { ShellString.from($0.trimmed) }
      switch member["Name"]?.trimmed.lowercased() {
      case "defaultdisplaypropertyset": display.properties = names
      case "defaultkeypropertyset": display.keys = names
      case "defaultdisplayproperty": display.property = member["Value"].map { .from($0.trimmed) }
      default: break
      }
    }
    return display
  }
}
