extension JSON {
  /// Where and why a text is not JSON.
  package struct Fault: Error, Equatable, Sendable {
    /// Bytes before the place.
    package let offset: Int
    package let expected: String
  }

  /// Reads a text in UTF-8; throws `Fault` where it is not JSON (RFC 8259) or nests deeper than 256 levels.
  package init(parsing bytes: some Collection<UInt8>) throws(Fault) {
    var parser = JSONParser(bytes: Array(bytes))
    self = try parser.document()
  }

  package init(parsing text: String) throws(Fault) { try self.init(parsing: text.utf8) }
}

private struct JSONParser {
  let bytes: [UInt8]
  private var next = 0
  private static let deepest = 256

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func document() throws(JSON.Fault) -> JSON {
    let value = try value(depth: 0)
    skipBlanks()
    guard next == bytes.count else { throw fault("the end of the text") }
    return value
  }

  private mutating func value(depth: Int) throws(JSON.Fault) -> JSON {
    guard depth < Self.deepest else { throw fault("at most \(Self.deepest) levels") }
    skipBlanks()
    switch peek {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-")?, (UInt8(ascii: "0")...UInt8(ascii: "9"))?: return .number(try number())
    default: throw fault("a value")
    }
  }

  private mutating func object(depth: Int) throws(JSON.Fault) -> JSON {
    next += 1
    var members: [JSON.Member] = []
    skipBlanks()
    if eat("}") { return .object(members) }
    repeat {
      skipBlanks()
      let name = try string()
      skipBlanks()
      guard eat(":") else { throw fault("':'") }
      members.append(JSON.Member(name, try value(depth: depth + 1)))
      skipBlanks()
    } while eat(",")
    guard eat("}") else { throw fault("',' or '}'") }
    return .object(members)
  }

  private mutating func array(depth: Int) throws(JSON.Fault) -> JSON {
    next += 1
    var elements: [JSON] = []
    skipBlanks()
    if eat("]") { return .array(elements) }
    repeat {
      elements.append(try value(depth: depth + 1))
      skipBlanks()
    } while eat(",")
    guard eat("]") else { throw fault("',' or ']'") }
    return .array(elements)
  }

  private mutating func word(_ word: String, _ value: JSON) throws(JSON.Fault) -> JSON {
    guard bytes[next...].starts(with: word.utf8) else { throw fault("a value") }
    next += word.utf8.count
    return value
  }

  private mutating func number() throws(JSON.Fault) -> String {
    let start = next
    _ = eat("-")
    if !eat("0") { try digits() }
    if eat(".") { try digits() }
    if eat("e") || eat("E") {
      if !eat("+") { _ = eat("-") }
      try digits()
    }
    return String(decoding: bytes[start..<next], as: UTF8.self)
  }

  private mutating func digits() throws(JSON.Fault) {
    let start = next
    while let byte = peek, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { next += 1 }
    guard next > start else { throw fault("a digit") }
  }

  private mutating func string() throws(JSON.Fault) -> String {
    guard eat("\"") else { throw fault("'\"'") }
    var text: [UInt8] = []
    while let byte = peek {
      next += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let decoded = String(validating: text, as: UTF8.self) else { throw fault("text in UTF-8") }
        return decoded
      case UInt8(ascii: "\\"): try escape(into: &text)
      case 0..<0x20: throw fault("no control character in a string")
      default: text.append(byte)
      }
    }
    throw fault("'\"'")
  }

  private mutating func escape(into text: inout [UInt8]) throws(JSON.Fault) {
    guard let byte = peek else { throw fault("an escape") }
    next += 1
    if byte == UInt8(ascii: "u") {
      text.append(contentsOf: String(try escapedScalar()).utf8)
    } else if let plain = jsonEscapes.first(where: { $0.letter == byte })?.byte {
      text.append(plain)
    } else {
      throw fault("one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u")
    }
  }

  /// The scalar of one or two `\u` escapes; half a pair becomes U+FFFD.
  private mutating func escapedScalar() throws(JSON.Fault) -> Character {
    let unit = try escapedUnit()
    guard UTF16.isLeadSurrogate(unit), bytes[next...].starts(with: "\\u".utf8) else {
      return Character(Unicode.Scalar(unit) ?? "\u{FFFD}")
    }
    let mark = next
    next += 2
    let trail = try escapedUnit()
    guard UTF16.isTrailSurrogate(trail) else {
      next = mark
      return "\u{FFFD}"
    }
    return Character(UTF16.decode(UTF16.EncodedScalar([unit, trail])))
  }

  private mutating func escapedUnit() throws(JSON.Fault) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let byte = peek, let digit = hexadecimalDigit(byte) else {
        throw fault("four hexadecimal digits")
      }
      unit = unit << 4 | UInt16(digit)
      next += 1
    }
    return unit
  }

  private var peek: UInt8? { next < bytes.count ? bytes[next] : nil }

  private mutating func eat(_ character: Unicode.Scalar) -> Bool {
    guard peek == UInt8(ascii: character) else { return false }
    next += 1
    return true
  }

  private mutating func skipBlanks() {
    while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { next += 1 }
  }

  private func fault(_ expected: String) -> JSON.Fault { JSON.Fault(offset: next, expected: expected) }
}
