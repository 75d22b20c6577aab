package import Runtime

/// Conversions that no member of a type tells of.
package struct LibraryConversions: TypeConversions {
  package init() {}

  package func convert(_ value: Value, to type: TypeInfo, _ engine: Engine) throws(ShellError) -> Value? {
    if type.name == "System.Xml.XmlDocument" { return try document(value, type, engine) }
    guard case .string(let text) = value.base.payload else { return nil }
    switch type.name {
    case "System.Globalization.CultureInfo":
      return CultureInfo.named(String(text)).map { CultureContent($0).value }
    // A cast takes relative addresses too, which the constructor refuses.
    case "System.Uri": return (try? UriObject.make(String(text), kind: 0))?.value
    default: return nil
    }
  }

  /// `[xml]text`: the text of several values is put together line by line.
  private func document(_ value: Value, _ type: TypeInfo, _ engine: Engine) throws(ShellError) -> Value? {
    if let view = value.content(as: XmlView.self) { return view.node.kind == .document ? value : nil }
    let text: ShellString
    switch value.base.payload {
    case .string(let own): text = own
    case .array(let lines):
      var builder = TextBuilder()
      for line in lines.elements {
        builder.append(try Conversion.text(line, engine))
        builder.append(unit: 10)
      }
      text = builder.finish()
    default: return nil
    }
    let tree = XmlTree()
    do { try XmlParser.read(String(text), into: tree) } catch {
      let fault =
        (error as? XmlProblem)?.fault ?? NetFault.named("System.Xml.XmlException", String(describing: error))
      throw Conversion.failed("InvalidCastToXmlDocument", value, type, why: fault, engine)
    }
    return XmlView.document(tree)
  }
}
