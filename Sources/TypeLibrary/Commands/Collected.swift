import Runtime

/// Collections of .NET that members of commands and modules give.
enum Collected {
  /// A Dictionary by names, case ignored, in order.
  static func dictionary(_ entries: [(name: ShellString, value: Value)], of type: TypeInfo) -> Value {
    let table = HashtableObject(type: dictionaryType(of: type), comparer: .ordinalIgnoreCase)
    for entry in entries { table.set(String(entry.name), entry.value) }
    return .table(table)
  }

  private static func dictionaryType(of type: TypeInfo) -> TypeInfo {
    guard let definition = TypeTable.find("System.Collections.Generic.Dictionary`2") else {
      return .hashtable
    }
    return TypeTable.construct(definition, [.string, type])
  }

  /// A ReadOnlyCollection.
  static func readOnly(_ values: [Value], of type: TypeInfo) -> Value {
    list("System.Collections.ObjectModel.ReadOnlyCollection`1", values, type)
  }

  /// A Collection.
  static func collection(_ values: [Value], of type: TypeInfo) -> Value {
    list("System.Collections.ObjectModel.Collection`1", values, type)
  }

  /// A List.
  static func list(_ values: [Value], of type: TypeInfo) -> Value {
    list("System.Collections.Generic.List`1", values, type)
  }

  private static func list(_ name: String, _ values: [Value], _ type: TypeInfo) -> Value {
    let definition =
      TypeTable.find(name) ?? TypeTable.define(name, base: .object, interfaces: [.list])
    return .object(ListObject(values, type: TypeTable.construct(definition, [type])))
  }

  /// A value of an enumeration of the tables.
  static func enumeration(_ name: String, _ number: Int32) -> Value {
    guard let type = TypeTable.find("System.Management.Automation." + name) else { return .int(number) }
    return Value(.enumeration(type.number, number))
  }

  /// A System.Version; null for a text that is none.
  static func version(_ text: String, _ engine: Engine) -> Value {
    guard let type = TypeTable.find("System.Version") else { return .string(text) }
    // A text that is no version has none to tell.
    return (try? Conversion.cast(.string(text), to: type, engine)) ?? .null
  }
}
