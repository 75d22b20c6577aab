extension JSONWriter {
  /// Whether a value is written as one word: what JSON knows, dates, enumeration values, and texts such as GUIDs.
  func isScalar(_ value: Value) -> Bool {
    switch value.base.payload {
    case .array, .table, .block, .type, .span, .boxed: return false
    case .object(let object):
      if object is PSCustomObject || object is ListObject { return false }
      if object is DateTimeOffsetObject || object is DecimalObject || object is BigIntegerObject {
        return true
      }
      return object.type.name == "System.DBNull" || source.scalarText(of: object) != nil
    default: return true
    }
  }

  mutating func appendScalar(_ value: Value) {
    switch value.base.payload {
    case .bool(let flag): text.append(flag ? "true" : "false")
    case .char(let unit): append(quoted: .from(unit: unit))
    case .int(let number): text.append(NumberText.string(Int64(number)))
    case .long(let number): text.append(NumberText.string(number))
    case .double(let number):
      JSONText.append(point: NumberText.string(number), isFinite: number.isFinite, to: &text)
    case .number(let bits, let kind): append(bits, kind)
    case .date(let bits): JSONText.append(DateTime(bits: bits), offset: nil, in: zone, to: &text)
    case .enumeration(let type, let number): append(TypeTable[type], number)
    case .string(let string): append(quoted: string)
    case .object(let object): append(object)
    default: text.append("null")
    }
  }

  private mutating func append(quoted string: ShellString) {
    JSONText.append(quoted: string, to: &text, options.escaping)
  }

  private mutating func append(_ object: HeapObject) {
    switch object {
    case let date as DateTimeOffsetObject:
      JSONText.append(date.clock, offset: date.offset, in: zone, to: &text)
    case let number as DecimalObject:
      JSONText.append(point: NumberText.string(number.value), isFinite: true, to: &text)
    case let number as BigIntegerObject: text.append(NumberText.string(number.value))
    default:
      if let string = source.scalarText(of: object) { append(quoted: string) } else { text.append("null") }
    }
  }

  private mutating func append(_ bits: UInt64, _ kind: NumberKind) {
    switch kind.name {
    case .single:
      let number = Float(bitPattern: UInt32(truncatingIfNeeded: bits))
      JSONText.append(point: NumberText.string(number), isFinite: number.isFinite, to: &text)
    case .byte, .uint16, .uint32, .uint64, .uintptr: text.append(NumberText.string(bits))
    case .sbyte: text.append(NumberText.string(Int64(Int8(truncatingIfNeeded: bits))))
    case .int16: text.append(NumberText.string(Int64(Int16(truncatingIfNeeded: bits))))
    case .intptr: text.append(NumberText.string(Int64(bitPattern: bits)))
    }
  }

  /// The number, or the names if they were asked for and there are such.
  private mutating func append(_ type: TypeInfo, _ number: Int32) {
    if options.enumsAsStrings, let names = type.enumeration?.names(of: Int64(number)) {
      append(quoted: .from(names))
    } else {
      text.append(NumberText.string(Int64(number)))
    }
  }
}

extension EnumerationInfo {
  /// The name of a number, or for flags the names that make it up; nil if there are none.
  fileprivate func names(of number: Int64) -> String? {
    if let index = values.firstIndex(of: number) { return names[index] }
    guard isFlags, number != 0 else { return nil }
    var rest = number
    var found: [String] = []
    let order = values.indices.sorted { UInt64(bitPattern: values[$0]) > UInt64(bitPattern: values[$1]) }
    for index in order where values[index] != 0 && rest & values[index] == values[index] {
      rest &= ~values[index]
      found.insert(names[index], at: 0)
    }
    return rest == 0 ? found.joined(separator: ", ") : nil
  }
}
