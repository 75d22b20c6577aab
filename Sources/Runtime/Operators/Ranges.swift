/// `first..last` as an array.
package enum Ranges {
  package static func make(_ first: Value, _ last: Value, _ engine: Engine) throws(ShellError) -> Value {
    guard case .int(let low) = first.base.payload, case .int(let high) = last.base.payload else {
      throw OperatorFault.notDefined(
        operation: "..", left: TypeOf.value(first).name, right: TypeOf.value(last).name
      ).error()
    }
    let count = Int(abs(Int64(high) - Int64(low))) + 1
    let values = UnsafeMutablePointer<Value>.allocate(capacity: count)
    let step: Int32 = low <= high ? 1 : -1
    var number = low
    for index in 0..<count {
      (values + index).initialize(to: .int(number))
      number &+= step
    }
    return .array(ArrayObject(adopting: values, count: count))
  }
}
