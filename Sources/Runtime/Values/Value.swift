/// One PowerShell value: a payload and the mark of a value that came out of a command.
///
/// Eleven bytes, sixteen apart. Equality, hash, order and text of a value may run script, so they are functions of a
/// context (`Operators`, `Conversion`), never conformances.
package struct Value {
  package var payload: Payload
  /// Whether the value came out of a command: it is then `-is [psobject]` (observed behaviour of PowerShell 7.6.5).
  package var isWrapped: Bool

  @inline(__always)
  package init(_ payload: Payload, isWrapped: Bool = false) {
    self.payload = payload
    self.isWrapped = isWrapped
  }
}

/// What a value holds.
package enum Payload {
  case null
  /// AutomationNull: the result of a pipeline that wrote nothing.
  case nothing
  case bool(Bool)
  case char(UInt16)
  case int(Int32)
  case long(Int64)
  case double(Double)
  /// A number of one of the rarer widths, as its bits.
  case number(UInt64, NumberKind)
  /// A DateTime: .NET's 64 bits, two of kind above 62 of ticks since year 1.
  case date(UInt64)
  /// A TimeSpan in ticks of 100 ns.
  case span(Int64)
  /// An enumeration value over Int32.
  case enumeration(TypeNumber, Int32)
  case string(ShellString)
  case array(ArrayObject)
  case table(HashtableObject)
  case block(ScriptBlock)
  case type(TypeInfo)
  case object(HeapObject)
  /// A scalar or a string with members, with the text of its number token, or marked as a parameter's name.
  case boxed(BoxedValue)

  // Only in slots of scopes, never seen by a script:
  /// No value here: look further up the scopes.
  case unset
  /// The slot's value lives in a variable object.
  case cell(Variable)
}

/// Which of the rarer number types the bits of `Payload.number` are.
///
/// A struct over a byte and no enumeration: an enumeration's spare bits would be used for the payload's tag, and taking the
/// tag apart costs six instructions at every look at a value.
package struct NumberKind: Hashable, Sendable {
  /// The same as an enumeration, for switches that name them all.
  package enum Name: UInt8, Sendable {
    case sbyte, byte, int16, uint16, uint32, uint64, single, intptr, uintptr
  }

  private let code: UInt8

  package init(_ name: Name) { code = name.rawValue }

  package var name: Name { Name(rawValue: code) ?? .byte }

  package static let sbyte = NumberKind(.sbyte)
  package static let byte = NumberKind(.byte)
  package static let int16 = NumberKind(.int16)
  package static let uint16 = NumberKind(.uint16)
  package static let uint32 = NumberKind(.uint32)
  package static let uint64 = NumberKind(.uint64)
  package static let single = NumberKind(.single)
  package static let intptr = NumberKind(.intptr)
  package static let uintptr = NumberKind(.uintptr)
}

/// The index of a type in the type table; fits beside 32 bits of an enumeration's value.
package struct TypeNumber: Hashable, Sendable {
  package let index: UInt32

  @inline(__always)
  package init(_ index: UInt32) { self.index = index }
}

extension Value {
  @inline(__always) package static var null: Value { Value(.null) }
  @inline(__always) package static var nothing: Value { Value(.nothing) }
  @inline(__always) package static var unset: Value { Value(.unset) }
  @inline(__always) package static var `true`: Value { Value(.bool(true)) }
  @inline(__always) package static var `false`: Value { Value(.bool(false)) }
  @inline(__always) package static func bool(_ value: Bool) -> Value { Value(.bool(value)) }
  @inline(__always) package static func char(_ value: UInt16) -> Value { Value(.char(value)) }
  @inline(__always) package static func int(_ value: Int32) -> Value { Value(.int(value)) }
  @inline(__always) package static func int(_ value: Int) -> Value {
    Value(.int(Int32(truncatingIfNeeded: value)))
  }
  @inline(__always) package static func long(_ value: Int64) -> Value { Value(.long(value)) }
  @inline(__always) package static func double(_ value: Double) -> Value { Value(.double(value)) }
  @inline(__always) package static func string(_ value: ShellString) -> Value { Value(.string(value)) }
  @inline(__always) package static func string(_ value: String) -> Value {
    Value(.string(ShellString.from(value)))
  }
  @inline(__always) package static func array(_ value: ArrayObject) -> Value { Value(.array(value)) }
  @inline(__always) package static func array(_ values: [Value]) -> Value {
    Value(.array(ArrayObject(values)))
  }
  @inline(__always) package static func table(_ value: HashtableObject) -> Value { Value(.table(value)) }
  @inline(__always) package static func type(_ value: TypeInfo) -> Value { Value(.type(value)) }
  @inline(__always) package static func object(_ value: HeapObject) -> Value { Value(.object(value)) }

  /// The same value marked as having come out of a command.
  @inline(__always)
  package var wrapped: Value {
    var copy = self
    copy.isWrapped = true
    return copy
  }

  /// The number of a number token without the text that it was written with; anything else as it is.
  @inline(__always)
  package var withoutTokenText: Value {
    if case .boxed(let box) = payload, box.tokenText != nil { return box.base }
    return self
  }

  /// Whether this is `$null` or AutomationNull; a boxed null does not exist.
  @inline(__always)
  package var isNull: Bool {
    switch payload {
    case .null, .nothing: true
    default: false
    }
  }

  @inline(__always)
  package var isNothing: Bool {
    if case .nothing = payload { true } else { false }
  }

  @inline(__always)
  package var isUnset: Bool {
    if case .unset = payload { true } else { false }
  }

  /// The value without the box around it, if it has one; the wrapped mark goes too.
  @inline(__always)
  package var base: Value {
    if case .boxed(let box) = payload { box.base } else { Value(payload) }
  }
}
