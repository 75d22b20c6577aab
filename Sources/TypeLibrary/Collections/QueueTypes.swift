import Runtime

extension TypeEntry {
  static var genericQueue: TypeEntry { queue("System.Collections.Generic.Queue`1", item: "T", name: "item") }
  static var plainQueue: TypeEntry { queue("System.Collections.Queue", item: "System.Object", name: "obj") }
  static var genericStack: TypeEntry { stack("System.Collections.Generic.Stack`1", item: "T", name: "item") }
  static var plainStack: TypeEntry { stack("System.Collections.Stack", item: "System.Object", name: "obj") }

  private static func queue(_ type: String, item: String, name: String) -> TypeEntry {
    TypeEntry(type) {
      sequenceConstructors(reversed: false)
      instanceCall("void Enqueue(\(item) \(name))") { call in
        try call.target(as: ListObject.self).elements.append(call[0])
        return .nothing
      }
      instanceCall("\(item) Dequeue()") { call in
        let list = try call.target(as: ListObject.self)
        guard !list.elements.isEmpty else { throw NetFault.invalidOperation("Queue empty.") }
        return list.elements.removeFirst()
      }
      instanceCall("\(item) Peek()") { call in
        guard let first = try call.target(as: ListObject.self).elements.first else {
          throw NetFault.invalidOperation("Queue empty.")
        }
        return first
      }
      if item == "T" {
        tryTaking("TryDequeue", removes: true, item)
        tryTaking("TryPeek", removes: false, item)
      }
      sequenceMembers(item, name)
    }
  }

  /// A stack keeps its top first, as it is gone through.
  private static func stack(_ type: String, item: String, name: String) -> TypeEntry {
    TypeEntry(type) {
      sequenceConstructors(reversed: true)
      instanceCall("void Push(\(item) \(name))") { call in
        try call.target(as: ListObject.self).elements.insert(call[0], at: 0)
        return .nothing
      }
      instanceCall("\(item) Pop()") { call in
        let list = try call.target(as: ListObject.self)
        guard !list.elements.isEmpty else { throw NetFault.invalidOperation("Stack empty.") }
        return list.elements.removeFirst()
      }
      instanceCall("\(item) Peek()") { call in
        guard let first = try call.target(as: ListObject.self).elements.first else {
          throw NetFault.invalidOperation("Stack empty.")
        }
        return first
      }
      if item == "T" {
        tryTaking("TryPop", removes: true, item)
        tryTaking("TryPeek", removes: false, item)
      }
      sequenceMembers(item, name)
    }
  }

  private static func tryTaking(_ method: String, removes: Bool, _ item: String) -> MemberEntry {
    instanceCall("bool \(method)([ref] \(item)& result)") { call in
      let list = try call.target(as: ListObject.self)
      let first = list.elements.first
      if removes, first != nil { list.elements.removeFirst() }
      try call.argument(0, as: OutArgument.self).set(
        first ?? ZeroValues.of(call.type.arguments.first ?? .object))
      return .bool(first != nil)
    }
  }

  @MemberList private static func sequenceConstructors(reversed: Bool) -> [MemberEntry] {
    newCall("()") { call in .object(ListObject(type: call.type)) }
    newCall("(int capacity)") { call in .object(ListObject(type: call.type)) }
    newCall("(int initialCapacity)") { call in .object(ListObject(type: call.type)) }
    newCall("(System.Collections.Generic.IEnumerable[T] collection)") { call in
      let elements = try Elements.of(call[0], call.engine)
      return .object(ListObject(reversed ? elements.reversed() : elements, type: call.type))
    }
    newCall("(System.Collections.ICollection col)") { call in
      let elements = try Elements.of(call[0], call.engine, parameter: "col")
      return .object(ListObject(reversed ? elements.reversed() : elements, type: call.type))
    }
  }

  @MemberList private static func sequenceMembers(_ item: String, _ name: String) -> [MemberEntry] {
    property("int Count {get;}") { (list: ListObject) in list.elements.count }
    instance("void Clear()") { (list: ListObject) in list.elements = [] }
    instanceCall("bool Contains(\(item) \(name))") { call in
      let list = try call.target(as: ListObject.self)
      return .bool(try list.index(of: call[0], in: list.elements.indices, call.engine) >= 0)
    }
    instanceCall("\(item)[] ToArray()") { call in
      let list = try call.target(as: ListObject.self)
      return .array(
        ArrayObject(list.elements, type: TypeTable.array(of: list.type.arguments.first ?? .object)))
    }
    instanceCall("System.Object Clone()") { call in
      .object(ListObject(try call.target(as: ListObject.self).elements, type: call.type))
    }
    instanceCall("System.Collections.IEnumerator GetEnumerator()") { call in
      .object(ListEnumerator(try call.target(as: ListObject.self)))
    }
    instance("void TrimExcess()") { (_: ListObject) in }
  }
}
