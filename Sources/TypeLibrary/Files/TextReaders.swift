import Runtime

/// A System.IO.TextReader: text that is read piece by piece.
class TextReaderObject: Content {
  private var text = ShellString.empty
  private var place = 0
  private(set) var isClosed = false

  /// What follows; nil at the end.
  func more() throws -> ShellString? { nil }
  func release() {}

  final func close() {
    isClosed = true
    release()
  }

  /// The unit that follows; nil at the end.
  final func peek() throws -> UInt16? {
    if isClosed {
      throw NetFault.named("System.ObjectDisposedException", "Cannot read from a closed TextReader.")
    }
    while place >= text.count {
      guard let next = try more() else { return nil }
      (text, place) = (next, 0)
    }
    return text[place]
  }

  final func next() throws -> UInt16? {
    guard let unit = try peek() else { return nil }
    place += 1
    return unit
  }

  final func readLine() throws -> ShellString? {
    guard try peek() != nil else { return nil }
    var line = TextBuilder()
    while let unit = try next() {
      if unit == 10 { break }
      if unit == 13 {
        if try peek() == 10 { place += 1 }
        break
      }
      line.append(unit: unit)
    }
    return line.finish()
  }

  final func readToEnd() throws -> ShellString {
    var all = TextBuilder()
    while try peek() != nil {
      all.append(text.slice(place..<text.count))
      place = text.count
    }
    return all.finish()
  }
}

/// A text as a reader.
final class StringReaderObject: TextReaderObject {
  private var rest: ShellString?

  init(_ text: ShellString) {
    rest = text
    super.init(type: TypeTable.find("System.IO.StringReader") ?? .object)
  }

  override func more() -> ShellString? {
    defer { rest = nil }
    return rest
  }
}

/// The text of a stream.
final class StreamReaderObject: TextReaderObject {
  let stream: StreamObject
  let encoding: EncodingObject
  private var isRead = false

  init(_ stream: StreamObject, _ encoding: EncodingObject) {
    (self.stream, self.encoding) = (stream, encoding)
    super.init(type: TypeTable.find("System.IO.StreamReader") ?? .object)
  }

  override func more() throws -> ShellString? {
    guard !isRead else { return nil }
    isRead = true
    return try FileAccess.text(of: stream.readAll(), encoding)
  }

  override func release() { stream.close() }
}

/// Standard input, line by line.
final class ConsoleReaderObject: TextReaderObject {
  private let engine: Engine

  init(_ engine: Engine) {
    self.engine = engine
    super.init(type: TypeTable.find("System.IO.TextReader") ?? .object)
  }

  override func more() -> ShellString? {
    engine.host.readLine().map { .concatenate($0, .from("\n")) }
  }
}

/// A reader of any kind where a body takes one.
struct AnyReader: Bridged {
  let reader: TextReaderObject

  static func unwrap(_ value: Value) throws(ShellError) -> AnyReader {
    guard let reader = value.content(as: TextReaderObject.self) else { throw mismatch(value) }
    return AnyReader(reader: reader)
  }

  var bridged: Value { reader.value }
}

extension TypeEntry {
  static var textReader: TypeEntry { TypeEntry("System.IO.TextReader") { readerMembers } }

  static var stringReader: TypeEntry {
    TypeEntry("System.IO.StringReader") {
      everyNew { call in
        if call[0].isNull { throw NetFault.argumentNull("s") }
        return StringReaderObject(try call.argument(0, as: ShellString.self)).value
      }
      readerMembers
    }
  }

  static var streamReader: TypeEntry {
    TypeEntry("System.IO.StreamReader") {
      everyNew { call in
        var encoding = EncodingObject.standard
        for (parameter, value) in zip(call.signature.parameters, call.values)
        where parameter.name == "encoding" {
          encoding = try EncodingObject.of(value)
        }
        if let stream = call[0].content(as: StreamObject.self) {
          return StreamReaderObject(stream, encoding).value
        }
        return StreamReaderObject(try FileAccess.stream(FileAccess.path(call), mode: 3, access: 1), encoding)
          .value
      }
      value("BaseStream") { (any: AnyReader) in (any.reader as? StreamReaderObject)?.stream.value ?? .null }
      value("CurrentEncoding") { (any: AnyReader) in
        (any.reader as? StreamReaderObject)?.encoding.value ?? .null
      }
      value("EndOfStream") { (any: AnyReader) in try any.reader.peek() == nil }
      every("DiscardBufferedData") { _ in .nothing }
      readerMembers
    }
  }

  @MemberList private static var readerMembers: [MemberEntry] {
    every("ReadLine") { call in try call.target(as: AnyReader.self).reader.readLine().bridged }
    every("ReadToEnd") { call in .string(try call.target(as: AnyReader.self).reader.readToEnd()) }
    every("Peek") { call in .int(try call.target(as: AnyReader.self).reader.peek().map { Int($0) } ?? -1) }
    every("Read") { call in
      let reader = try call.target(as: AnyReader.self).reader
      guard call.values.count > 2 else { return .int(try reader.next().map { Int($0) } ?? -1) }
      return .int(try ReaderBodies.fill(call, reader))
    }
    every("ReadBlock") { call in .int(try ReaderBodies.fill(call, call.target(as: AnyReader.self).reader)) }
    every("Close") { call in
      try call.target(as: AnyReader.self).reader.close()
      return .nothing
    }
    every("Dispose") { call in
      try call.target(as: AnyReader.self).reader.close()
      return .nothing
    }
  }
}

private enum ReaderBodies {
  static func fill(_ call: MethodArguments, _ reader: TextReaderObject) throws -> Int {
    let array = try call.argument(0, as: ArrayObject.self)
    let (start, count) = (try call.argument(1, as: Int.self), try call.argument(2, as: Int.self))
    guard start >= 0, count >= 0, start + count <= array.count else {
      throw NetFault.argument(
        "Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection."
      )
    }
    for offset in 0..<count {
      guard let unit = try reader.next() else { return offset }
      array[start + offset] = .char(unit)
    }
    return count
  }
}
