import Runtime

extension TypeEntry {
  @MemberList static var linqSets: [MemberEntry] {
    everyStatic("Distinct") { call in try LinqSets.distinct(LinqCall(call), others: 0, key: nil) }
    everyStatic("DistinctBy") { call in
      try LinqSets.distinct(LinqCall(call), others: 0, key: LinqCall(call).function(1))
    }
    everyStatic("Union") { call in try LinqSets.distinct(LinqCall(call), others: 1, key: nil) }
    everyStatic("UnionBy") { call in
      try LinqSets.distinct(LinqCall(call), others: 1, key: LinqCall(call).function(2))
    }
    everyStatic("Intersect") { call in try LinqSets.common(LinqCall(call), keeps: true) }
    everyStatic("IntersectBy") { call in try LinqSets.common(LinqCall(call), keeps: true) }
    everyStatic("Except") { call in try LinqSets.common(LinqCall(call), keeps: false) }
    everyStatic("ExceptBy") { call in try LinqSets.common(LinqCall(call), keeps: false) }
    everyStatic("SequenceEqual") { call in
      let linq = LinqCall(call)
      let (one, two) = (try linq.elements(0), try linq.elements(1))
      guard one.count == two.count else { return .false }
      for (left, right) in zip(one, two) where try !LinqSets.same(left, right, linq) { return .false }
      return .true
    }
    everyStatic("Contains") { call in
      let linq = LinqCall(call)
      for value in try linq.elements() where try LinqSets.same(value, call[1], linq) { return .true }
      return .false
    }
  }

  @MemberList static var linqElements: [MemberEntry] {
    everyStatic("First") { call in try LinqElements.one(LinqCall(call), \.first) }
    everyStatic("Last") { call in try LinqElements.one(LinqCall(call), \.last) }
    everyStatic("FirstOrDefault") { call in try LinqElements.oneOrDefault(LinqCall(call), \.first) }
    everyStatic("LastOrDefault") { call in try LinqElements.oneOrDefault(LinqCall(call), \.last) }
    everyStatic("Single") { call in
      try LinqElements.refuseMany(LinqCall(call))
      return try LinqElements.one(LinqCall(call), \.first)
    }
    everyStatic("SingleOrDefault") { call in
      try LinqElements.refuseMany(LinqCall(call))
      return try LinqElements.oneOrDefault(LinqCall(call), \.first)
    }
    everyStatic("ElementAt") { call in
      let (values, index) = (try LinqCall(call).elements(), try LinqCall(call).number(1))
      guard values.indices.contains(index) else { throw ListObject.outOfRange("index") }
      return values[index]
    }
    everyStatic("ElementAtOrDefault") { call in
      let (values, index) = (try LinqCall(call).elements(), try LinqCall(call).number(1))
      return values.indices.contains(index) ? values[index] : ZeroValues.of(call.signature.returns)
    }
    everyStatic("Any") { call in
      let linq = LinqCall(call)
      for value in try linq.elements() where try linq.holds(1, value) { return .true }
      return .false
    }
    everyStatic("All") { call in
      let linq = LinqCall(call)
      for value in try linq.elements() where try !linq.holds(1, value) { return .false }
      return .true
    }
    everyStatic("Count") { call in .int(try LinqCall(call).matching().count) }
    everyStatic("LongCount") { call in .long(Int64(try LinqCall(call).matching().count)) }
    everyStatic("TryGetNonEnumeratedCount") { call in
      try call.argument(1, as: OutArgument.self).set(.int(LinqCall(call).elements().count))
      return .true
    }
  }

  @MemberList static var linqOrders: [MemberEntry] {
    everyStatic("OrderBy") { call in try LinqOrders.start(LinqCall(call), descends: false) }
    everyStatic("OrderByDescending") { call in try LinqOrders.start(LinqCall(call), descends: true) }
    everyStatic("Order") { call in try LinqOrders.start(LinqCall(call), descends: false) }
    everyStatic("OrderDescending") { call in try LinqOrders.start(LinqCall(call), descends: true) }
    everyStatic("ThenBy") { call in try LinqOrders.refine(LinqCall(call), descends: false) }
    everyStatic("ThenByDescending") { call in try LinqOrders.refine(LinqCall(call), descends: true) }
  }
}

