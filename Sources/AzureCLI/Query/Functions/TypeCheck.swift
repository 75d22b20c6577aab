/// Holds an argument to the types that a function takes.
struct TypeCheck {
  let function: String
  let expected: [String]

  /// Throws `QueryFault.argumentType` for a value, or an element of it, of another type.
  func check(_ argument: Argument) throws(QueryFault) {
    guard case .value(let value) = argument else {
      guard expected.contains("expref") else {
        throw fault("<jmespath.visitor._Expression object>", given: "expref")
      }
      return
    }
    let kinds = expected.map { $0.split(separator: "-").first.map(String.init) ?? $0 }
    guard kinds.contains(value.queryType) else { throw fault(value.pythonText, given: value.queryType) }
    try checkElements(of: value)
  }

  /// All elements have one type, which is one of the wanted ones; the first element decides where there are several.
  private func checkElements(of value: Value) throws(QueryFault) {
    let wanted = expected.compactMap { name in
      name.hasPrefix("array-") ? String(name.dropFirst("array-".count)) : nil
    }
    guard let elements = value.elements, let first = elements.first, !wanted.isEmpty else { return }
    guard wanted.contains(first.queryType) else { throw fault(first.pythonText, given: first.pythonType) }
    for element in elements where element.queryType != first.queryType {
      throw fault(element.pythonText, given: element.pythonType)
    }
  }

  private func fault(_ value: String, given: String) -> QueryFault {
    .argumentType(function: function, value: value, expected: expected, given: given)
  }
}
