extension Function {
  static let callbacks: [String: Function] = [
    "map": Function(["expref"], ["array"]) { arguments throws(QueryFault) in
      var results: [Value] = []
      for element in arguments.elements(1) { results.append(try arguments.call(0, element)) }
      return .array(results)
    },
    "sort_by": Function(["array"], ["expref"]) { arguments throws(QueryFault) in
      .array(sorted(try keyed(arguments)) { $0.key }.map(\.item))
    },
    "min_by": Function(["array"], ["expref"]) { arguments throws(QueryFault) in
      greatest(try keyed(arguments), sign: -1)
    },
    "max_by": Function(["array"], ["expref"]) { arguments throws(QueryFault) in
      greatest(try keyed(arguments), sign: 1)
    },
  ]
}

private struct Keyed {
  let item: Value
  let key: Value
}

/// The elements with what the expression makes of each; keys are all numbers or all texts.
private func keyed(_ arguments: borrowing Arguments) throws(QueryFault) -> [Keyed] {
  var pairs: [Keyed] = []
  for element in arguments.elements(0) {
    pairs.append(Keyed(item: element, key: try arguments.call(1, element)))
  }
  guard let first = pairs.first else { return [] }
  let isSort = arguments.function == "sort_by"
  let both = isSort ? ["string", "number"] : ["number", "string"]
  guard both.contains(first.key.queryType) else {
    // For a sort the reference implementation shows the element, for the others the key.
    throw fault(arguments.function, isSort ? first.item : first.key, first.key, expected: both)
  }
  for pair in pairs where pair.key.queryType != first.key.queryType {
    guard !isSort, both.contains(pair.key.queryType) else {
      let expected = isSort ? [first.key.queryType] : both
      throw fault(arguments.function, pair.key, pair.key, expected: expected)
    }
    throw .unexpected(
      "'\(arguments.function == "min_by" ? "<" : ">")' not supported between instances of "
        + "'\(pair.key.pythonType)' and '\(first.key.pythonType)'")
  }
  return pairs
}

private func greatest(_ pairs: [Keyed], sign: Int) -> Value {
  guard var best = pairs.first else { return .null }
  for pair in pairs.dropFirst() where (order(of: pair.key, best.key) ?? 0) * sign > 0 { best = pair }
  return best.item
}

private func fault(
  _ function: String, _ shown: Value, _ given: Value, expected: [String]
) -> QueryFault {
  .argumentType(
    function: function, value: shown.pythonText, expected: expected, given: given.queryType)
}
