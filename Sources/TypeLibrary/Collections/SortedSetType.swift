import Runtime

extension TypeEntry {
  static var sortedSet: TypeEntry {
    TypeEntry("System.Collections.Generic.SortedSet`1") {
      everyNew { call in
        let hasCollection = call.signature.parameters.first?.name == "collection"
        let comparer =
          call.signature.parameters.last?.name == "comparer" ? call[call.values.count - 1] : .null
        let set = SetObject(call.type, KeyOrder.tableComparer(comparer))
        set.table.order = KeyOrder.by(comparer, call.engine)
        return try (hasCollection ? set.adding(call[0], call.engine) : set).value
      }
      value("Min") { (set: SetObject) in set.elements.first ?? .null }
      value("Max") { (set: SetObject) in set.elements.last ?? .null }
      every("Reverse") { call in
        let elements = try call.target(as: SetObject.self).elements
        return SequenceObject(of: call.signature.returns) { _ in elements.reversed() }.value
      }
      every("GetViewBetween") { call in
        let set = try call.target(as: SetObject.self)
        let view = SetObject(call.type, set.table.comparer)
        view.table.order = set.table.order
        for value in set.elements {
          guard try ValueOrder.compare(value, call[0], call.engine) >= 0,
            try ValueOrder.compare(value, call[1], call.engine) <= 0
          else { continue }
          _ = try view.add(value, call.engine)
        }
        return view.value
      }
      setMembers
    }
  }
}
