import Runtime

/// A PriorityQueue: a heap of four children each, as .NET has it, so that equal priorities leave in its order.
final class PriorityQueueObject: Content, BridgedContent {
  private(set) var items: [(element: Value, priority: Value)] = []
  private let order: ValueComparer

  init(_ type: TypeInfo, _ comparer: Value, _ engine: Engine) {
    order = ValueComparer(comparer, engine)
    super.init(type: type)
  }

  func enqueue(_ element: Value, _ priority: Value) throws(ShellError) {
    items.append((element, priority))
    var index = items.count - 1
    let item = items[index]
    while index > 0 {
      let parent = (index - 1) / 4
      guard try order.compare(item.priority, items[parent].priority) < 0 else { break }
      items[index] = items[parent]
      index = parent
    }
    items[index] = item
  }

  func dequeue() throws(ShellError) -> (element: Value, priority: Value)? {
    guard let first = items.first, let last = items.popLast() else { return nil }
    guard !items.isEmpty else { return first }
    var index = 0
    while true {
      var least = 4 * index + 1
      guard least < items.count else { break }
      for child in least..<min(least + 4, items.count)
      where try order.compare(items[child].priority, items[least].priority) < 0 {
        least = child
      }
      guard try order.compare(last.priority, items[least].priority) > 0 else { break }
      items[index] = items[least]
      index = least
    }
    items[index] = last
    return first
  }

  func removeAll() { items = [] }
}

extension TypeEntry {
  static var priorityQueue: TypeEntry {
    TypeEntry("System.Collections.Generic.PriorityQueue`2") {
      everyNew { call in
        let parameters = call.signature.parameters
        let comparer = parameters.last?.name == "comparer" ? call[call.values.count - 1] : .null
        let queue = PriorityQueueObject(call.type, comparer, call.engine)
        if parameters.first?.name == "items" { try PriorityBodies.enqueue(call[0], queue, call.engine) }
        return queue.value
      }
      every("Enqueue") { call in
        try call.target(as: PriorityQueueObject.self).enqueue(call[0], call[1])
        return .nothing
      }
      every("EnqueueRange") { call in
        let queue = try call.target(as: PriorityQueueObject.self)
        guard call.values.count > 1 else {
          try PriorityBodies.enqueue(call[0], queue, call.engine)
          return .nothing
        }
        for element in try Elements.of(call[0], call.engine) { try queue.enqueue(element, call[1]) }
        return .nothing
      }
      every("Dequeue") { call in
        guard let item = try call.target(as: PriorityQueueObject.self).dequeue() else {
          throw NetFault.invalidOperation("Queue empty.")
        }
        return item.element
      }
      every("EnqueueDequeue") { call in
        let queue = try call.target(as: PriorityQueueObject.self)
        try queue.enqueue(call[0], call[1])
        return try queue.dequeue()?.element ?? .null
      }
      every("DequeueEnqueue") { call in
        let queue = try call.target(as: PriorityQueueObject.self)
        guard let item = try queue.dequeue() else { throw NetFault.invalidOperation("Queue empty.") }
        try queue.enqueue(call[0], call[1])
        return item.element
      }
      every("Peek") { call in
        guard let item = try call.target(as: PriorityQueueObject.self).items.first else {
          throw NetFault.invalidOperation("Queue empty.")
        }
        return item.element
      }
      every("TryDequeue") { call in
        try PriorityBodies.give(call, call.target(as: PriorityQueueObject.self).dequeue())
      }
      every("TryPeek") { call in
        try PriorityBodies.give(call, call.target(as: PriorityQueueObject.self).items.first)
      }
      every("Clear") { call in
        try call.target(as: PriorityQueueObject.self).removeAll()
        return .nothing
      }
      value("Count") { (queue: PriorityQueueObject) in queue.items.count }
      value("UnorderedItems") { (queue: PriorityQueueObject) in
        let tuple = TypeTable.find("System.ValueTuple`2").map {
          TypeTable.construct($0, queue.type.arguments)
        }
        return Value.array(
          queue.items.map { TupleObject([$0.element, $0.priority], type: tuple ?? .object).value })
      }
    }
  }
}

private enum PriorityBodies {
  static func enqueue(_ items: Value, _ queue: PriorityQueueObject, _ engine: Engine) throws {
    for item in try Elements.of(items, engine, parameter: "items") {
      guard let tuple = item.content(as: TupleObject.self), tuple.items.count == 2 else { continue }
      try queue.enqueue(tuple.items[0], tuple.items[1])
    }
  }

  static func give(_ call: MethodArguments, _ item: (element: Value, priority: Value)?) throws -> Value {
    let types = call.type.arguments
    try call.argument(0, as: OutArgument.self).set(item?.element ?? ZeroValues.of(types.first ?? .object))
    try call.argument(1, as: OutArgument.self).set(item?.priority ?? ZeroValues.of(types.last ?? .object))
    return .bool(item != nil)
  }
}
