import Runtime

/// Objects with no properties but one that was added to all that bear an extra.
struct SparseProperties: PropertySource {
  func ownProperties(of value: Value, _ engine: Engine) -> [NamedValue] { [] }

  func addedProperties(of value: Value, _ engine: Engine) -> [NamedValue] {
    if case .boxed = value.payload { [NamedValue(.from("tag"), .int(1))] } else { [] }
  }

  func visibleNames(of value: Value, _ engine: Engine) -> [ShellString] { [.from("Length")] }
  func property(_ name: ShellString, of value: Value, _ engine: Engine) -> Value? { nil }
  func text(of value: Value, _ engine: Engine) throws(ShellError) -> ShellString {
    try Conversion.text(value, engine)
  }
  func scalarText(of object: HeapObject) -> ShellString? { nil }
}
