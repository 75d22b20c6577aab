import Runtime

extension TypeEntry {
  static var collection: TypeEntry {
    TypeEntry("System.Collections.ObjectModel.Collection`1") {
      newCall("()") { call in .object(ListObject(type: call.type)) }
      newCall("(System.Collections.Generic.IList[T] list)") { call in
        .object(ListObject(try Elements.of(call[0], call.engine, parameter: "list"), type: call.type))
      }
      instance("void Add(T item)") { (list: ListObject, value: Value) in list.elements.append(value) }
      instance("void Clear()") { (list: ListObject) in list.elements = [] }
      instance("void Insert(int index, T item)") { (list: ListObject, index: Int, value: Value) in
        try list.insert([value], at: index)
      }
      instanceCall("bool Remove(T item)") { call in
        let list = try call.target(as: ListObject.self)
        let index = try list.index(of: call[0], in: list.elements.indices, call.engine)
        if index >= 0 { list.elements.remove(at: index) }
        return .bool(index >= 0)
      }
      instance("void RemoveAt(int index)") { (list: ListObject, index: Int) in
        list.elements.remove(at: try list.checked(index))
      }
      indexed("T Item(int index) {get;set;}") { call in
        let list = try call.target(as: ListObject.self)
        return list.elements[try list.checked(call.argument(0, as: Int.self))]
      } set: { call, value in
        let list = try call.target(as: ListObject.self)
        list.elements[try list.checked(call.argument(0, as: Int.self))] = value
      }
      readable("item")
    }
  }

  static var readOnlyCollection: TypeEntry {
    TypeEntry("System.Collections.ObjectModel.ReadOnlyCollection`1") {
      newCall("(System.Collections.Generic.IList[T] list)") { call in
        .object(ListObject(try Elements.of(call[0], call.engine, parameter: "list"), type: call.type))
      }
      indexed("T Item(int index) {get;}") { call in
        let list = try call.target(as: ListObject.self)
        return list.elements[try list.checked(call.argument(0, as: Int.self))]
      }
      readable("value")
    }
  }

  /// What both let a caller look at; they name the value looked for differently.
  @MemberList private static func readable(_ name: String) -> [MemberEntry] {
    property("int Count {get;}") { (list: ListObject) in list.elements.count }
    instanceCall("bool Contains(T \(name))") { call in
      let list = try call.target(as: ListObject.self)
      return .bool(try list.index(of: call[0], in: list.elements.indices, call.engine) >= 0)
    }
    instanceCall("int IndexOf(T \(name))") { call in
      let list = try call.target(as: ListObject.self)
      return .int(try list.index(of: call[0], in: list.elements.indices, call.engine))
    }
    instance("void CopyTo(T[] array, int index)") { (list: ListObject, array: ArrayObject, index: Int) in
      try ArrayCopy.copy(list.elements, to: array, at: index)
    }
    instanceCall("System.Collections.Generic.IEnumerator[T] GetEnumerator()") { call in
      .object(ListEnumerator(try call.target(as: ListObject.self)))
    }
  }
}
