/// A key with its value: DictionaryEntry or KeyValuePair, by its type.
package final class EntryObject: HeapObject {
  package var key: Value
  package var value: Value

  package init(_ key: Value, _ value: Value, type: TypeInfo = .dictionaryEntry) {
    (self.key, self.value) = (key, value)
    super.init(type: type)
  }

  /// `[key, value]`, as .NET's pairs write themselves.
  package override func text(_ engine: Engine) throws(ShellError) -> ShellString {
    var builder = TextBuilder()
    builder.append(ascii: 0x5B)
    builder.append(try Conversion.elementText(key, engine))
    builder.append(", ")
    builder.append(try Conversion.elementText(value, engine))
    builder.append(ascii: 0x5D)
    return builder.finish()
  }

  package override func isEqual(to other: HeapObject, _ engine: Engine) throws(ShellError) -> Bool {
    guard let other = other as? EntryObject, try Equality.sameKey(key, other.key, engine) else {
      return false
    }
    return try Equality.sameKey(value, other.value, engine)
  }
}

/// Goes through a dictionary entry by entry; a change meanwhile is an error.
package final class EntryEnumerator: Enumerator {
  private let table: HashtableObject
  private let version: UInt32
  private let entryType: TypeInfo
  private var index = 0

  package init(_ table: HashtableObject) {
    (self.table, version) = (table, table.version)
    entryType = table.type.enumeratedType ?? .dictionaryEntry
    super.init()
  }

  package override func next(_ engine: Engine) throws(ShellError) -> Value? {
    guard table.version == version else { throw CollectionFault.changed.error() }
    guard index < table.count else { return nil }
    defer { index += 1 }
    let entry = table.entry(at: index)
    return .object(EntryObject(entry.key, entry.value, type: entryType))
  }

  package override func reset() { index = 0 }
}
