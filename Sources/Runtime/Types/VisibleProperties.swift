/// The properties that views and commands show of an object where nobody names any.
package enum VisibleProperties {
  /// Their names in order; none for what counts as a scalar.
  package static func names(of value: Value, _ engine: Engine) throws(ShellError) -> [ShellString] {
    guard case .object(let object) = value.base.payload else { return [] }
    if let record = object as? RecordObject { return record.extra?.members.shape.names ?? [] }
    if object is ScriptObject {
      return object.type.members.listedProperties + (object.extra?.members.shape.names ?? [])
    }
    guard let custom = object as? PSCustomObject else { return [] }
    return custom.properties.shape.names
  }
}
