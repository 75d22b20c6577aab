import Runtime

extension TypeEntry {
  @MemberList static var linqConversions: [MemberEntry] {
    everyStatic("ToArray") { call in
      .array(ArrayObject(try LinqCall(call).elements(), type: call.signature.returns))
    }
    everyStatic("ToList") { call in
      .object(ListObject(try LinqCall(call).elements(), type: call.signature.returns))
    }
    everyStatic("ToHashSet") { call in
      try SetObject(call.signature.returns, TableCopy.comparer(LinqCall(call).comparer))
        .adding(call[0], call.engine).value
    }
    everyStatic("ToDictionary") { call in
      let linq = LinqCall(call)
      let table = HashtableObject(type: call.signature.returns, comparer: TableCopy.comparer(linq.comparer))
      for value in try linq.elements() {
        let (key, item) = try LinqGroups.pair(value, linq)
        guard try table.value(for: TableBodies.key(key), call.engine) == nil else {
          throw NetFault.argument(
            "An item with the same key has already been added. Key: \(String(try NetText.of(key, call.engine)))"
          )
        }
        try table.set(key, item, call.engine)
      }
      return .table(table)
    }
  }

  @MemberList static var linqGroups: [MemberEntry] {
    everyStatic("GroupBy") { call in
      let linq = LinqCall(call)
      let (source, key) = (try linq.source(), try linq.function(1))
      let names = call.signature.parameters.map(\.name)
      let element = names.firstIndex(of: "elementSelector").flatMap { linq.delegate($0) }
      let result = names.firstIndex(of: "resultSelector").flatMap { linq.delegate($0) }
      let comparer = TableCopy.comparer(linq.comparer)
      let type = call.signature.returns.enumeratedType ?? .object
      return linq.query { (engine) throws(ShellError) in
        let groups = try LinqGroups.group(source(engine), key, element, comparer, type, engine)
        guard let result else { return groups.map(\.value) }
        var results: [Value] = []
        for group in groups { results.append(try result.call([group.key, group.value], engine)) }
        return results
      }
    }
    everyStatic("CountBy") { call in
      let linq = LinqCall(call)
      let (source, key) = (try linq.source(), try linq.function(1))
      let comparer = TableCopy.comparer(linq.comparer)
      let type = call.signature.returns.enumeratedType ?? .object
      return linq.query { (engine) throws(ShellError) in
        try LinqGroups.group(source(engine), key, nil, comparer, type, engine)
          .map { .object(EntryObject($0.key, .int($0.items.count), type: type)) }
      }
    }
    everyStatic("Join") { call in try LinqGroups.join(LinqCall(call), groups: false) }
    everyStatic("GroupJoin") { call in try LinqGroups.join(LinqCall(call), groups: true) }
  }

  static var grouping: TypeEntry {
    TypeEntry("System.Linq.IGrouping`2") {
      property("TKey Key {get;}") { (group: GroupingObject) in group.key }
    }
  }
}

/// Values that have one key.
final class GroupingObject: Content, BridgedContent {
  let key: Value
  fileprivate(set) var items: [Value] = []

  init(_ key: Value, type: TypeInfo) {
    self.key = key
    super.init(type: type)
  }

  override func makeEnumerator(_ engine: Engine) -> Enumerator? { ArrayEnumerator(ArrayObject(items)) }
}

private enum LinqGroups {
  /// Key and value of an element: of a pair, or by the selectors.
  static func pair(_ value: Value, _ linq: LinqCall) throws -> (Value, Value) {
    if let selector = linq.delegate(1) {
      return (
        try selector.call([value], linq.engine), try linq.delegate(2)?.call([value], linq.engine) ?? value
      )
    }
    if let tuple = value.content(as: TupleObject.self) { return (tuple.items[0], tuple.items[1]) }
    let entry = try EntryObject.unwrap(value)
    return (entry.key, entry.value)
  }

  static func group(
    _ values: [Value], _ key: DelegateObject, _ element: DelegateObject?,
    _ comparer: HashtableObject.Comparer,
    _ type: TypeInfo, _ engine: Engine
  ) throws(ShellError) -> [GroupingObject] {
    let places = HashtableObject(type: .hashtable, comparer: comparer)
    var groups: [GroupingObject] = []
    for value in values {
      let mark = try key.call([value], engine)
      let index: Int
      if let known = try places.value(for: mark, engine) {
        index = try Int.unwrap(known)
      } else {
        index = groups.count
        try places.set(mark, .int(index), engine)
        groups.append(GroupingObject(mark, type: type))
      }
      groups[index].items.append(try element?.call([value], engine) ?? value)
    }
    return groups
  }

  static func join(_ linq: LinqCall, groups: Bool) throws -> Value {
    let (outer, inner) = (try linq.source(0), try linq.source(1))
    let (outerKey, innerKey, result) = (try linq.function(2), try linq.function(3), try linq.function(4))
    let comparer = TableCopy.comparer(linq.comparer)
    return linq.query { (engine) throws(ShellError) in
      let table = HashtableObject(type: .hashtable, comparer: comparer)
      for group in try group(inner(engine), innerKey, nil, comparer, .object, engine) {
        try table.set(group.key, .array(group.items), engine)
      }
      var results: [Value] = []
      for value in try outer(engine) {
        let found = try table.value(for: outerKey.call([value], engine), engine)
        let matches =
          try found.map { (list) throws(ShellError) in try LinqBodies.elements(list, engine) } ?? []
        if groups {
          results.append(try result.call([value, .array(matches)], engine))
        } else {
          for match in matches { results.append(try result.call([value, match], engine)) }
        }
      }
      return results
    }
  }
}