private enum LinqSets {
  static func same(_ left: Value, _ right: Value, _ linq: LinqCall) throws(ShellError) -> Bool {
    guard let comparer = linq.comparer.content(as: StringComparerObject.self),
      case .string(let one) = left.base.payload, case .string(let two) = right.base.payload
    else { return try Equals.same(left, right, linq.engine) }
    return StringOrder.equal(one, two, comparer.comparison)
  }

  static func distinct(_ linq: LinqCall, others: Int, key: DelegateObject?) throws -> Value {
    var sources = [try linq.source(0)]
    if others > 0 { sources.append(try linq.source(1)) }
    let seen = linq.makeSet()
    return linq.query { (engine) throws(ShellError) in
      seen.table.removeAll()
      var found: [Value] = []
      for source in sources {
        for value in try source(engine) {
          if try seen.add(key?.call([value], engine) ?? value, engine) { found.append(value) }
        }
      }
      return found
    }
  }

  static func common(_ linq: LinqCall, keeps: Bool) throws -> Value {
    let (first, second) = (try linq.source(0), try linq.source(1))
    let (other, seen, key) = (linq.makeSet(), linq.makeSet(), linq.delegate(2))
    return linq.query { (engine) throws(ShellError) in
      other.table.removeAll()
      seen.table.removeAll()
      for value in try second(engine) { _ = try other.add(value, engine) }
      var found: [Value] = []
      for value in try first(engine) {
        let mark = try key?.call([value], engine) ?? value
        if try other.contains(mark, engine) == keeps, try seen.add(mark, engine) { found.append(value) }
      }
      return found
    }
  }
}

private enum LinqElements {
  static func one(_ linq: LinqCall, _ place: KeyPath<[Value], Value?>) throws -> Value {
    if let value = try linq.matching()[keyPath: place] { return value }
    throw linq.delegate(1) == nil ? LinqCall.noElements : LinqCall.noMatch
  }

  static func oneOrDefault(_ linq: LinqCall, _ place: KeyPath<[Value], Value?>) throws -> Value {
    if let value = try linq.matching()[keyPath: place] { return value }
    let parameters = linq.call.signature.parameters
    if parameters.last?.name == "defaultValue" { return linq.call[parameters.count - 1] }
    return ZeroValues.of(linq.call.signature.returns)
  }

  static func refuseMany(_ linq: LinqCall) throws {
    guard try linq.matching().count > 1 else { return }
    throw NetFault.invalidOperation(
      linq.delegate(1) == nil
        ? "Sequence contains more than one element" : "Sequence contains more than one matching element")
  }
}

private enum LinqOrders {
  static func start(_ linq: LinqCall, descends: Bool) throws -> Value {
    try sequence(linq, linq.source(), [], descends: descends)
  }

  static func refine(_ linq: LinqCall, descends: Bool) throws -> Value {
    guard let sorting = linq.call[0].content(as: SequenceObject.self)?.sorting else {
      throw NetFault.argumentNull("source")
    }
    return try sequence(linq, sorting.source, sorting.keys, descends: descends)
  }

  private static func sequence(
    _ linq: LinqCall, _ source: @escaping (Engine) throws(ShellError) -> [Value], _ earlier: [SortKey],
    descends: Bool
  ) throws -> Value {
    let key = SortKey(
      selector: linq.delegate(1), order: ValueComparer(linq.comparer, linq.engine), isDescending: descends)
    let keys = earlier + [key]
    let sorting = SequenceObject.Sorting(source: source, keys: keys)
    return SequenceObject(of: linq.call.signature.returns, sorting: sorting) { (engine) throws(ShellError) in
      try SortKey.sort(source(engine), by: keys, engine)
    }.value
  }
}
