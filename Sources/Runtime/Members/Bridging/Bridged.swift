/// A Swift type that stands for a .NET type in the bodies of members.
package protocol Bridged {
  /// The Swift value of an argument, which the choice of the overload has already converted.
  static func unwrap(_ value: Value) throws(ShellError) -> Self
  /// The value that scripts see.
  var bridged: Value { get }
}

extension Bridged {
  /// The error of an argument that is not what the signature promises: a mistake in a table.
  package static func mismatch(_ value: Value) -> ShellError {
    InternalFault.unexpected("[\(TypeOf.value(value).name)] where \(Self.self) was promised").error()
  }
}

extension Value: Bridged {
  package static func unwrap(_ value: Value) -> Value { value }
  package var bridged: Value { self }
}

/// A UTF-16 unit as `[char]`; `UInt16` alone is `[ushort]`.
package struct Unit: Equatable {
  package let code: UInt16
  package init(_ code: UInt16) { self.code = code }
}

extension Unit: Bridged {
  package static func unwrap(_ value: Value) throws(ShellError) -> Unit {
    if case .char(let code) = value.base.payload { return Unit(code) }
    throw mismatch(value)
  }

  package var bridged: Value { .char(code) }
}

extension Bool: Bridged {
  package static func unwrap(_ value: Value) throws(ShellError) -> Bool {
    if case .bool(let flag) = value.base.payload { return flag }
    throw mismatch(value)
  }

  package var bridged: Value { .bool(self) }
}

extension ShellString: Bridged {
  package static func unwrap(_ value: Value) throws(ShellError) -> Self {
    switch value.base.payload {
    case .string(let text): return unsafeDowncast(text, to: Self.self)
    case .null, .nothing: return unsafeDowncast(ShellString.empty, to: Self.self)
    default: throw mismatch(value)
    }
  }

  package var bridged: Value { .string(self) }
}

extension String: Bridged {
  package static func unwrap(_ value: Value) throws(ShellError) -> String {
    String(try ShellString.unwrap(value))
  }

  package var bridged: Value { .string(self) }
}

extension TypeInfo: Bridged {
  package static func unwrap(_ value: Value) throws(ShellError) -> Self {
    if case .type(let type) = value.base.payload { return unsafeDowncast(type, to: Self.self) }
    throw mismatch(value)
  }

  package var bridged: Value { .type(self) }
}

extension Optional: Bridged where Wrapped: Bridged {
  package static func unwrap(_ value: Value) throws(ShellError) -> Wrapped? {
    value.isNull ? nil : try Wrapped.unwrap(value)
  }

  package var bridged: Value { self?.bridged ?? .null }
}

extension Array: Bridged where Element: Bridged {
  package static func unwrap(_ value: Value) throws(ShellError) -> [Element] {
    if value.isNull { return [] }
    guard case .array(let array) = value.base.payload else { throw mismatch(value) }
    var elements: [Element] = []
    elements.reserveCapacity(array.count)
    for index in 0..<array.count { elements.append(try Element.unwrap(array[index])) }
    return elements
  }

  package var bridged: Value {
    .array(ArrayObject(map(\.bridged), type: TypeTable.bridgedArray(of: Element.self)))
  }
}

extension TypeTable {
  /// The array type for elements of a Swift type.
  fileprivate static func bridgedArray(of element: any Bridged.Type) -> TypeInfo {
    switch element {
    case is ShellString.Type, is String.Type: .stringArray
    case is Unit.Type: .charArray
    case is UInt8.Type: .byteArray
    case is Int32.Type, is Int.Type: array(of: .int32)
    case is Double.Type: array(of: .double)
    case is Int64.Type: array(of: .int64)
    case is Bool.Type: array(of: .boolean)
    case is TypeInfo.Type: array(of: .typeType)
    default: .objectArray
    }
  }
}
