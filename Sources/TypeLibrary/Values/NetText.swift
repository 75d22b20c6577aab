import Runtime

/// `ToString()` of any value, as .NET has it in the current culture: not PowerShell's own conversion to text.
enum NetText {
  static func of(_ value: Value, _ engine: Engine) throws(ShellError) -> ShellString {
    switch value.base.payload {
    case .null, .nothing, .unset: return .empty
    case .string(let text): return text
    case .bool(let flag): return .from(flag ? "True" : "False")
    case .char(let unit): return .from(unit: unit)
    case .int(let number): return NumberText.string(Int64(number))
    case .long(let number): return NumberText.string(number)
    case .double(let number): return NumberText.string(number, Culture.current.numbers)
    case .number(let bits, let kind): return rare(bits, kind)
    case .date(let bits): return try text { () throws(DateFault) in
        try DateFormat.text(DateTime(bits: bits), .empty, Culture.current.dates)
      }
    case .span(let ticks): return SpanFormat.constant(TimeSpan(ticks: ticks))
    case .enumeration(let number, let value): return EnumText.name(TypeTable[number], value)
    case .type(let type): return .from(type.name)
    case .block(let block): return try Conversion.text(Value(.block(block)), engine)
    case .object(let object): return try self.object(object, engine)
    case .array, .table, .boxed, .cell: return .from(TypeOf.value(value).name)
    }
  }

  private static func object(_ object: HeapObject, _ engine: Engine) throws(ShellError) -> ShellString {
    switch object {
    case let number as DecimalObject: NumberText.string(number.value, Culture.current.numbers)
    case let number as BigIntegerObject: NumberText.string(number.value)
    default: try object.text(engine)
    }
  }

  private static func rare(_ bits: UInt64, _ kind: NumberKind) -> ShellString {
    switch kind.name {
    case .single:
      NumberText.string(Float(bitPattern: UInt32(truncatingIfNeeded: bits)), Culture.current.numbers)
    case .sbyte, .int16, .intptr: NumberText.string(Int64(bitPattern: bits))
    default: NumberText.string(bits)
    }
  }

  /// Runs a body that throws a library's own fault.
  static func text<Fault: ShellFault>(_ body: () throws(Fault) -> ShellString) throws(ShellError) -> ShellString {
    do throws(Fault) { return try body() } catch { throw error.error() }
  }
}

/// Names of an enumeration's values.
enum EnumText {
  /// The name of a value, the names of its flags, or its number.
  static func name(_ type: TypeInfo, _ value: Int32) -> ShellString {
    guard let info = type.enumeration else { return NumberText.string(Int64(value)) }
    if let index = info.values.firstIndex(of: Int64(value)) { return .from(info.names[index]) }
    guard info.isFlags, let names = flags(info, Int64(value)) else { return NumberText.string(Int64(value)) }
    return .from(names.joined(separator: ", "))
  }

  /// Names whose bits make up a value, the lowest first; nil if bits are left over.
  private static func flags(_ info: EnumerationInfo, _ value: Int64) -> [String]? {
    var rest = value
    var names: [String] = []
    for index in info.values.indices.sorted(by: { info.values[$0] > info.values[$1] }) {
      let bits = info.values[index]
      guard bits != 0, rest & bits == bits else { continue }
      rest &= ~bits
      names.insert(info.names[index], at: 0)
    }
    return rest == 0 ? names : nil
  }
}
