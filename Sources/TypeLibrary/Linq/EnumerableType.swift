import Runtime

extension TypeEntry {
  static var enumerable: TypeEntry {
    TypeEntry("System.Linq.Enumerable") {
      linqSources
      linqFilters
      linqSets
      linqElements
      linqOrders
      linqConversions
      linqGroups
      linqNumbers
    }
  }

  @MemberList private static var linqSources: [MemberEntry] {
    method("System.Collections.Generic.IEnumerable[int] Range(int start, int count)") {
      (start: Int, count: Int) in
      guard count >= 0, start + count - 1 <= Int(Int32.max) else {
        throw NetFault.outOfRange(
          "Specified argument was out of the range of valid values.", parameter: "count")
      }
      return LinqBodies.integers(start..<start + count)
    }
    everyStatic("Repeat") { call in
      let linq = LinqCall(call)
      let (value, count) = (call[0], try linq.number(1))
      guard count >= 0 else {
        throw NetFault.outOfRange(
          "Specified argument was out of the range of valid values.", parameter: "count")
      }
      return linq.query { _ in [Value](repeating: value, count: count) }
    }
    everyStatic("Empty") { call in LinqCall(call).query { _ in [] } }
    everyStatic("AsEnumerable") { call in call[0] }
    everyStatic("Append") { call in
      let value = call[1]
      return try LinqBodies.lazily(call) { $0 + [value] }
    }
    everyStatic("Prepend") { call in
      let value = call[1]
      return try LinqBodies.lazily(call) { [value] + $0 }
    }
    everyStatic("Concat") { call in
      let linq = LinqCall(call)
      let (first, second) = (try linq.source(0), try linq.source(1))
      return linq.query { (engine) throws(ShellError) in try first(engine) + second(engine) }
    }
    everyStatic("DefaultIfEmpty") { call in
      let fallback =
        call.values.count > 1 ? call[1] : ZeroValues.of(call.signature.returns.enumeratedType ?? .object)
      return try LinqBodies.lazily(call) { values in values.isEmpty ? [fallback] : values }
    }
    everyStatic("Zip") { call in try LinqBodies.zip(LinqCall(call)) }
  }

  @MemberList private static var linqFilters: [MemberEntry] {
    everyStatic("Where") { call in
      try LinqBodies.withFunction(call) { values, function, engine throws(ShellError) in
        var found: [Value] = []
        for (index, value) in values.enumerated() {
          if try LinqBodies.holds(function, value, index, engine) { found.append(value) }
        }
        return found
      }
    }
    everyStatic("Select") { call in
      try LinqBodies.withFunction(call) { values, function, engine throws(ShellError) in
        var results: [Value] = []
        for (index, value) in values.enumerated() {
          results.append(try LinqBodies.apply(function, value, index, engine))
        }
        return results
      }
    }
    everyStatic("SelectMany") { call in
      let result = LinqCall(call).delegate(2)
      return try LinqBodies.withFunction(call) { values, function, engine throws(ShellError) in
        var results: [Value] = []
        for (index, value) in values.enumerated() {
          let inner = try LinqBodies.elements(LinqBodies.apply(function, value, index, engine), engine)
          for item in inner { results.append(try result?.call([value, item], engine) ?? item) }
        }
        return results
      }
    }
    everyStatic("TakeWhile") { call in
      try LinqBodies.withFunction(call) { values, function, engine throws(ShellError) in
        Array(values.prefix(try LinqBodies.lead(values, function, engine)))
      }
    }
    everyStatic("SkipWhile") { call in
      try LinqBodies.withFunction(call) { values, function, engine throws(ShellError) in
        Array(values.dropFirst(try LinqBodies.lead(values, function, engine)))
      }
    }
    everyStatic("Take") { call in
      let count = max(try LinqCall(call).number(1), 0)
      return try LinqBodies.lazily(call) { values in Array(values.prefix(count)) }
    }
    everyStatic("Skip") { call in
      let count = max(try LinqCall(call).number(1), 0)
      return try LinqBodies.lazily(call) { values in Array(values.dropFirst(count)) }
    }
    everyStatic("TakeLast") { call in
      let count = max(try LinqCall(call).number(1), 0)
      return try LinqBodies.lazily(call) { values in Array(values.suffix(count)) }
    }
    everyStatic("SkipLast") { call in
      let count = max(try LinqCall(call).number(1), 0)
      return try LinqBodies.lazily(call) { values in Array(values.dropLast(count)) }
    }
    everyStatic("Reverse") { call in try LinqBodies.lazily(call) { $0.reversed() } }
    everyStatic("Cast") { call in try LinqBodies.cast(call) }
    everyStatic("OfType") { call in
      let type = call.signature.genericArguments.first ?? .object
      return try LinqBodies.lazily(call) { values in
        values.filter { TypeOf.value($0.base).isSubtype(of: type) && !$0.isNull }
      }
    }
    everyStatic("Chunk") { call in
      let size = try LinqCall(call).number(1)
      let type = call.signature.returns.enumeratedType ?? .objectArray
      return try LinqBodies.lazily(call) { values in
        stride(from: 0, to: values.count, by: max(size, 1)).map { start in
          .array(ArrayObject(Array(values[start..<min(start + size, values.count)]), type: type))
        }
      }
    }
    everyStatic("Index") { call in
      let type = call.signature.returns.enumeratedType ?? .object
      return try LinqBodies.lazily(call) { values in
        values.enumerated().map { TupleObject([.int($0.offset), $0.element], type: type).value }
      }
    }
  }
}
