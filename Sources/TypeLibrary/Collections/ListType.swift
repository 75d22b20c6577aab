import Runtime

extension TypeEntry {
  static var list: TypeEntry {
    TypeEntry("System.Collections.Generic.List`1") {
      newCall("()") { call in .object(ListObject(type: call.type)) }
      newCall("(int capacity)") { call in
        guard try call.argument(0, as: Int.self) >= 0 else { throw ListObject.negative("capacity") }
        return .object(ListObject(type: call.type))
      }
      newCall("(System.Collections.Generic.IEnumerable[T] collection)") { call in
        .object(ListObject(try Elements.of(call[0], call.engine), type: call.type))
      }
      instance("void Add(T item)") { (list: ListObject, value: Value) in list.elements.append(value) }
      instanceCall("void AddRange(System.Collections.Generic.IEnumerable[T] collection)") { call in
        try call.target(as: ListObject.self).elements.append(contentsOf: Elements.of(call[0], call.engine))
        return .nothing
      }
      instanceCall("void InsertRange(int index, System.Collections.Generic.IEnumerable[T] collection)") {
        call in
        try call.target(as: ListObject.self).insert(
          Elements.of(call[1], call.engine), at: call.argument(0, as: Int.self))
        return .nothing
      }
      instance("void Insert(int index, T item)") { (list: ListObject, index: Int, value: Value) in
        try list.insert([value], at: index)
      }
      instanceCall("bool Remove(T item)") { call in
        let list = try call.target(as: ListObject.self)
        let index = try list.index(of: call[0], in: list.elements.indices, call.engine)
        if index >= 0 { list.elements.remove(at: index) }
        return .bool(index >= 0)
      }
      instanceCall("bool Contains(T item)") { call in
        let list = try call.target(as: ListObject.self)
        return .bool(try list.index(of: call[0], in: list.elements.indices, call.engine) >= 0)
      }
      instances("int IndexOf(T item#)", for: ["", ", int index", ", int index, int count"]) {
        try ListSearch.indexOf($0)
      }
      instanceCall("int LastIndexOf(T item)") { call in
        .int(try call.target(as: ListObject.self).lastIndex(of: call[0], call.engine))
      }
      instances(
        [
          "System.Collections.Generic.List`1[T] GetRange(int index, int count)",
          "System.Collections.Generic.List`1[T] Slice(int start, int length)",
        ]
      ) { try ListSearch.range($0) }
      instanceCall("T[] ToArray()") { call in
        let list = try call.target(as: ListObject.self)
        return .array(
          ArrayObject(list.elements, type: TypeTable.array(of: list.type.enumeratedType ?? .object)))
      }
      indexed("T Item(int index) {get;set;}") { call in
        let list = try call.target(as: ListObject.self)
        return list.elements[try list.checked(call.argument(0, as: Int.self))]
      } set: { call, value in
        let list = try call.target(as: ListObject.self)
        list.elements[try list.checked(call.argument(0, as: Int.self))] = value
      }
      instance("void TrimExcess()") { (_: ListObject) in }
      instance("int EnsureCapacity(int capacity)") { (list: ListObject, capacity: Int) in
        max(capacity, list.elements.count)
      }
      instanceCall("void Sort(System.Collections.Generic.IComparer[T] comparer)") {
        try ListSearch.sort($0, comparer: $0[0])
      }
      instanceCall("void Sort(System.Comparison[T] comparison)") { try ListSearch.sort($0, comparer: $0[0]) }
      instanceCall("System.Collections.Generic.List`1+Enumerator[T] GetEnumerator()") { call in
        .object(ListEnumerator(try call.target(as: ListObject.self)))
      }
      instanceCall("int BinarySearch(T item)") { call in
        .int(
          try BinarySearch.find(call[0], in: call.target(as: ListObject.self).elements, .null, call.engine))
      }
      instances(
        ["System.Collections.ObjectModel.ReadOnlyCollection[T] AsReadOnly()"]
      ) { call in
        let list = try call.target(as: ListObject.self)
        guard let type = TypeTable.find("System.Collections.ObjectModel.ReadOnlyCollection`1") else {
          return .null
        }
        return .object(ListObject(list.elements, type: TypeTable.construct(type, list.type.arguments)))
      }
      instance("void CopyTo(T[] array)") { (list: ListObject, array: ArrayObject) in
        try ArrayCopy.copy(list.elements, to: array, at: 0)
      }
      instance("void CopyTo(T[] array, int arrayIndex)") {
        (list: ListObject, array: ArrayObject, index: Int) in
        try ArrayCopy.copy(list.elements, to: array, at: index)
      }
      listMembers
      withDelegates
    }
  }

