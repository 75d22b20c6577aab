package import Runtime

/// What .NET's `ToString()` gives in the culture of the session.
package enum PlainTexts {
  package static func text(of value: Value, _ engine: Engine) throws(ShellError) -> ShellString {
    guard case .object(let object) = value.base.payload else {
      return Conversion.plainText(value, engine.culture)
    }
    if object is PSCustomObject { return try Conversion.text(value, engine) }
    if let content = object as? ContentObject { return try content.text(engine) }
    let text = Conversion.plainText(value, engine.culture)
    return text == .from(object.type.name) ? try object.text(engine) : text
  }
}
