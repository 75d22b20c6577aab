import Runtime

extension TypeEntry {
  static var arrayList: TypeEntry {
    TypeEntry("System.Collections.ArrayList") {
      newCall("()") { call in .object(ListObject(type: call.type)) }
      newCall("(int capacity)") { call in .object(ListObject(type: call.type)) }
      newCall("(System.Collections.ICollection c)") { call in
        .object(ListObject(try Elements.of(call[0], call.engine, parameter: "c"), type: call.type))
      }
      instance("int Add(System.Object value)") { (list: ListObject, value: Value) in
        list.elements.append(value)
        return list.elements.count - 1
      }
      instanceCall("void AddRange(System.Collections.ICollection c)") { call in
        try call.target(as: ListObject.self).elements.append(
          contentsOf: Elements.of(call[0], call.engine, parameter: "c"))
        return .nothing
      }
      instanceCall("void InsertRange(int index, System.Collections.ICollection c)") { call in
        try call.target(as: ListObject.self).insert(
          Elements.of(call[1], call.engine, parameter: "c"), at: call.argument(0, as: Int.self))
        return .nothing
      }
      instance("void Insert(int index, System.Object value)") {
        (list: ListObject, index: Int, value: Value) in
        try list.insert([value], at: index)
      }
      instanceCall("void Remove(System.Object obj)") { call in
        let list = try call.target(as: ListObject.self)
        let index = try list.index(of: call[0], in: list.elements.indices, call.engine)
        if index >= 0 { list.elements.remove(at: index) }
        return .nothing
      }
      instanceCall("bool Contains(System.Object item)") { call in
        let list = try call.target(as: ListObject.self)
        return .bool(try list.index(of: call[0], in: list.elements.indices, call.engine) >= 0)
      }
      instances(
        "int IndexOf(System.Object value#)", for: ["", ", int startIndex", ", int startIndex, int count"]
      ) {
        try ListSearch.indexOf($0)
      }
      instanceCall("int LastIndexOf(System.Object value)") { call in
        .int(try call.target(as: ListObject.self).lastIndex(of: call[0], call.engine))
      }
      instanceCall("System.Collections.ArrayList GetRange(int index, int count)") { try ListSearch.range($0) }
      instance("System.Object[] ToArray()") { (list: ListObject) in ArrayObject(list.elements) }
      instanceCall("array ToArray(type type)") { call in
        let list = try call.target(as: ListObject.self)
        let element = try call.argument(0, as: TypeInfo.self)
        return try Conversion.cast(.array(list.elements), to: TypeTable.array(of: element), call.engine)
      }
      indexed("System.Object Item(int index) {get;set;}") { call in
        let list = try call.target(as: ListObject.self)
        return list.elements[try list.checked(call.argument(0, as: Int.self))]
      } set: { call, value in
        let list = try call.target(as: ListObject.self)
        list.elements[try list.checked(call.argument(0, as: Int.self))] = value
      }
      instanceCall("System.Object Clone()") { call in
        .object(ListObject(try call.target(as: ListObject.self).elements, type: call.type))
      }
      instance("void TrimToSize()") { (_: ListObject) in }
      method("System.Collections.ArrayList Repeat(System.Object value, int count)") {
        (value: Value, count: Int) in
        ListObject(Array(repeating: value, count: max(count, 0)), type: .arrayList)
      }
      instanceCall("void Sort(System.Collections.IComparer comparer)") {
        try ListSearch.sort($0, comparer: $0[0])
      }
      property("bool IsFixedSize {get;}") { (_: ListObject) in false }
      property("bool IsReadOnly {get;}") { (_: ListObject) in false }
      property("bool IsSynchronized {get;}") { (_: ListObject) in false }
      property("System.Object SyncRoot {get;}") { (list: ListObject) in list }
      listMembers
    }
  }

  /// Members that ArrayList and List spell alike.
  @MemberList static var listMembers: [MemberEntry] {
    property("int Count {get;}") { (list: ListObject) in list.elements.count }
    property("int Capacity {get;set;}") { (list: ListObject) in
      ListCapacity.of(list.elements.count)
    } set: { (list, capacity) in
      list.elements.reserveCapacity(capacity)
    }
    instance("void Clear()") { (list: ListObject) in list.elements = [] }
    instance("void RemoveAt(int index)") { (list: ListObject, index: Int) in
      list.elements.remove(at: try list.checked(index))
    }
    instance("void RemoveRange(int index, int count)") { (list: ListObject, index: Int, count: Int) in
      list.elements.removeSubrange(try list.range(index, count))
    }
    instance("void Reverse()") { (list: ListObject) in list.elements.reverse() }
    instance("void Reverse(int index, int count)") { (list: ListObject, index: Int, count: Int) in
      let range = try list.range(index, count)
      list.elements.replaceSubrange(range, with: list.elements[range].reversed())
    }
    instanceCall("void Sort()") { try ListSearch.sort($0, comparer: .null) }
    instanceCall("System.Collections.IEnumerator GetEnumerator()") { call in
      .object(ListEnumerator(try call.target(as: ListObject.self)))
    }
  }
}

/// The capacity that a .NET list of so many elements has after adding them one by one.
private enum ListCapacity {
  static func of(_ count: Int) -> Int {
    guard count > 0 else { return 0 }
    var capacity = 4
    while capacity < count { capacity *= 2 }
    return capacity
  }
}

/// Bodies over the raw call that both kinds of list use.
enum ListSearch {
  /// `IndexOf(value, startIndex, count)`.
  static func indexOf(_ call: MethodArguments) throws -> Value {
    let list = try call.target(as: ListObject.self)
    let start = call.values.count > 1 ? try call.argument(1, as: Int.self) : 0
    let count = call.values.count > 2 ? try call.argument(2, as: Int.self) : list.elements.count - start
    return .int(try list.index(of: call[0], in: list.range(start, max(count, 0)), call.engine))
  }

  static func range(_ call: MethodArguments) throws -> Value {
    let list = try call.target(as: ListObject.self)
    let range = try list.range(call.argument(0, as: Int.self), call.argument(1, as: Int.self))
    return .object(ListObject(Array(list.elements[range]), type: list.type))
  }

  static func sort(_ call: MethodArguments, comparer: Value) throws -> Value {
    let list = try call.target(as: ListObject.self)
    var values = list.elements
    try ValueComparer(comparer, call.engine).sort(&values)
    list.elements = values
    return .nothing
  }
}
