import Runtime

/// A System.IO.TextWriter.
class TextWriterObject: Content {
  var newLine = ShellString.from("\n")
  private(set) var isClosed = false

  var encoding: EncodingObject { EncodingObject(.utf16, writesMark: true) }
  func write(_ text: ShellString) throws {}
  func flush() throws {}
  func release() throws {}

  final func close() throws {
    guard !isClosed else { return }
    try flush()
    isClosed = true
    try release()
  }

  final func checkOpen() throws {
    if isClosed {
      throw NetFault.named("System.ObjectDisposedException", "Cannot write to a closed TextWriter.")
    }
  }
}

/// A writer into a StringBuilder.
final class StringWriterObject: TextWriterObject {
  let builder: StringBuilderObject

  init(_ builder: StringBuilderObject) {
    self.builder = builder
    super.init(type: TypeTable.find("System.IO.StringWriter") ?? .object)
  }

  override func write(_ text: ShellString) throws {
    try checkOpen()
    builder.append(text)
  }

  override func text(_ engine: Engine) -> ShellString { builder.text(engine) }
}

/// A writer into a stream.
final class StreamWriterObject: TextWriterObject {
  let stream: StreamObject
  private let own: EncodingObject
  private let leavesOpen: Bool
  private var pending: [UInt8]
  var flushesAlways = false

  init(_ stream: StreamObject, _ encoding: EncodingObject, leavesOpen: Bool = false) throws {
    (self.stream, own, self.leavesOpen) = (stream, encoding, leavesOpen)
    let isAtStart = stream.canSeek ? try stream.position() == 0 : true
    pending = isAtStart ? encoding.preamble : []
    super.init(type: TypeTable.find("System.IO.StreamWriter") ?? .object)
  }

  override var encoding: EncodingObject { own }

  override func write(_ text: ShellString) throws {
    try checkOpen()
    pending += own.encoding.encode(text)
    if flushesAlways || pending.count > 1 << 12 { try flush() }
  }

  override func flush() throws {
    guard !pending.isEmpty else { return }
    try stream.write(pending[...])
    pending = []
  }

  override func release() throws { if !leavesOpen { stream.close() } }
}

/// Standard output or standard error.
final class ConsoleWriterObject: TextWriterObject {
  private let engine: Engine
  private let isError: Bool

  init(_ engine: Engine, isError: Bool) {
    (self.engine, self.isError) = (engine, isError)
    super.init(type: TypeTable.find("System.IO.TextWriter+SyncTextWriter") ?? .object)
  }

  override var encoding: EncodingObject { EncodingObject(.utf8, writesMark: false) }

  override func write(_ text: ShellString) {
    if isError { engine.host.writeError(text) } else { engine.host.write(text) }
  }
}

/// A writer of any kind where a body takes one.
struct AnyWriter: Bridged {
  let writer: TextWriterObject

  static func unwrap(_ value: Value) throws(ShellError) -> AnyWriter {
    guard let writer = value.content(as: TextWriterObject.self) else { throw mismatch(value) }
    return AnyWriter(writer: writer)
  }

  var bridged: Value { writer.value }
}

extension TypeEntry {
  static var textWriter: TypeEntry { TypeEntry("System.IO.TextWriter") { writerMembers } }

  static var stringWriter: TypeEntry {
    TypeEntry("System.IO.StringWriter") {
      everyNew { call in
        for value in call.values {
          if let builder = value.content(as: StringBuilderObject.self) {
            return StringWriterObject(builder).value
          }
        }
        return StringWriterObject(StringBuilderObject()).value
      }
      every("GetStringBuilder") { call in
        (try call.target(as: AnyWriter.self).writer as? StringWriterObject)?.builder.value ?? .null
      }
      every("ToString") { call in .string(try call.target(as: AnyWriter.self).writer.text(call.engine)) }
      writerMembers
    }
  }

  static var streamWriter: TypeEntry {
    TypeEntry("System.IO.StreamWriter") {
      everyNew { call in try WriterBodies.streamWriter(call) }
      value("BaseStream") { (any: AnyWriter) in (any.writer as? StreamWriterObject)?.stream.value ?? .null }
      value("AutoFlush") { (any: AnyWriter) in
        (any.writer as? StreamWriterObject)?.flushesAlways ?? true
      } set: {
        (any, flag) in
        (any.writer as? StreamWriterObject)?.flushesAlways = flag
        if flag { try any.writer.flush() }
      }
      writerMembers
    }
  }

  @MemberList private static var writerMembers: [MemberEntry] {
    every("Write") { call in
      try call.target(as: AnyWriter.self).writer.write(WriterBodies.text(call))
      return .nothing
    }
    every("WriteLine") { call in
      let writer = try call.target(as: AnyWriter.self).writer
      try writer.write(.concatenate(call.values.isEmpty ? .empty : WriterBodies.text(call), writer.newLine))
      return .nothing
    }
    every("Flush") { call in
      try call.target(as: AnyWriter.self).writer.flush()
      return .nothing
    }
    every("Close") { call in
      try call.target(as: AnyWriter.self).writer.close()
      return .nothing
    }
    every("Dispose") { call in
      try call.target(as: AnyWriter.self).writer.close()
      return .nothing
    }
    value("Encoding") { (any: AnyWriter) in any.writer.encoding }
    value("NewLine") { (any: AnyWriter) in
      any.writer.newLine
    } set: { (any, text) in
      any.writer.newLine = text
    }
  }
}

enum WriterBodies {
  /// What `Write` and `WriteLine` are given: a value, characters, or a format with its arguments.
  static func text(_ call: MethodArguments) throws -> ShellString {
    if call.signature.parameters.first?.name == "format", call.values.count > 1 {
      return try CompositeText.of(call, formatAt: 0)
    }
    guard case .array(let array) = call[0].base.payload, array.type === TypeInfo.charArray else {
      return try NetText.of(call[0], call.engine)
    }
    let text = ShellString.from(units: try array.elements.map { try Unit.unwrap($0).code })
    guard call.values.count > 2 else { return text }
    return try StringSlices.substring(text, call.argument(1, as: Int.self), call.argument(2, as: Int.self))
  }

  static func streamWriter(_ call: MethodArguments) throws -> Value {
    var (encoding, appends, leavesOpen) = (EncodingObject.standard, false, false)
    for (parameter, value) in zip(call.signature.parameters, call.values) {
      switch parameter.name {
      case "encoding": encoding = try EncodingObject.of(value)
      case "append": appends = try Bool.unwrap(value)
      case "leaveOpen": leavesOpen = try Bool.unwrap(value)
      default: break
      }
    }
    if let stream = call[0].content(as: StreamObject.self) {
      return try StreamWriterObject(stream, encoding, leavesOpen: leavesOpen).value
    }
    let stream = try FileAccess.stream(FileAccess.path(call), mode: appends ? 6 : 2, access: 2)
    return try StreamWriterObject(stream, encoding).value
  }
}
