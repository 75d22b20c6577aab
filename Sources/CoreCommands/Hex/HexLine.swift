import Runtime

/// Sixteen bytes of an input as an object (Microsoft.PowerShell.Commands.ByteCollection).
enum HexLine {
  /// Writes bytes line by line; `start` is where the first of them stands.
  static func write(
    _ bytes: ArraySlice<UInt8>, from start: UInt64, label: String, path: String?,
    _ call: borrowing Invocation
  ) throws {
    var (rest, offset) = (bytes, start)
    while !rest.isEmpty {
      let line = rest.prefix(16)
      try call.write(object(line, at: offset, label: label, path: path))
      rest = rest.dropFirst(16)
      offset += UInt64(line.count)
    }
  }

  private static func object(
    _ bytes: ArraySlice<UInt8>, at offset: UInt64, label: String, path: String?
  ) -> Value {
    let array = ArrayObject(
      bytes.map { Value(.number(UInt64($0), .byte)) }, type: TypeTable.array(of: .byte))
    return .object(
      RecordObject(
        TypeTable.define("Microsoft.PowerShell.Commands.ByteCollection", base: .object), of: 0,
        [
          "Offset64": Value(.number(offset, .uint64)), "Bytes": .array(array),
          "Path": path.map { .string($0) } ?? .null, "HexOffset": .string(digits(offset, 16)),
          "Label": .string(label),
          "HexBytes": .string(bytes.map { digits(UInt64($0), 2) }.joined(separator: " ")),
          "Ascii": .string(String(String.UnicodeScalarView(bytes.map(character)))),
        ]))
  }

  private static func digits(_ number: UInt64, _ width: Int) -> String {
    let text = String(number, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, width - text.count)) + text
  }

  /// The character that a byte is shown as: nothing for 0, a mark for what controls.
  private static func character(_ byte: UInt8) -> Unicode.Scalar {
    switch byte {
    case 0: " "
    case 1...0x1F, 0x7F...0x9F: "\u{FFFD}"
    default: Unicode.Scalar(byte)
    }
  }
}

/// The bytes of a number as memory has them, the lowest first.
enum HexBytes {
  /// Nil for a value that is no number, no character and no boolean.
  static func of(_ value: Value) -> [UInt8]? {
    switch value.base.payload {
    case .bool(let flag): [flag ? 1 : 0]
    case .char(let unit): bytes(UInt64(unit), 2)
    case .int(let number), .enumeration(_, let number): bytes(UInt64(UInt32(bitPattern: number)), 4)
    case .long(let number): bytes(UInt64(bitPattern: number), 8)
    case .double(let number): bytes(number.bitPattern, 8)
    case .number(let bits, let kind): bytes(bits, width(kind))
    default: nil
    }
  }

  private static func bytes(_ bits: UInt64, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: bits >> UInt64($0 * 8)) }
  }

  private static func width(_ kind: NumberKind) -> Int {
    switch kind.name {
    case .sbyte, .byte: 1
    case .int16, .uint16: 2
    case .uint32, .single: 4
    case .uint64, .intptr, .uintptr: 8
    }
  }
}

/// What `Format-Hex` cannot show.
enum FormatHexFault: ShellFault {
  case notFound(String)
  case otherProvider(String)
  case notSupported(String)
  case unreadable(FileProblem)

  var errorId: String {
    switch self {
    case .notFound: "FileNotFound"
    case .otherProvider: "FormatHexOnlySupportsFileSystemPaths"
    case .notSupported: "FormatHexTypeNotSupported"
    case .unreadable: "FormatHexIOError"
    }
  }

  var category: ErrorCategory {
    switch self {
    case .notFound: .objectNotFound
    case .otherProvider, .notSupported: .invalidArgument
    case .unreadable: .writeError
    }
  }

  var exceptionType: TypeInfo {
    switch self {
    case .notFound: .itemNotFoundException
    case .otherProvider, .notSupported: .argumentException
    case .unreadable(let problem): problem.exceptionType
    }
  }

  var message: String {
    switch self {
    case .notFound(let path): "Cannot find path '\(path)' because it does not exist."
    case .otherProvider(let path):
      "The given path '\(path)' is not supported. This command only supports the FileSystem Provider paths."
    case .notSupported(let type):
      "Cannot convert input of type '\(type)' to hexadecimal. To view the hexadecimal formatting of its string "
        + "representation, pipe it to the Out-String cmdlet before piping it to Format-Hex."
    case .unreadable(let problem): problem.message
    }
  }
}
