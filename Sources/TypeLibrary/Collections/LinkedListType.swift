import Runtime

/// A node of a LinkedList: its value, and the list that it stands in.
final class LinkedNode: Content, BridgedContent {
  var item: Value
  weak var list: LinkedListObject?

  init(_ item: Value, _ element: TypeInfo) {
    self.item = item
    let type = TypeTable.find("System.Collections.Generic.LinkedListNode`1")
    super.init(type: type.map { TypeTable.construct($0, [element]) } ?? .object)
  }

  /// The node some places behind this one.
  func neighbour(_ distance: Int) -> LinkedNode? {
    guard let list, let index = list.nodes.firstIndex(where: { $0 === self }) else { return nil }
    return list.nodes.indices.contains(index + distance) ? list.nodes[index + distance] : nil
  }
}

/// A LinkedList.
final class LinkedListObject: Content, BridgedContent {
  fileprivate(set) var nodes: [LinkedNode] = []

  var element: TypeInfo { type.arguments.first ?? .object }

  func insert(_ node: LinkedNode, at index: Int) throws -> LinkedNode {
    guard node.list == nil else {
      throw NetFault.invalidOperation("The LinkedList node already belongs to a LinkedList.")
    }
    node.list = self
    nodes.insert(node, at: index)
    return node
  }

  /// The place of a node, which must be the list's own.
  func index(of node: LinkedNode) throws -> Int {
    guard let index = nodes.firstIndex(where: { $0 === node }) else {
      throw NetFault.invalidOperation("The LinkedList node does not belong to current LinkedList.")
    }
    return index
  }

  func remove(at index: Int) { nodes.remove(at: index).list = nil }

  override func makeEnumerator(_ engine: Engine) -> Enumerator? {
    ArrayEnumerator(ArrayObject(nodes.map(\.item)))
  }
}

extension TypeEntry {
  static var linkedList: TypeEntry {
    TypeEntry("System.Collections.Generic.LinkedList`1") {
      everyNew { call in
        let list = LinkedListObject(type: call.type)
        guard call.values.count > 0 else { return list.value }
        for item in try Elements.of(call[0], call.engine) {
          _ = try list.insert(LinkedNode(item, list.element), at: list.nodes.count)
        }
        return list.value
      }
      every("AddFirst") { call in try LinkedBodies.add(call, argument: 0) { _ in 0 } }
      every("AddLast") { call in try LinkedBodies.add(call, argument: 0) { $0.nodes.count } }
      every("AddAfter") { call in
        try LinkedBodies.add(call, argument: 1) {
          try $0.index(of: call.argument(0, as: LinkedNode.self)) + 1
        }
      }
      every("AddBefore") { call in
        try LinkedBodies.add(call, argument: 1) { try $0.index(of: call.argument(0, as: LinkedNode.self)) }
      }
      every("Find") { call in try LinkedBodies.find(call, in: call.target(as: LinkedListObject.self).nodes) }
      every("FindLast") { call in
        try LinkedBodies.find(call, in: call.target(as: LinkedListObject.self).nodes.reversed())
      }
      every("Contains") { call in
        .bool(try !LinkedBodies.find(call, in: call.target(as: LinkedListObject.self).nodes).isNull)
      }
      every("Remove") { call in
        let list = try call.target(as: LinkedListObject.self)
        if let node = call[0].content(as: LinkedNode.self) {
          list.remove(at: try list.index(of: node))
          return .nothing
        }
        let found = try LinkedBodies.find(call, in: list.nodes)
        guard let node = found.content(as: LinkedNode.self) else { return .false }
        list.remove(at: try list.index(of: node))
        return .true
      }
      every("RemoveFirst") { call in try LinkedBodies.removeEnd(call) { _ in 0 } }
      every("RemoveLast") { call in try LinkedBodies.removeEnd(call) { $0.nodes.count - 1 } }
      every("Clear") { call in
        let list = try call.target(as: LinkedListObject.self)
        for node in list.nodes { node.list = nil }
        list.nodes = []
        return .nothing
      }
      value("Count") { (list: LinkedListObject) in list.nodes.count }
      value("First") { (list: LinkedListObject) in list.nodes.first?.value ?? .null }
      value("Last") { (list: LinkedListObject) in list.nodes.last?.value ?? .null }
    }
  }

  static var linkedListNode: TypeEntry {
    TypeEntry("System.Collections.Generic.LinkedListNode`1") {
      newCall("(T value)") { call in LinkedNode(call[0], call.type.arguments.first ?? .object).value }
      property("T Value {get;set;}") { (node: LinkedNode) in
        node.item
      } set: {
        $0.item = $1
      }
      property("System.Collections.Generic.LinkedListNode`1[T] Next {get;}") { (node: LinkedNode) in
        node.neighbour(1)?.value ?? .null
      }
      property("System.Collections.Generic.LinkedListNode`1[T] Previous {get;}") { (node: LinkedNode) in
        node.neighbour(-1)?.value ?? .null
      }
      property("System.Collections.Generic.LinkedList`1[T] List {get;}") { (node: LinkedNode) in
        node.list?.value ?? .null
      }
    }
  }
}

private enum LinkedBodies {
  static func add(
    _ call: MethodArguments, argument: Int, at place: (LinkedListObject) throws -> Int
  ) throws -> Value {
    let list = try call.target(as: LinkedListObject.self)
    let given = call[argument].content(as: LinkedNode.self)
    let isNode = call.signature.parameters[argument].name.hasSuffix("ode")
    let node = isNode ? given : LinkedNode(call[argument], list.element)
    guard let node else { throw NetFault.argumentNull("node") }
    _ = try list.insert(node, at: place(list))
    return isNode ? .nothing : node.value
  }

  static func find(_ call: MethodArguments, in nodes: [LinkedNode]) throws -> Value {
    for node in nodes where try Equals.same(node.item, call[0], call.engine) { return node.value }
    return .null
  }

  static func removeEnd(_ call: MethodArguments, at place: (LinkedListObject) -> Int) throws -> Value {
    let list = try call.target(as: LinkedListObject.self)
    guard !list.nodes.isEmpty else { throw NetFault.invalidOperation("The LinkedList is empty.") }
    list.remove(at: place(list))
    return .nothing
  }
}
