/// The .NET type of a value.
package enum TypeOf {
  package static func value(_ value: Value) -> TypeInfo {
    switch value.payload {
    case .null, .nothing, .unset: .object
    case .bool: .boolean
    case .char: .char
    case .int: .int32
    case .long: .int64
    case .double: .double
    case .number(_, let kind): number(kind)
    case .date: .dateTime
    case .span: .timeSpan
    case .enumeration(let type, _): TypeTable[type]
    case .string: .string
    case .array(let array): array.type
    case .table(let table): table.type
    case .block(let block): block.type
    case .type: .runtimeType
    case .object(let object): object.type
    case .boxed(let box): self.value(box.base)
    case .cell(let variable): variable.type
    }
  }

  private static func number(_ kind: NumberKind) -> TypeInfo {
    switch kind.name {
    case .sbyte: .sbyte
    case .byte: .byte
    case .int16: .int16
    case .uint16: .uint16
    case .uint32: .uint32
    case .uint64: .uint64
    case .single: .single
    case .intptr: .intptr
    case .uintptr: .uintptr
    }
  }
}
