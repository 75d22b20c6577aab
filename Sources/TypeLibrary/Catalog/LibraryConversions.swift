package import Runtime

/// Conversions that no member of a type tells of.
package struct LibraryConversions: TypeConversions {
  package init() {}

  package func convert(_ value: Value, to type: TypeInfo, _ engine: Engine) throws(ShellError) -> Value? {
    guard case .string(let text) = value.base.payload, type.name == "System.Globalization.CultureInfo",
      let culture = CultureInfo.named(String(text))
    else { return nil }
    return CultureContent(culture).value
  }
}
