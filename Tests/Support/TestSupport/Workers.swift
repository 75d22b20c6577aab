import Foundation

/// The threads that wait for programs: as many as there are cores, for all tests together.
package enum Workers {
  private static let queue: OperationQueue = {
    let queue = OperationQueue()
    queue.maxConcurrentOperationCount = ProcessInfo.processInfo.activeProcessorCount
    return queue
  }()

  /// Does one piece of work on a worker.
  package static func run<Result: Sendable>(_ work: @escaping @Sendable () -> Result) async -> Result {
    await withCheckedContinuation { continuation in
      queue.addOperation { continuation.resume(returning: work()) }
    }
  }

  /// The results of `work` for each item, in the items' order.
  package static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], _ work: @escaping @Sendable (Item) -> Result
  ) async -> [Result] {
    await withTaskGroup(of: (Int, Result).self) { group in
      for (index, item) in items.enumerated() {
        group.addTask { (index, await run { work(item) }) }
      }
      var results: [Int: Result] = [:]
      for await (index, result) in group { results[index] = result }
      return items.indices.compactMap { results[$0] }
    }
  }
}
