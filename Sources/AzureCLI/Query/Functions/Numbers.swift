extension Function {
  static let numbers: [String: Function] = [
    "abs": Function(["number"]) { .number(magnitude($0.number(0))) },
    "ceil": Function(["number"]) { .number(whole($0.number(0), .up)) },
    "floor": Function(["number"]) { .number(whole($0.number(0), .down)) },
    "sum": Function(["array-number"]) { .number(sum($0.elements(0))) },
    "avg": Function(["array-number"]) { arguments in
      let elements = arguments.elements(0)
      return elements.isEmpty ? .null : .number(.real(sum(elements).double / Double(elements.count)))
    },
  ]
}

private func magnitude(_ number: Number) -> Number {
  switch number {
  case .integer(let value):
    value == .min ? .large(String(value.magnitude)) : .integer(abs(value))
  case .large(let digits): .large(digits.hasPrefix("-") ? String(digits.dropFirst()) : digits)
  case .real(let value): .real(value.magnitude)
  }
}

private func whole(_ number: Number, _ rule: FloatingPointRoundingRule) -> Number {
  guard case .real(let value) = number else { return number }
  let rounded = value.rounded(rule)
  return Int(exactly: rounded).map(Number.integer) ?? .real(rounded)
}

/// Whole as long as all are whole and the sum fits 64 bits.
private func sum(_ elements: [Value]) -> Number {
  var total = Number.integer(0)
  for number in elements.compactMap(\.number) {
    if case .integer(let left) = total, case .integer(let right) = number {
      let (sum, overflow) = left.addingReportingOverflow(right)
      total = overflow ? .real(total.double + number.double) : .integer(sum)
    } else {
      total = .real(total.double + number.double)
    }
  }
  return total
}
