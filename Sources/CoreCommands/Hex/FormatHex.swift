import Glibc
import Runtime

/// Shows bytes sixteen a line, as numbers and as characters.
struct FormatHex: Cmdlet {
  static let declaration = CmdletDeclaration(
    .format, "Hex", aliases: ["fhx"],
    synopsis: "Displays a file or other input as hexadecimal numbers beside its characters.",
    outputs: ["Microsoft.PowerShell.Commands.ByteCollection"],
    className: "Microsoft.PowerShell.Commands.FormatHex",
    examples: [Example("The bytes of a text", "('abc' | Format-Hex).HexBytes", prints: "61 62 63")])

  @Parameter(
    "The files.", sets: [.set("Path", position: 0, mandatory: true)],
    validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var path: [String] = []
  @Parameter(
    "Paths taken as they are.", aliases: ["PSPath", "LP"], sets: [.set("LiteralPath", mandatory: true)],
    validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var literalPath: [String] = []
  @Parameter(
    "Texts, numbers, files, or lists of numbers.",
    sets: [.set("ByInputObject", mandatory: true, pipeline: .byValue)])
  var inputObject: Value?
  @Parameter(
    "How texts become bytes; UTF-8 without it.", sets: [.set("ByInputObject")],
    validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var encoding: Value?
  @Parameter("How many bytes at most.", validation: [ValidateRangeAttribute(.positive)])
  var count: Int64 = .max
  @Parameter("How many bytes to pass over.", validation: [ValidateRangeAttribute(.nonNegative)])
  var offset: Int64 = 0
  @Parameter("Has no effect any more.", sets: [.set("ByInputObject")]) var raw = false

  /// Numbers of one type that came one after the other.
  private var gathered: (type: TypeInfo, bytes: [UInt8])?

  mutating func process(in call: borrowing Invocation) throws {
    guard let inputObject, call.isBound("InputObject") else {
      try show(path, isLiteral: false, call)
      return try show(literalPath, isLiteral: true, call)
    }
    switch inputObject.base.payload {
    case .object(let file as FileObject):
      try flush(call)
      try show(file: file.fullPath, call)
    case .string(let text):
      try flush(call)
      let chosen = try encoding.map { try FileEncoding(argument: $0, call.engine) } ?? .standard
      try write(chosen.text.encode(text), of: .string, call)
    case .array(let array): try show(array, call)
    default: try gather(inputObject, call)
    }
  }

  mutating func end(in call: borrowing Invocation) throws { try flush(call) }

  private mutating func show(_ array: ArrayObject, _ call: borrowing Invocation) throws {
    try flush(call)
    var bytes: [UInt8] = []
    for element in array.elements {
      guard let own = HexBytes.of(element), array.type.elementType !== TypeInfo.object else {
        return try call.writeError(FormatHexFault.notSupported(array.type.name), target: .type(array.type))
      }
      bytes += own
    }
    if !bytes.isEmpty { try write(bytes, of: array.type, call) }
  }

  private mutating func gather(_ value: Value, _ call: borrowing Invocation) throws {
    let type = TypeOf.value(value)
    guard let bytes = HexBytes.of(value) else {
      return try call.writeError(FormatHexFault.notSupported(type.name), target: .type(type))
    }
    if gathered?.type !== type { try flush(call) }
    gathered = (type, (gathered?.bytes ?? []) + bytes)
  }

  private mutating func flush(_ call: borrowing Invocation) throws {
    guard let found = gathered else { return }
    gathered = nil
    try write(found.bytes, of: found.type, call)
  }

  /// Writes what was asked for of an input's bytes, counted from its own beginning.
  private func write(_ bytes: [UInt8], of type: TypeInfo, _ call: borrowing Invocation) throws {
    // Each input is a group of its own, even when two are alike.
    let mark = String(UInt32.random(in: 0..<UInt32(Int32.max)), radix: 16, uppercase: true)
    let padded = String(repeating: "0", count: 8 - mark.count) + mark
    let label = "\(type.shortName) (\(type.name)) <\(padded)>"
    try HexLine.write(chosen(bytes), from: 0, label: label, path: nil, call)
  }

  private func chosen(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    let rest = bytes.dropFirst(Int(clamping: offset))
    return rest.prefix(Int(clamping: count))
  }

  private func show(_ paths: [String], isLiteral: Bool, _ call: borrowing Invocation) throws {
    let resolver = PathResolver(call.place)
    for path in paths {
      let places: [ProviderPath]
      do {
        places = isLiteral ? [try resolver.locate(path)] : try resolver.resolve(path)
      } catch {
        guard case .fault(let fault as ProviderFault)? = error.record?.source,
          case .pathNotFound(let missing) = fault
        else { throw error }
        try call.writeError(FormatHexFault.notFound(missing), target: .array(paths.map { .string($0) }))
        continue
      }
      for place in places {
        guard place.provider.isFileSystem else {
          try call.writeError(FormatHexFault.otherProvider(path), target: .string(path))
          continue
        }
        try show(file: place.path, call)
      }
    }
  }

  private func show(file path: String, _ call: borrowing Invocation) throws {
    guard !InputFiles.isFolder(path) else {
      return try call.writeError(FormatHexFault.unreadable(FileProblem(EISDIR, path)), target: .string(path))
    }
    guard let bytes = FileBytes.read(path) else {
      return try call.writeError(FormatHexFault.unreadable(FileProblem(errno, path)), target: .string(path))
    }
    try HexLine.write(chosen(bytes), from: UInt64(offset), label: path, path: path, call)
  }
}
