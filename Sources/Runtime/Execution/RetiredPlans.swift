/// Plans whose call sites have another target now, or are gone: freed once no call of their code runs.
enum RetiredPlans {
  nonisolated(unsafe) private static var plans: [UnsafeMutablePointer<CallPlan>] = []

  /// Takes a plan over, and frees all that are idle.
  static func add(_ plan: UnsafeMutablePointer<CallPlan>) {
    plans.append(plan)
    let idle = plans.filter { $0.pointee.activeCalls.pointee == 0 }
    plans.removeAll { $0.pointee.activeCalls.pointee == 0 }
    for plan in idle {
      plan.pointee.deallocate()
      plan.deinitialize(count: 1)
      plan.deallocate()
    }
  }
}
