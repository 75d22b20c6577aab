extension Function {
  static let objects: [String: Function] = [
    "keys": Function(["object"]) { .array(fields($0).map { .string($0.name) }) },
    "values": Function(["object"]) { .array(fields($0).map(\.value)) },
    "merge": Function(repeating: ["object"]) { arguments throws(QueryFault) in
      var merged = Record()
      for index in arguments.list.indices {
        let value = arguments.value(index)
        // Only the first argument's type is checked by the reference implementation.
        guard let record = value.record else {
          throw .unexpected("'\(value.pythonType)' object is not iterable")
        }
        for field in record.fields { merged[field.name] = field.value }
      }
      return .object(merged)
    },
    "not_null": Function(repeating: any) { arguments in
      for index in arguments.list.indices {
        if case .null = arguments.value(index) { continue }
        return arguments.value(index)
      }
      return .null
    },
  ]
}

private func fields(_ arguments: borrowing Arguments) -> [Record.Field] {
  arguments.value(0).record?.fields ?? []
}
