/// Goes over the units of a JSON text.
///
/// It keeps no native stack per level, so that depth costs memory only.
///
/// States, and what is an error where, are those of Newtonsoft's JsonTextReader.
struct JSONScanner<Unit: FixedWidthInteger & UnsignedInteger> {
  enum State {
    case start, property, array, arrayStart, object, objectStart, postValue, finished

    /// Whether nothing of the container was read yet; a position then does not name its parts.
    var isBeginning: Bool { self == .arrayStart || self == .objectStart }
  }

  let units: UnsafeBufferPointer<Unit>
  let options: JSONReader.Options
  let dates: JSONDates
  var at = 0
  var line = 1
  var lineStart = 0
  var state = State.start
  var builder: JSONBuilder
  var names = JSONNames()

  init(_ units: UnsafeBufferPointer<Unit>, _ options: JSONReader.Options, _ zone: TimeZone) {
    self.units = units
    self.options = options
    dates = JSONDates(kind: options.dateKind, zone: zone)
    builder = JSONBuilder(asHashtable: options.asHashtable)
  }

  /// The unit here, 0 at the end.
  @inline(__always)
  var current: Unit { at < units.count ? units[at] : 0 }

  @inline(__always)
  var isAtEnd: Bool { at >= units.count }

  mutating func read() throws(JSONFault) -> Value {
    var isOpen = true
    while isOpen {
      switch state {
      case .start, .property, .array, .arrayStart: isOpen = try readValue()
      case .object, .objectStart: isOpen = try readMember()
      case .postValue: isOpen = try readBehindValue()
      case .finished: isOpen = try readBehindAll()
      }
    }
    try endText()
    if let fault = builder.fault { throw fault }
    return builder.result
  }

  /// What an end of the text inside a container means: an error, or for a top-level array just the end.
  private mutating func endText() throws(JSONFault) {
    guard let root = builder.frames.first else { return }
    if state == .postValue, !root.isObject { return builder.closeAll() }
    guard state == .postValue || builder.frames.count == 1 && root.isObject else {
      throw .syntax("Unexpected end when reading token. Path '\(path(withCurrent: false))'.")
    }
    if state == .objectStart { throw fault("Unexpected end when reading JSON") }
    throw fault("Unexpected end when deserializing object")
  }

  /// Reads on behind a value of a container: the next comma or the container's end; false at the end of the text.
  private mutating func readBehindValue() throws(JSONFault) -> Bool {
    while true {
      let unit = current
      switch unit {
      case unit where unit == 0x2C:
        at += 1
        state = builder.isInObject ? .object : .array
        return true
      case unit where unit == 0x7D || unit == 0x5D:
        at += 1
        try close(asObject: unit == 0x7D)
        return true
      default:
        if isAtEnd { return false }
        guard try skipSpaceOrComment() else {
          throw fault("After parsing a value an unexpected character was encountered: \(text(unit))")
        }
      }
    }
  }

  private mutating func readBehindAll() throws(JSONFault) -> Bool {
    while !isAtEnd {
      guard try skipSpaceOrComment() else {
        throw fault("Additional text encountered after finished reading JSON content: \(text(current))")
      }
    }
    return false
  }

  /// Reads a member's name and colon, or the object's end; false at the end of the text.
  private mutating func readMember() throws(JSONFault) -> Bool {
    while true {
      let unit = current
      if unit == 0x22 || unit == 0x27 {
        at += 1
        return try readColon(behind: readName(quote: unit))
      }
      if unit == 0x7D {
        at += 1
        try close(asObject: true)
        return true
      }
      if isAtEnd { return false }
      if try skipSpaceOrComment() { continue }
      guard Self.isNamePart(unit) else { throw fault("Invalid property identifier character: \(text(unit))") }
      return try readColon(behind: readBareName())
    }
  }

  private mutating func readColon(behind name: ShellString) throws(JSONFault) -> Bool {
    while !isAtEnd, skipSpace() {}
    guard current == 0x3A else {
      throw fault("Invalid character after parsing property name. Expected ':' but got: \(text(current))")
    }
    at += 1
    builder.begin(name)
    state = .property
    return true
  }

  private mutating func readBareName() throws(JSONFault) -> ShellString {
    let start = at
    while !isAtEnd {
      let unit = units[at]
      if !Self.isNamePart(unit) {
        // A NUL ends a name as white space does.
        guard unit == 0x3A || unit == 0 || Letters.isSpace(UInt16(unit)) else {
          throw fault("Invalid JavaScript property identifier character: \(text(unit))")
        }
        return names.name(units, start..<at)
      }
      at += 1
    }
    throw fault("Unexpected end while parsing unquoted property name")
  }

  private static func isNamePart(_ unit: Unit) -> Bool {
    unit == 0x5F || unit == 0x24 || Letters.isLetterOrDigit(UInt16(unit))
  }

  mutating func open(asObject: Bool) throws(JSONFault) {
    at += 1
    builder.open(asObject: asObject)
    state = asObject ? .objectStart : .arrayStart
    guard builder.frames.count <= options.depth || builder.frames.count == 1 else {
      throw fault("The reader's MaxDepth of \(options.depth) has been exceeded")
    }
  }

  mutating func close(asObject: Bool) throws(JSONFault) {
    let kind = builder.frames.last.map { $0.isObject ? "Object" : "Array" } ?? "None"
    let isRight = builder.frames.last?.isObject == asObject
    builder.close()
    state = builder.frames.isEmpty ? .finished : .postValue
    guard isRight else {
      throw fault(
        "JsonToken \(asObject ? "EndObject" : "EndArray") is not valid for closing JsonType \(kind)")
    }
  }

  /// Takes a value that was read.
  @inline(__always)
  mutating func take(_ value: Value) {
    builder.append(value)
    state = builder.frames.isEmpty ? .finished : .postValue
  }
}
