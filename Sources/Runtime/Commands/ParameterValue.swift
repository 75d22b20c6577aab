/// A Swift type that an argument can be read as.
package protocol ParameterArgument {
  /// The .NET type that the binder converts to.
  static var shellType: TypeInfo { get }
  /// Whether the parameter may be left out for its type's sake.
  static var isOptional: Bool { get }
  /// The Swift value of one that has been converted to `shellType`.
  static func make(from value: Value, _ engine: Engine) throws(ShellError) -> Self
}

/// A Swift type that a command's parameter can have: it has a value while nothing is bound.
///
/// A script block has none, so a parameter of one is optional.
package protocol ParameterValue: ParameterArgument {
  /// What reads as the value while nothing is bound.
  static var unbound: Self { get }
}

extension ParameterArgument {
  package static var isOptional: Bool { false }
}

extension Value: ParameterValue {
  package static var shellType: TypeInfo { .object }
  package static var unbound: Value { .null }
  package static func make(from value: Value, _ engine: Engine) -> Value { value }
}

extension Bool: ParameterValue {
  package static var shellType: TypeInfo { .switchParameter }
  package static var isOptional: Bool { true }
  package static var unbound: Bool { false }
  package static func make(from value: Value, _ engine: Engine) throws(ShellError) -> Bool {
    try Truth.of(value, engine)
  }
}

extension ShellString: ParameterValue {
  package static var shellType: TypeInfo { .string }
  package static var unbound: ShellString { .empty }
  package static func make(from value: Value, _ engine: Engine) throws(ShellError) -> ShellString {
    try Conversion.text(value, engine)
  }
}

extension String: ParameterValue {
  package static var shellType: TypeInfo { .string }
  package static var unbound: String { "" }
  package static func make(from value: Value, _ engine: Engine) throws(ShellError) -> String {
    String(try Conversion.text(value, engine))
  }
}

extension Int32: ParameterValue {
  package static var shellType: TypeInfo { .int32 }
  package static var unbound: Int32 { 0 }
  package static func make(from value: Value, _ engine: Engine) throws(ShellError) -> Int32 {
    if case .int(let number) = value.base.payload { number } else { 0 }
  }
}

extension Int64: ParameterValue {
  package static var shellType: TypeInfo { .int64 }
  package static var unbound: Int64 { 0 }
  package static func make(from value: Value, _ engine: Engine) throws(ShellError) -> Int64 {
    switch value.base.payload {
    case .long(let number): number
    case .int(let number): Int64(number)
    // Wider than what a command counts with.
    case .number(let bits, .uint64): Int64(clamping: bits)
    default: 0
    }
  }
}

extension Double: ParameterValue {
  package static var shellType: TypeInfo { .double }
  package static var unbound: Double { 0 }
  package static func make(from value: Value, _ engine: Engine) throws(ShellError) -> Double {
    if case .double(let number) = value.base.payload { number } else { 0 }
  }
}

extension ScriptBlock: ParameterArgument {
  package static var shellType: TypeInfo { .scriptBlock }
  package static func make(from value: Value, _ engine: Engine) throws(ShellError) -> Self {
    guard case .block(let block) = value.base.payload, let block = block as? Self else {
      throw ConversionFault.cannotConvert(
        Conversion.plainText(value), "System.Management.Automation.ScriptBlock"
      ).error()
    }
    return block
  }
}

extension HashtableObject: ParameterValue {
  package static var shellType: TypeInfo { .dictionary }
  package static var unbound: HashtableObject { HashtableObject() }
  package static func make(from value: Value, _ engine: Engine) throws(ShellError) -> Self {
    guard case .table(let table) = value.base.payload, let table = table as? Self else {
      throw ConversionFault.cannotConvert(Conversion.plainText(value), "System.Collections.Hashtable").error()
    }
    return table
  }
}

extension Optional: ParameterArgument, ParameterValue where Wrapped: ParameterArgument {
  package static var shellType: TypeInfo { Wrapped.shellType }
  package static var isOptional: Bool { true }
  package static var unbound: Wrapped? { nil }
  package static func make(from value: Value, _ engine: Engine) throws(ShellError) -> Wrapped? {
    value.isNull ? nil : try Wrapped.make(from: value, engine)
  }
}

extension Array: ParameterArgument, ParameterValue where Element: ParameterArgument {
  package static var shellType: TypeInfo { TypeTable.array(of: Element.shellType) }
  package static var unbound: [Element] { [] }
  package static func make(from value: Value, _ engine: Engine) throws(ShellError) -> [Element] {
    guard case .array(let array) = value.base.payload else {
      return value.isNull ? [] : [try Element.make(from: value, engine)]
    }
    var elements: [Element] = []
    elements.reserveCapacity(array.count)
    for index in 0..<array.count { elements.append(try Element.make(from: array[index], engine)) }
    return elements
  }
}
