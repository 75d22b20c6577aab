import Runtime

// One thread runs at a time (DESIGN.md 5, "Engines"): what other threads share is what one of them has.

extension TypeEntry {
  static var concurrentDictionary: TypeEntry {
    TypeEntry("System.Collections.Concurrent.ConcurrentDictionary`2") {
      everyNew { call in
        let comparer =
          call.signature.parameters.last?.name == "comparer" ? call[call.values.count - 1] : .null
        let table = HashtableObject(type: call.type, comparer: TableCopy.comparer(comparer))
        if let index = call.signature.parameters.firstIndex(where: { $0.name == "collection" }) {
          try TableCopy.copy(call[index], to: table, call.engine)
        }
        return .table(table)
      }
      every("TryAdd") { call in
        guard try SharedTable.find(call) == nil else { return .false }
        return try SharedTable.set(call, call[1], gives: .true)
      }
      every("GetOrAdd") { call in
        if let known = try SharedTable.find(call) { return known }
        let value = try SharedTable.made(call[1], [call[0]] + call.values.dropFirst(2), call.engine)
        return try SharedTable.set(call, value, gives: value)
      }
      every("AddOrUpdate") { call in
        let rest = Array(call.values.dropFirst(3))
        let value: Value
        if let known = try SharedTable.find(call) {
          value = try SharedTable.made(call[2], [call[0], known] + rest, call.engine)
        } else {
          value = try SharedTable.made(call[1], [call[0]] + rest, call.engine)
        }
        return try SharedTable.set(call, value, gives: value)
      }
      every("TryGetValue") { call in
        let found = try SharedTable.find(call)
        try SharedTable.out(call, found)
        return .bool(found != nil)
      }
      every("TryRemove") { call in
        let table = try call.target(as: HashtableObject.self)
        guard call.values.count > 1 else {
          let entry = try call.argument(0, as: EntryObject.self)
          return .bool(try table.remove(entry.key, call.engine))
        }
        let found = try SharedTable.find(call)
        try SharedTable.out(call, found)
        return .bool(try table.remove(TableBodies.key(call[0]), call.engine))
      }
      every("TryUpdate") { call in
        guard let known = try SharedTable.find(call), try Equals.same(known, call[2], call.engine) else {
          return .false
        }
        return try SharedTable.set(call, call[1], gives: .true)
      }
      every("ContainsKey") { try TableBodies.contains($0) }
      every("ToArray") { call in
        let table = try call.target(as: HashtableObject.self)
        let element = table.type.enumeratedType ?? .dictionaryEntry
        return .array(
          ArrayObject(try Elements.of(call.target, call.engine), type: TypeTable.array(of: element)))
      }
      every("GetEnumerator") { call in .object(EntryEnumerator(try call.target(as: HashtableObject.self))) }
      every("Clear") { call in
        try call.target(as: HashtableObject.self).removeAll()
        return .nothing
      }
      value("Count") { (table: HashtableObject) in table.count }
      value("IsEmpty") { (table: HashtableObject) in table.count == 0 }
      value("Keys") { (table: HashtableObject) in SharedTable.side(table) { $0.key } }
      value("Values") { (table: HashtableObject) in SharedTable.side(table) { $0.value } }
      indexed(MemberEntry.everyMark + "Item") { call in
        if let value = try SharedTable.find(call) { return value }
        throw NetFault.keyNotFound(String(try NetText.of(call[0], call.engine)))
      } set: { call, value in
        _ = try SharedTable.set(call, value, gives: .nothing)
      }
    }
  }

  /// A queue, stack or bag, by the names of its two methods; the first element is the next to go.
  static func concurrent(_ name: String, adds: String, takes: String, atFront: Bool) -> TypeEntry {
    TypeEntry("System.Collections.Concurrent." + name) {
      everyNew { call in
        guard call.values.count > 0 else { return .object(ListObject(type: call.type)) }
        let elements = try Elements.of(call[0], call.engine)
        return .object(ListObject(atFront ? elements.reversed() : elements, type: call.type))
      }
      every(adds) { call in
        let list = try call.target(as: ListObject.self)
        list.elements.insert(call[0], at: atFront ? 0 : list.elements.count)
        return .nothing
      }
      every(takes) { try SharedList.first($0, removes: true) }
      every("TryPeek") { try SharedList.first($0, removes: false) }
      every("ToArray") { call in
        let list = try call.target(as: ListObject.self)
        return .array(
          ArrayObject(list.elements, type: TypeTable.array(of: list.type.arguments.first ?? .object)))
      }
      every("Clear") { call in
        try call.target(as: ListObject.self).elements = []
        return .nothing
      }
      every("GetEnumerator") { call in .object(ListEnumerator(try call.target(as: ListObject.self))) }
      value("Count") { (list: ListObject) in list.elements.count }
      value("IsEmpty") { (list: ListObject) in list.elements.isEmpty }
    }
  }
}

private enum SharedList {
  static func first(_ call: MethodArguments, removes: Bool) throws -> Value {
    let list = try call.target(as: ListObject.self)
    let first = list.elements.first
    if removes, first != nil { list.elements.removeFirst() }
    try call.argument(0, as: OutArgument.self).set(
      first ?? ZeroValues.of(call.type.arguments.first ?? .object))
    return .bool(first != nil)
  }
}

private enum SharedTable {
  static func find(_ call: MethodArguments) throws -> Value? {
    try call.target(as: HashtableObject.self).value(for: TableBodies.key(call[0]), call.engine)
  }

  static func set(_ call: MethodArguments, _ value: Value, gives result: Value) throws -> Value {
    try call.target(as: HashtableObject.self).set(TableBodies.key(call[0]), value, call.engine)
    return result
  }

  static func out(_ call: MethodArguments, _ found: Value?) throws {
    try call.argument(1, as: OutArgument.self).set(
      found ?? ZeroValues.of(call.type.arguments.last ?? .object))
  }

  /// A value, or what a factory makes of its arguments.
  static func made(_ value: Value, _ arguments: [Value], _ engine: Engine) throws -> Value {
    guard case .object(let object) = value.payload, let factory = object as? DelegateObject else {
      return value
    }
    return try factory.call(arguments, engine)
  }

  static func side(_ table: HashtableObject, _ part: ((key: Value, value: Value)) -> Value) -> Value {
    let values = (0..<table.count).map { part(table.entry(at: $0)) }
    guard let type = TypeTable.find("System.Collections.ObjectModel.ReadOnlyCollection`1") else {
      return .array(values)
    }
    return .object(ListObject(values, type: TypeTable.construct(type, [.object])))
  }
}
