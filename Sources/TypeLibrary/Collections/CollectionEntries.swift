import Runtime

/// Collections beyond lists and hashtables, and the queries over all of them.
enum CollectionEntries {
  static var all: [(name: String, maker: @Sendable () -> TypeEntry)] {
    [
      ("System.Collections.Generic.SortedDictionary`2", { .sortedDictionary }),
      ("System.Collections.Generic.SortedList`2", { .sortedList("System.Collections.Generic.SortedList`2") }),
      ("System.Collections.SortedList", { .sortedList("System.Collections.SortedList") }),
      ("System.Collections.Generic.SortedSet`1", { .sortedSet }),
      (
        "System.Collections.Generic.SortedDictionary`2+KeyCollection",
        { .tableSide("System.Collections.Generic.SortedDictionary`2+KeyCollection") }
      ),
      (
        "System.Collections.Generic.SortedDictionary`2+ValueCollection",
        { .tableSide("System.Collections.Generic.SortedDictionary`2+ValueCollection") }
      ),
      ("System.Collections.Generic.LinkedList`1", { .linkedList }),
      ("System.Collections.Generic.LinkedListNode`1", { .linkedListNode }),
      ("System.Collections.Generic.PriorityQueue`2", { .priorityQueue }),
      ("System.Collections.Specialized.NameValueCollection", { .nameValueCollection }),
      ("System.Collections.Specialized.StringCollection", { .stringCollection }),
      ("System.Collections.Concurrent.ConcurrentDictionary`2", { .concurrentDictionary }),
      (
        "System.Collections.Concurrent.ConcurrentQueue`1",
        { .concurrent("ConcurrentQueue`1", adds: "Enqueue", takes: "TryDequeue", atFront: false) }
      ),
      (
        "System.Collections.Concurrent.ConcurrentStack`1",
        { .concurrent("ConcurrentStack`1", adds: "Push", takes: "TryPop", atFront: true) }
      ),
      (
        "System.Collections.Concurrent.ConcurrentBag`1",
        { .concurrent("ConcurrentBag`1", adds: "Add", takes: "TryTake", atFront: true) }
      ),
      ("System.Linq.Enumerable", { .enumerable }),
      ("System.Linq.IGrouping`2", { .grouping }),
    ]
  }
}
