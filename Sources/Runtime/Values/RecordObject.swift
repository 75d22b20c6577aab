/// An object of a .NET type that a command makes of data of its own: properties by name, and the data behind them.
///
/// The properties hang on the object as members, so that whoever reads members finds them.
package final class RecordObject: HeapObject {
  /// What the record was made of: commands that take such a record read this and not its properties.
  package let source: any Sendable

  package init(_ type: TypeInfo, of source: any Sendable, _ properties: KeyValuePairs<String, Value>) {
    self.source = source
    super.init(type: type)
    var members = PropertyBag()
    for (name, value) in properties { members.set(.from(name), value) }
    ensureExtra().members = members
  }
}

extension ObjectTexts {
  /// Has records of a type write themselves as one of their properties.
  package static func register(_ type: TypeInfo, property name: String) {
    let name = ShellString.from(name)
    register(type) { (object, _, _) throws(ShellError) in
      object.extra?.members.value(of: name).map { Conversion.plainText($0) } ?? .empty
    }
  }
}
