import Runtime

/// How sorted dictionaries and sets order their keys.
enum KeyOrder {
  /// The order by a comparer, or .NET's own without one; keys that have no order count as equal.
  static func by(_ comparer: Value, _ engine: Engine) -> (Value, Value) -> Int {
    let order = ValueComparer(comparer, engine)
    return { (try? order.compare($0, $1)) ?? 0 }
  }

  /// Whether strings that differ in case only are one key.
  static func tableComparer(_ comparer: Value) -> HashtableObject.Comparer {
    comparer.content(as: StringComparerObject.self)?.tableComparer ?? .ordinal
  }
}

extension TypeEntry {
  static var sortedDictionary: TypeEntry {
    let name = "System.Collections.Generic.SortedDictionary`2"
    return TypeEntry(name) {
      sortedTable
      value("Keys") { (table: HashtableObject) in TableBodies.keys(table, name + "+KeyCollection") }
      value("Values") { (table: HashtableObject) in TableBodies.values(table, name + "+ValueCollection") }
    }
  }

  static func sortedList(_ name: String) -> TypeEntry {
    TypeEntry(name) {
      sortedTable
      value("Keys") { (table: HashtableObject) in SortedBodies.list(table, \.key) }
      value("Values") { (table: HashtableObject) in SortedBodies.list(table, \.value) }
      value("Capacity") { (table: HashtableObject) in max(table.count, 16) }
      every("GetKeyList") { call in SortedBodies.list(try call.target(as: HashtableObject.self), \.key) }
      every("GetValueList") { call in SortedBodies.list(try call.target(as: HashtableObject.self), \.value) }
      every("GetKeyAtIndex") { call in try SortedBodies.entry(call).key }
      every("GetKey") { call in try SortedBodies.entry(call).key }
      every("GetValueAtIndex") { call in try SortedBodies.entry(call).value }
      every("GetByIndex") { call in try SortedBodies.entry(call).value }
      every("IndexOfKey") { call in try SortedBodies.index(call) { $0.key } }
      every("IndexOfValue") { call in try SortedBodies.index(call) { $0.value } }
      every("RemoveAt") { call in
        let key = try SortedBodies.entry(call).key
        try call.target(as: HashtableObject.self).remove(key, call.engine)
        return .nothing
      }
      every("SetValueAtIndex") { call in try SortedBodies.replace(call) }
      every("SetByIndex") { call in try SortedBodies.replace(call) }
      every("Clone") { call in
        let made = try TableBodies.clone(call)
        if case .table(let table) = made.payload {
          table.order = try call.target(as: HashtableObject.self).order
        }
        return made
      }
    }
  }

  @MemberList private static var sortedTable: [MemberEntry] {
    everyNew { call in try SortedBodies.make(call) }
    every("Add") { try TableBodies.add($0) }
    every("Contains") { try TableBodies.contains($0) }
    every("ContainsKey") { try TableBodies.contains($0) }
    every("ContainsValue") { try TableBodies.containsValue($0) }
    every("Remove") { call in
      let removed = try call.target(as: HashtableObject.self).remove(TableBodies.key(call[0]), call.engine)
      return call.signature.returns === TypeInfo.void ? .nothing : .bool(removed)
    }
    every("TryGetValue") { call in
      let found = try call.target(as: HashtableObject.self).value(for: TableBodies.key(call[0]), call.engine)
      try call.argument(1, as: OutArgument.self).set(
        found ?? ZeroValues.of(call.type.arguments.last ?? .object))
      return .bool(found != nil)
    }
    every("GetEnumerator") { call in .object(EntryEnumerator(try call.target(as: HashtableObject.self))) }
    every("Clear") { call in
      try call.target(as: HashtableObject.self).removeAll()
      return .nothing
    }
    every("CopyTo") { call in
      try ArrayCopy.copy(
        Elements.of(call.target, call.engine), to: call.argument(0, as: ArrayObject.self),
        at: call.argument(1, as: Int.self))
      return .nothing
    }
    value("Count") { (table: HashtableObject) in table.count }
    indexed(MemberEntry.everyMark + "Item") { call in
      let key = try TableBodies.key(call[0])
      if let value = try call.target(as: HashtableObject.self).value(for: key, call.engine) { return value }
      guard call.type.definition != nil else { return .null }
      throw NetFault.keyNotFound(String(try NetText.of(key, call.engine)))
    } set: { call, value in
      try call.target(as: HashtableObject.self).set(TableBodies.key(call[0]), value, call.engine)
    }
  }
}

private enum SortedBodies {
  /// A dictionary of a comparer and of another dictionary's entries, where given.
  static func make(_ call: MethodArguments) throws -> Value {
    var comparer = Value.null
    var source: Value?
    for (parameter, value) in zip(call.signature.parameters, call.values) {
      switch parameter.name {
      case "comparer": comparer = value
      case "dictionary", "d": source = value
      default: break
      }
    }
    let table = HashtableObject(type: call.type, comparer: KeyOrder.tableComparer(comparer))
    table.order = KeyOrder.by(comparer, call.engine)
    if let source {
      if source.isNull { throw NetFault.argumentNull("dictionary") }
      try TableCopy.copy(source, to: table, call.engine)
    }
    return .table(table)
  }

  static func list(_ table: HashtableObject, _ part: KeyPath<(key: Value, value: Value), Value>) -> Value {
    let values = (0..<table.count).map { table.entry(at: $0)[keyPath: part] }
    guard let list = TypeTable.find("System.Collections.Generic.List`1") else { return .array(values) }
    let isKey = part == \.key
    let element = (isKey ? table.type.arguments.first : table.type.arguments.last) ?? .object
    return .object(ListObject(values, type: TypeTable.construct(list, [element])))
  }

  static func entry(_ call: MethodArguments) throws -> (key: Value, value: Value) {
    let table = try call.target(as: HashtableObject.self)
    let index = try call.argument(0, as: Int.self)
    guard index >= 0, index < table.count else { throw ListObject.outOfRange("index") }
    return table.entry(at: index)
  }

  static func replace(_ call: MethodArguments) throws -> Value {
    let key = try entry(call).key
    try call.target(as: HashtableObject.self).set(key, call[1], call.engine)
    return .nothing
  }

  static func index(_ call: MethodArguments, _ part: ((key: Value, value: Value)) -> Value) throws -> Value {
    let table = try call.target(as: HashtableObject.self)
    for index in 0..<table.count where try Equals.same(part(table.entry(at: index)), call[0], call.engine) {
      return .int(index)
    }
    return .int(-1)
  }
}
