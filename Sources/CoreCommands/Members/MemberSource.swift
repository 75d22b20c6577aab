import Runtime
import TypeLibrary

/// The resolver of members as the writers of JSON and CSV ask it.
struct MemberSource: PropertySource {
  let engine: Engine

  func ownProperties(of value: Value, _ engine: Engine) throws(ShellError) -> [NamedValue] {
    let value = value.base
    return try read(PropertyList.own(of: value, includingHidden: true), of: value, engine)
  }

  func addedProperties(of value: Value, _ engine: Engine) throws(ShellError) -> [NamedValue] {
    try read(PropertyList.added(to: value), of: value, engine)
  }

  func visibleNames(of value: Value, _ engine: Engine) -> [ShellString] { PropertyList.all(of: value) }

  func property(_ name: ShellString, of value: Value, _ engine: Engine) throws(ShellError) -> Value? {
    try Members.propertyIfPresent(name, of: value, engine)
  }

  func text(of value: Value, _ engine: Engine) throws(ShellError) -> ShellString {
    try PlainTexts.text(of: value, engine)
  }

  func scalarText(of object: HeapObject) -> ShellString? {
    switch object.type.name {
    case "System.Guid", "System.Uri": try? PlainTexts.text(of: .object(object), engine)
    default: nil
    }
  }

  private func read(
    _ names: [ShellString], of value: Value, _ engine: Engine
  ) throws(ShellError) -> [NamedValue] {
    var read: [NamedValue] = []
    for name in names {
      read.append(NamedValue(name, try Members.propertyIfPresent(name, of: value, engine) ?? .null))
    }
    return read
  }
}
