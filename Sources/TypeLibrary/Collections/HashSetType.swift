import Runtime

extension TypeEntry {
  static var hashSet: TypeEntry {
    TypeEntry("System.Collections.Generic.HashSet`1") {
      newCall("()") { call in SetObject(call.type, .ordinal).value }
      newCall("(int capacity)") { call in SetObject(call.type, .ordinal).value }
      newCall("(System.Collections.Generic.IEqualityComparer[T] comparer)") { call in
        SetObject(call.type, TableCopy.comparer(call[0])).value
      }
      newCall("(System.Collections.Generic.IEnumerable[T] collection)") { call in
        try SetObject(call.type, .ordinal).adding(call[0], call.engine).value
      }
      newCall(
        "(System.Collections.Generic.IEnumerable[T] collection, System.Collections.Generic.IEqualityComparer[T] comparer)"
      ) { call in try SetObject(call.type, TableCopy.comparer(call[1])).adding(call[0], call.engine).value }
      instance("void TrimExcess()") { (_: SetObject) in }
      instance("System.Collections.Generic.HashSet`1+Enumerator[T] GetEnumerator()") { (set: SetObject) in
        Value.object(ArrayEnumerator(ArrayObject(set.elements)))
      }
      every("TryGetValue") { call in
        let set = try call.target(as: SetObject.self)
        let found = try set.contains(call[0], call.engine)
        try call.argument(1, as: OutArgument.self).set(found ? set.own(call[0], call.engine) : .null)
        return .bool(found)
      }
      setMembers
    }
  }

  /// What all sets can do.
  @MemberList static var setMembers: [MemberEntry] {
    instanceCall("bool Add(T item)") { call in
      .bool(try call.target(as: SetObject.self).add(call[0], call.engine))
    }
    instanceCall("bool Contains(T item)") { call in
      .bool(try call.target(as: SetObject.self).contains(call[0], call.engine))
    }
    instanceCall("bool Remove(T item)") { call in
      .bool(try call.target(as: SetObject.self).table.remove(call[0], call.engine))
    }
    instance("void Clear()") { (set: SetObject) in set.table.removeAll() }
    property("int Count {get;}") { (set: SetObject) in set.table.count }
    instance("void CopyTo(T[] array)") { (set: SetObject, array: ArrayObject) in
      try ArrayCopy.copy(set.elements, to: array, at: 0)
    }
    instanceCall("int RemoveWhere(System.Predicate[T] match)") { call in
      let set = try call.target(as: SetObject.self)
      let found = try Matches.all(set.elements, call.argument(0, as: DelegateObject.self), call.engine)
      for value in found { try set.table.remove(value, call.engine) }
      return .int(found.count)
    }
    operations
  }

  @MemberList private static var operations: [MemberEntry] {
    instanceCall("void UnionWith(System.Collections.Generic.IEnumerable[T] other)") { call in
      _ = try call.target(as: SetObject.self).adding(call[0], call.engine)
      return .nothing
    }
    instanceCall("void ExceptWith(System.Collections.Generic.IEnumerable[T] other)") { call in
      let set = try call.target(as: SetObject.self)
      for value in try Elements.of(call[0], call.engine, parameter: "other") {
        try set.table.remove(value, call.engine)
      }
      return .nothing
    }
    instanceCall("void IntersectWith(System.Collections.Generic.IEnumerable[T] other)") { call in
      let set = try call.target(as: SetObject.self)
      let other = try set.alike(call[0], call.engine)
      for value in set.elements where try !other.contains(value, call.engine) {
        try set.table.remove(value, call.engine)
      }
      return .nothing
    }
    instanceCall("void SymmetricExceptWith(System.Collections.Generic.IEnumerable[T] other)") { call in
      let set = try call.target(as: SetObject.self)
      for value in try set.alike(call[0], call.engine).elements {
        if try !set.table.remove(value, call.engine) { _ = try set.add(value, call.engine) }
      }
      return .nothing
    }
    instanceCall("bool IsSubsetOf(System.Collections.Generic.IEnumerable[T] other)") { call in
      .bool(try SetRelation(call).isSubset)
    }
    instanceCall("bool IsSupersetOf(System.Collections.Generic.IEnumerable[T] other)") { call in
      .bool(try SetRelation(call).isSuperset)
    }
    instanceCall("bool IsProperSubsetOf(System.Collections.Generic.IEnumerable[T] other)") { call in
      let relation = try SetRelation(call)
      return .bool(relation.isSubset && !relation.isSuperset)
    }
    instanceCall("bool IsProperSupersetOf(System.Collections.Generic.IEnumerable[T] other)") { call in
      let relation = try SetRelation(call)
      return .bool(relation.isSuperset && !relation.isSubset)
    }
    instanceCall("bool SetEquals(System.Collections.Generic.IEnumerable[T] other)") { call in
      let relation = try SetRelation(call)
      return .bool(relation.isSuperset && relation.isSubset)
    }
    instanceCall("bool Overlaps(System.Collections.Generic.IEnumerable[T] other)") { call in
      .bool(try SetRelation(call).common > 0)
    }
  }
}

/// A HashSet: the keys of a table.
final class SetObject: Content, BridgedContent {
  let table: HashtableObject

  init(_ type: TypeInfo, _ comparer: HashtableObject.Comparer) {
    table = HashtableObject(type: .hashtable, comparer: comparer)
    super.init(type: type)
  }

  var elements: [Value] { (0..<table.count).map { table.entry(at: $0).key } }

  func contains(_ value: Value, _ engine: Engine) throws(ShellError) -> Bool {
    try table.value(for: value, engine) != nil
  }

  /// The set's own element that equals a value.
  func own(_ value: Value, _ engine: Engine) throws(ShellError) -> Value {
    let other = SetObject(type, table.comparer)
    _ = try other.add(value, engine)
    for element in elements where try other.contains(element, engine) { return element }
    return .null
  }

  func add(_ value: Value, _ engine: Engine) throws(ShellError) -> Bool {
    guard try !contains(value, engine) else { return false }
    try table.set(value, .true, engine)
    return true
  }

  func adding(_ values: Value, _ engine: Engine) throws -> SetObject {
    for value in try Elements.of(values, engine) { _ = try add(value, engine) }
    return self
  }

  /// Other values as a set that compares like this one.
  func alike(_ values: Value, _ engine: Engine) throws -> SetObject {
    let made = SetObject(type, table.comparer)
    made.table.order = table.order
    return try made.adding(values, engine)
  }

  override func makeEnumerator(_ engine: Engine) throws(ShellError) -> Enumerator? {
    ArrayEnumerator(ArrayObject(elements))
  }
}

/// What a set has in common with other values.
private struct SetRelation {
  let common: Int
  let isSubset: Bool
  let isSuperset: Bool

  init(_ call: MethodArguments) throws {
    let set = try call.target(as: SetObject.self)
    let other = try set.alike(call[0], call.engine)
    var common = 0
    for value in set.elements where try other.contains(value, call.engine) { common += 1 }
    self.common = common
    isSubset = common == set.table.count
    isSuperset = common == other.table.count
  }
}
