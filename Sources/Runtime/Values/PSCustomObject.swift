/// A `[pscustomobject]`: nothing but the members hung on it, kept in the object itself for speed.
package final class PSCustomObject: HeapObject {
  package var properties: PropertyBag

  package init(_ properties: PropertyBag = PropertyBag()) {
    self.properties = properties
    super.init(type: .psCustomObject)
  }

  deinit {
    for value in properties.values { Release.flat(value) }
  }
}

extension PSCustomObject {
  /// Puts a type name before those that every such object has (`PSTypeName = '…'` in the literal).
  package func name(_ typeName: ShellString) {
    ensureExtra().setTypeNames([
      typeName, ShellString.from(TypeInfo.psCustomObject.name), ShellString.from(TypeInfo.object.name),
    ])
  }
}
