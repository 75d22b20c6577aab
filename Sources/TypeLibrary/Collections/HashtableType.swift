import Runtime

extension TypeEntry {
  static var hashtable: TypeEntry {
    TypeEntry("System.Collections.Hashtable") {
      newCall("()") { call in .table(HashtableObject(type: call.type, comparer: .ordinal)) }
      newCall("(int capacity)") { call in .table(HashtableObject(type: call.type, comparer: .ordinal)) }
      newCall("(System.Collections.IDictionary d)") { call in
        let made = HashtableObject(type: call.type, comparer: .ordinal)
        try TableCopy.copy(call[0], to: made, call.engine)
        return .table(made)
      }
      newCall("(System.Collections.IEqualityComparer equalityComparer)") { call in
        .table(HashtableObject(type: call.type, comparer: TableCopy.comparer(call[0])))
      }
      instanceCall("void Add(System.Object key, System.Object value)") { try TableBodies.add($0) }
      instanceCall("void Remove(System.Object key)") { call in
        _ = try call.target(as: HashtableObject.self).remove(TableBodies.key(call[0]), call.engine)
        return .nothing
      }
      instances(["bool Contains(System.Object key)", "bool ContainsKey(System.Object key)"]) {
        try TableBodies.contains($0)
      }
      instanceCall("bool ContainsValue(System.Object value)") { try TableBodies.containsValue($0) }
      instanceCall("System.Object Clone()") { try TableBodies.clone($0) }
      indexed("System.Object Item(System.Object key) {get;set;}") { call in
        try call.target(as: HashtableObject.self).value(for: TableBodies.key(call[0]), call.engine) ?? .null
      } set: { call, value in
        try call.target(as: HashtableObject.self).set(TableBodies.key(call[0]), value, call.engine)
      }
      property("System.Collections.ICollection Keys {get;}") { (table: HashtableObject) in
        TableBodies.keys(table, "System.Collections.Hashtable+KeyCollection")
      }
      property("System.Collections.ICollection Values {get;}") { (table: HashtableObject) in
        TableBodies.values(table, "System.Collections.Hashtable+ValueCollection")
      }
      instance("System.Collections.IDictionaryEnumerator GetEnumerator()") { (table: HashtableObject) in
        Value.object(EntryEnumerator(table))
      }
      property("bool IsFixedSize {get;}") { (_: HashtableObject) in false }
      property("bool IsReadOnly {get;}") { (_: HashtableObject) in false }
      property("bool IsSynchronized {get;}") { (_: HashtableObject) in false }
      property("System.Object SyncRoot {get;}") { (table: HashtableObject) in table }
      method("hashtable Synchronized(hashtable table)") { (table: HashtableObject) in table }
      tableMembers
    }
  }

  /// Members that every dictionary spells alike.
  @MemberList static var tableMembers: [MemberEntry] {
    property("int Count {get;}") { (table: HashtableObject) in table.count }
    instance("void Clear()") { (table: HashtableObject) in table.removeAll() }
    instanceCall("void CopyTo(array array, int arrayIndex)") { call in
      try ArrayCopy.copy(
        Elements.of(call.target, call.engine), to: call.argument(0, as: ArrayObject.self),
        at: call.argument(1, as: Int.self))
      return .nothing
    }
  }
}

/// Bodies that dictionaries share.
enum TableBodies {
  /// A key that may be one: null may not.
  static func key(_ value: Value, parameter: String = "key") throws -> Value {
    if value.isNull { throw NetFault.argumentNull(parameter) }
    return value.base
  }

  static func add(_ call: MethodArguments) throws -> Value {
    let table = try call.target(as: HashtableObject.self)
    let key = try key(call[0])
    guard try table.value(for: key, call.engine) == nil else {
      throw try TableBodies.duplicate(table, key, call.engine)
    }
    try table.set(key, call[1], call.engine)
    return .nothing
  }

  private static func duplicate(_ table: HashtableObject, _ key: Value, _ engine: Engine) throws -> NetFault {
    let text = String(try NetText.of(key, engine))
    if table.type === TypeInfo.hashtable {
      return .argument(
        "Item has already been added. Key in dictionary: '\(text)'  Key being added: '\(text)'")
    }
    if table.type === TypeInfo.orderedDictionary {
      return .argument(
        "Item has already been added. Key in dictionary: '\(text)'  Key being added: '\(text)'")
    }
    return .argument("An item with the same key has already been added. Key: \(text)")
  }

  static func contains(_ call: MethodArguments) throws -> Value {
    .bool(try call.target(as: HashtableObject.self).value(for: key(call[0]), call.engine) != nil)
  }

  static func containsValue(_ call: MethodArguments) throws -> Value {
    let table = try call.target(as: HashtableObject.self)
    for index in 0..<table.count where try Equals.same(table.entry(at: index).value, call[0], call.engine) {
      return .true
    }
    return .false
  }

  static func clone(_ call: MethodArguments) throws -> Value {
    let table = try call.target(as: HashtableObject.self)
    let made = HashtableObject(type: table.type, comparer: table.comparer)
    for index in 0..<table.count {
      let entry = table.entry(at: index)
      try made.set(entry.key, entry.value, call.engine)
    }
    return .table(made)
  }

  static func keys(_ table: HashtableObject, _ type: String) -> Value {
    TableSide(table, .keys, type: type).value
  }

  static func values(_ table: HashtableObject, _ type: String) -> Value {
    TableSide(table, .values, type: type).value
  }
}

/// Filling a dictionary from another.
enum TableCopy {
  static func copy(_ source: Value, to table: HashtableObject, _ engine: Engine) throws {
    if source.isNull { throw NetFault.argumentNull("d") }
    guard case .table(let other) = source.base.payload else { return }
    for index in 0..<other.count {
      let entry = other.entry(at: index)
      try table.set(entry.key, entry.value, engine)
    }
  }

  /// The way keys are compared under a comparer that was handed over.
  static func comparer(_ value: Value) -> HashtableObject.Comparer {
    value.content(as: StringComparerObject.self)?.tableComparer ?? .ordinal
  }
}

/// The keys or values of a dictionary: a view that follows its changes.
final class TableSide: Content, BridgedContent {
  enum Side { case keys, values }

  private let table: HashtableObject
  private let side: Side

  init(_ table: HashtableObject, _ side: Side, type: String) {
    (self.table, self.side) = (table, side)
    super.init(type: TableSide.type(type, table.type))
  }

  var count: Int { table.count }

  var elements: [Value] {
    (0..<table.count).map { side == .keys ? table.entry(at: $0).key : table.entry(at: $0).value }
  }

  override func makeEnumerator(_ engine: Engine) throws(ShellError) -> Enumerator? {
    ArrayEnumerator(ArrayObject(elements))
  }

  private static func type(_ name: String, _ table: TypeInfo) -> TypeInfo {
    let definition = TypeTable.define(name, .class, base: .object, interfaces: [.collection])
    return table.arguments.isEmpty ? definition : TypeTable.construct(definition, table.arguments)
  }
}
