import Runtime

extension TypeEntry {
  static var dictionary: TypeEntry {
    genericDictionary("System.Collections.Generic.Dictionary`2", isSorted: false)
  }

  static var orderedDictionary: TypeEntry {
    TypeEntry("System.Collections.Specialized.OrderedDictionary") {
      newCall("()") { call in .table(HashtableObject(type: call.type, comparer: .ordinal)) }
      newCall("(int capacity)") { call in .table(HashtableObject(type: call.type, comparer: .ordinal)) }
      newCall("(System.Collections.IEqualityComparer comparer)") { call in
        .table(HashtableObject(type: call.type, comparer: TableCopy.comparer(call[0])))
      }
      instanceCall("void Add(System.Object key, System.Object value)") { try TableBodies.add($0) }
      instanceCall("bool Contains(System.Object key)") { try TableBodies.contains($0) }
      instanceCall("void Remove(System.Object key)") { call in
        _ = try call.target(as: HashtableObject.self).remove(TableBodies.key(call[0]), call.engine)
        return .nothing
      }
      instanceCall("void RemoveAt(int index)") { call in
        let table = try call.target(as: HashtableObject.self)
        let index = try call.argument(0, as: Int.self)
        guard index >= 0, index < table.count else { throw ListObject.outOfRange("index") }
        try table.remove(table.entry(at: index).key, call.engine)
        return .nothing
      }
      instanceCall("void Insert(int index, System.Object key, System.Object value)") { call in
        let table = try call.target(as: HashtableObject.self)
        let index = try call.argument(0, as: Int.self)
        guard index >= 0, index <= table.count else { throw ListObject.outOfRange("index") }
        let tail = (index..<table.count).map { table.entry(at: $0) }
        for entry in tail { try table.remove(entry.key, call.engine) }
        try table.set(TableBodies.key(call[1]), call[2], call.engine)
        for entry in tail { try table.set(entry.key, entry.value, call.engine) }
        return .nothing
      }
      indexed("System.Object Item(System.Object key) {get;set;}") { call in
        try call.target(as: HashtableObject.self).value(for: TableBodies.key(call[0]), call.engine) ?? .null
      } set: { call, value in
        try call.target(as: HashtableObject.self).set(TableBodies.key(call[0]), value, call.engine)
      }
      property("System.Collections.ICollection Keys {get;}") { (table: HashtableObject) in
        TableBodies.keys(
          table, "System.Collections.Specialized.OrderedDictionary+OrderedDictionaryKeyValueCollection")
      }
      property("System.Collections.ICollection Values {get;}") { (table: HashtableObject) in
        TableBodies.values(
          table, "System.Collections.Specialized.OrderedDictionary+OrderedDictionaryKeyValueCollection")
      }
      property("bool IsReadOnly {get;}") { (_: HashtableObject) in false }
      instance("System.Collections.IDictionaryEnumerator GetEnumerator()") { (table: HashtableObject) in
        Value.object(EntryEnumerator(table))
      }
      property("int Count {get;}") { (table: HashtableObject) in table.count }
      instance("void Clear()") { (table: HashtableObject) in table.removeAll() }
    }
  }