  @MemberList private static var withDelegates: [MemberEntry] {
    instanceCall("void ForEach(System.Action[T] action)") { call in
      let action = try call.argument(0, as: DelegateObject.self)
      for value in try call.target(as: ListObject.self).elements { _ = try action.call([value], call.engine) }
      return .nothing
    }
    instanceCall("bool Exists(System.Predicate[T] match)") { call in
      .bool(
        try Matches.first(
          ListDelegates.elements(call), call.argument(0, as: DelegateObject.self), call.engine) != nil)
    }
    instanceCall("bool TrueForAll(System.Predicate[T] match)") { call in
      let elements = try ListDelegates.elements(call)
      let match = try call.argument(0, as: DelegateObject.self)
      return .bool(try Matches.all(elements, match, call.engine).count == elements.count)
    }
    instanceCall("T Find(System.Predicate[T] match)") { call in
      let elements = try ListDelegates.elements(call)
      let found = try Matches.first(elements, call.argument(0, as: DelegateObject.self), call.engine)
      return found.map { elements[$0] } ?? ZeroValues.of(call.type.arguments.first ?? .object)
    }
    instanceCall("T FindLast(System.Predicate[T] match)") { call in
      let elements = try ListDelegates.elements(call)
      let found = try Matches.last(elements, call.argument(0, as: DelegateObject.self), call.engine)
      return found.map { elements[$0] } ?? ZeroValues.of(call.type.arguments.first ?? .object)
    }
    instanceCall("int FindIndex(System.Predicate[T] match)") { call in
      .int(
        try Matches.first(
          ListDelegates.elements(call), call.argument(0, as: DelegateObject.self), call.engine) ?? -1)
    }
    instanceCall("int FindLastIndex(System.Predicate[T] match)") { call in
      .int(
        try Matches.last(ListDelegates.elements(call), call.argument(0, as: DelegateObject.self), call.engine)
          ?? -1)
    }
    instanceCall("System.Collections.Generic.List`1[T] FindAll(System.Predicate[T] match)") { call in
      let list = try call.target(as: ListObject.self)
      let found = try Matches.all(list.elements, call.argument(0, as: DelegateObject.self), call.engine)
      return .object(ListObject(found, type: list.type))
    }
    instanceCall("int RemoveAll(System.Predicate[T] match)") { call in
      let list = try call.target(as: ListObject.self)
      let match = try call.argument(0, as: DelegateObject.self)
      var kept: [Value] = []
      for value in list.elements where try !Matches.holds(match, value, call.engine) { kept.append(value) }
      let removed = list.elements.count - kept.count
      list.elements = kept
      return .int(removed)
    }
    instanceCall(
      "System.Collections.Generic.List[TOutput] ConvertAll[TOutput](System.Converter[T,TOutput] converter)"
    ) {
      call in
      let converter = try call.argument(0, as: DelegateObject.self)
      var results: [Value] = []
      for value in try ListDelegates.elements(call) {
        results.append(try converter.call([value], call.engine))
      }
      return .object(ListObject(results, type: call.signature.returns))
    }
  }
}

private enum ListDelegates {
  static func elements(_ call: MethodArguments) throws -> [Value] {
    try call.target(as: ListObject.self).elements
  }
}

/// Binary search in sorted values.
enum BinarySearch {
  /// The place of a value, or the complement of where it would stand.
  static func find(_ value: Value, in values: [Value], _ comparer: Value, _ engine: Engine) throws -> Int {
    let order = ValueComparer(comparer, engine)
    var (low, high) = (0, values.count - 1)
    while low <= high {
      let middle = low + (high - low) / 2
      let result = try order.compare(values[middle], value)
      if result == 0 { return middle }
      if result < 0 { low = middle + 1 } else { high = middle - 1 }
    }
    return ~low
  }
}

/// Copying into arrays.
enum ArrayCopy {
  static func copy(_ values: [Value], to array: ArrayObject, at index: Int) throws {
    guard index >= 0 else {
      throw NetFault.outOfRange(
        "Number was less than the array's lower bound in the first dimension.", parameter: "dstIndex")
    }
    guard index + values.count <= array.count else {
      throw NetFault.argument(
        "Destination array was not long enough. Check the destination index, length, and the array's lower bounds.",
        parameter: "destinationArray")
    }
    for (offset, value) in values.enumerated() { array[index + offset] = value }
  }
}