  static func genericDictionary(_ name: String, isSorted: Bool) -> TypeEntry {
    TypeEntry(name) {
      newCall("()") { call in .table(HashtableObject(type: call.type, comparer: .ordinal)) }
      newCall("(int capacity)") { call in .table(HashtableObject(type: call.type, comparer: .ordinal)) }
      newCall("(System.Collections.Generic.IEqualityComparer[TKey] comparer)") { call in
        .table(HashtableObject(type: call.type, comparer: TableCopy.comparer(call[0])))
      }
      newCall("(int capacity, System.Collections.Generic.IEqualityComparer[TKey] comparer)") { call in
        .table(HashtableObject(type: call.type, comparer: TableCopy.comparer(call[1])))
      }
      newCall("(System.Collections.Generic.IDictionary[TKey,TValue] dictionary)") { call in
        let made = HashtableObject(type: call.type, comparer: .ordinal)
        try TableCopy.copy(call[0], to: made, call.engine)
        return .table(made)
      }
      newCall(
        "(System.Collections.Generic.IDictionary[TKey,TValue] dictionary, "
          + "System.Collections.Generic.IEqualityComparer[TKey] comparer)"
      ) { call in
        let made = HashtableObject(type: call.type, comparer: TableCopy.comparer(call[1]))
        try TableCopy.copy(call[0], to: made, call.engine)
        return .table(made)
      }
      instanceCall("void Add(TKey key, TValue value)") { try TableBodies.add($0) }
      instanceCall("bool TryAdd(TKey key, TValue value)") { call in
        let table = try call.target(as: HashtableObject.self)
        let key = try TableBodies.key(call[0])
        guard try table.value(for: key, call.engine) == nil else { return .false }
        try table.set(key, call[1], call.engine)
        return .true
      }
      instanceCall("bool ContainsKey(TKey key)") { try TableBodies.contains($0) }
      instanceCall("bool ContainsValue(TValue value)") { try TableBodies.containsValue($0) }
      instanceCall("bool Remove(TKey key)") { call in
        .bool(try call.target(as: HashtableObject.self).remove(TableBodies.key(call[0]), call.engine))
      }
      instanceCall("bool TryGetValue(TKey key, [ref] TValue& value)") { call in
        let found = try call.target(as: HashtableObject.self).value(
          for: TableBodies.key(call[0]), call.engine)
        try call.argument(1, as: OutArgument.self).set(
          found ?? ZeroValues.of(call.type.arguments.last ?? .object))
        return .bool(found != nil)
      }
      indexed("TValue Item(TKey key) {get;set;}") { call in
        let key = try TableBodies.key(call[0])
        guard let value = try call.target(as: HashtableObject.self).value(for: key, call.engine) else {
          throw NetFault.keyNotFound(String(try NetText.of(key, call.engine)))
        }
        return value
      } set: { call, value in
        try call.target(as: HashtableObject.self).set(TableBodies.key(call[0]), value, call.engine)
      }
      property("\(name)+KeyCollection[TKey,TValue] Keys {get;}") { (table: HashtableObject) in
        TableBodies.keys(table, "\(name)+KeyCollection")
      }
      property("\(name)+ValueCollection[TKey,TValue] Values {get;}") { (table: HashtableObject) in
        TableBodies.values(table, "\(name)+ValueCollection")
      }
      instance("\(name)+Enumerator[TKey,TValue] GetEnumerator()") { (table: HashtableObject) in
        Value.object(EntryEnumerator(table))
      }
      property("int Count {get;}") { (table: HashtableObject) in table.count }
      instance("void Clear()") { (table: HashtableObject) in table.removeAll() }
    }
  }

  static var dictionaryEntry: TypeEntry {
    TypeEntry("System.Collections.DictionaryEntry") {
      newCall("(System.Object key, System.Object value)") { call in .object(EntryObject(call[0], call[1])) }
      property("System.Object Key {get;set;}") { (entry: EntryObject) in
        entry.key
      } set: {
        $0.key = $1
      }
      property("System.Object Value {get;set;}") { (entry: EntryObject) in
        entry.value
      } set: {
        $0.value = $1
      }
    }
  }

  static var keyValuePair: TypeEntry {
    TypeEntry("System.Collections.Generic.KeyValuePair`2") {
      newCall("(TKey key, TValue value)") { call in .object(EntryObject(call[0], call[1], type: call.type)) }
      property("TKey Key {get;}") { (entry: EntryObject) in entry.key }
      property("TValue Value {get;}") { (entry: EntryObject) in entry.value }
      instanceCall("string ToString()") { call in
        let entry = try call.target(as: EntryObject.self)
        let (key, value) = (try NetText.of(entry.key, call.engine), try NetText.of(entry.value, call.engine))
        return .string("[\(String(key)), \(String(value))]")
      }
    }
  }

  /// The keys or values of any dictionary.
  static func tableSide(_ name: String) -> TypeEntry {
    TypeEntry(name) {
      property("int Count {get;}") { (side: TableSide) in side.count }
      instanceCall("bool Contains(System.Object item)") { call in
        for value in try call.target(as: TableSide.self).elements
        where try Equals.same(value, call[0], call.engine) {
          return .true
        }
        return .false
      }
      instanceCall("void CopyTo(array array, int index)") { call in
        try ArrayCopy.copy(
          call.target(as: TableSide.self).elements, to: call.argument(0, as: ArrayObject.self),
          at: call.argument(1, as: Int.self))
        return .nothing
      }
      instanceCall("System.Collections.IEnumerator GetEnumerator()") { call in
        .object(ArrayEnumerator(ArrayObject(try call.target(as: TableSide.self).elements)))
      }
    }
  }
}
